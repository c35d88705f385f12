import type { LetterData } from '../../domain/department/letter-recipients.js';
import type { GivenLetter } from '../../domain/department/department.js';
import type { Letter } from '../../domain/unit/letters.js';
import { asJson } from './status.js';

/** `dcs/letter@1`: to whom a letter goes and what it says of each, and who gets none, with the reason. */
export function letterJson({ kind, period, day, to, left, paper, signatory }: LetterData): string {
  return asJson({
    schema: 'dcs/letter@1',
    kind,
    period: period.id,
    asOf: day,
    number: paper.number ?? null,
    dated: paper.dated ?? null,
    signer: signatory.name ?? null,
    units: to.map(({ id, name, row, lacks, returned, answered }) => ({
      id,
      name,
      state: row.state,
      sendBy: row.sendBy,
      lateDays: row.lateDays,
      lacks,
      returned:
        returned?.review == null ? null : { date: returned.review.date, reason: returned.review.reason ?? null },
      answered: kind === 'answer' ? answered : [],
    })),
    left,
  });
}

/** A letter beside a report: without a number and a date of signing it is a draft. */
export function letterOf({ date, number, dated }: Letter): object {
  return { date, number: number ?? null, dated: dated ?? null };
}

/** `dcs/letters@1`: the letters of the year, in the order of writing. */
export function lettersJson(letters: readonly GivenLetter[]): string {
  return asJson({ schema: 'dcs/letters@1', letters });
}
