import { basename } from 'node:path';
import type { CheckTarget } from '../../domain/ports/check-source.js';
import { type Decisions, decisionsByUnit, decisionsInside, movable } from '../../domain/department/decisions.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { Edit } from '../../domain/edits/edit.js';
import { keysBehind } from '../../domain/department/department.js';
import { UNIT_PLAN } from './load-file.js';
import { updateDepartment } from './update-department.js';
import { updateFile } from './update-file.js';

/**
 * Moves the head office's decisions from a unit's file to its own. They are written to the head office's file first:
 * after an interruption they are in both files and count once. Decisions that contradict the head office's file on the
 * same day stay for a person.
 * @returns whether anything was moved
 * @throws Refusal, with nothing lost, if a lock cannot be acquired or a file cannot be read or written
 */
export async function moveDecisions(unit: CheckTarget, department: CheckTarget): Promise<boolean> {
  const id = basename(unit.path, '.yaml').normalize('NFC');
  return updateFile(unit.path, unit.file, UNIT_PLAN, async ({ data }) => {
    if (data === null) return { edits: [], outcome: false };
    const edits = await updateDepartment(department.path, department.file, data.year, (current) => {
      if (current.data === null) return Promise.resolve({ edits: [], outcome: [] });
      const inside = movable(decisionsInside(id, data), decisionsByUnit(current.data)(id));
      return Promise.resolve({ edits: additions(inside.missing), outcome: removals(id, data, inside.settled) });
    });
    return { edits, outcome: edits.length > 0 };
  });
}

function additions({ reviews, answers }: Decisions): readonly Edit[] {
  return [
    ...reviews.map((value): Edit => ({ kind: 'append', path: ['reviews'], value, before: keysBehind('reviews') })),
    ...answers.map((value): Edit => ({ kind: 'append', path: ['answers'], value, before: keysBehind('answers') })),
  ];
}

/** Removes from the unit's file what the head office's file has: all reviews of a submission, or none. */
function removals(id: string, { submissions = [], difficulties = [] }: UnitPlan, settled: Decisions): readonly Edit[] {
  const isSettled = (one: Parameters<typeof decisionsInside>[1]): boolean => {
    const { reviews, answers } = decisionsInside(id, one);
    const has = (record: object, records: readonly object[]): boolean =>
      records.some((other) => JSON.stringify(other) === JSON.stringify(record));
    return (
      reviews.every((review) => has(review, settled.reviews)) && answers.every((answer) => has(answer, settled.answers))
    );
  };
  return [
    ...submissions.flatMap((submission, i): Edit[] =>
      submission.reviews !== undefined && isSettled({ submissions: [submission] })
        ? [{ kind: 'remove', path: ['submissions', i, 'reviews'] }]
        : [],
    ),
    ...difficulties.flatMap((difficulty, i): Edit[] =>
      difficulty.answer !== undefined && isSettled({ difficulties: [difficulty] })
        ? [{ kind: 'remove', path: ['difficulties', i, 'answer'] }]
        : [],
    ),
  ];
}
