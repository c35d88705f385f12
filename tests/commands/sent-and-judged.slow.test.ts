import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';
import { freshSeed, MORE } from '../support/seed.js';

const UNIT = 'trung-tam-a';
const DAYS = ['2024-03-15', '2024-03-16', '2024-03-18', '2024-03-19', '2024-03-22'];

/** What a unit or the head office does on a day with one report. */
const step = fc.record({
  days: fc.constantFrom(0, 0, 0, 1),
  does: fc.oneof(
    fc.record({ kind: fc.constant('send' as const), number: fc.constantFrom(null, '45/BC-TTA', '46/BC-TTA') }),
    fc.record({ kind: fc.constant('accept' as const) }),
    fc.record({ kind: fc.constant('return' as const), reason: fc.constantFrom('Thiếu số liệu', 'Sai mẫu') }),
    fc.record({ kind: fc.constant('record' as const) }),
  ),
});
type Does = (typeof step extends fc.Arbitrary<infer T> ? T : never)['does'];

function lineOf(does: Does): string[] {
  const judge = ['review', UNIT, '--period', 'q1', '--by', 'Trần Thị B'];
  switch (does.kind) {
    case 'send':
      return [
        ...['submit', '--period', 'q1', '--with-gaps', 'Chờ'],
        ...(does.number === null ? [] : ['--number', does.number]),
      ];
    case 'accept':
      return [...judge, '--accept'];
    case 'return':
      return [...judge, '--return', '--reason', does.reason];
    case 'record':
      return ['tick', 'II.7', '--period', 'q1', '--again'];
  }
}

const AFTER = { send: 'submitted', accept: 'accepted', return: 'returned' } as const;

const now = (does: Does): { readonly days: number; readonly does: Does } => ({ days: 0, does });
const sent = now({ kind: 'send', number: null });

/** A report that is judged twice and sent again on the same day, with the same content. */
const JUDGED_TWICE: [{ readonly days: number; readonly does: Does }[]][] = [
  [[sent, now({ kind: 'return', reason: 'Sai mẫu' }), now({ kind: 'return', reason: 'Thiếu số liệu' }), sent]],
  [
    [
      sent,
      now({ kind: 'return', reason: 'Sai mẫu' }),
      now({ kind: 'accept' }),
      now({ kind: 'send', number: '45/BC-TTA' }),
    ],
  ],
];

it('every screen says of a report what was last done with it', { timeout: 60_000 * MORE }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const cwd = await folderWith('Trung tâm A');
      let day = 0;
      let state: string | null = null;
      for (const { days, does } of steps) {
        day = Math.min(day + days, DAYS.length - 1);
        const call = { cwd, today: DAYS[day] ?? '' };
        const { code, stdout } = await dcs(lineOf(does), call);
        // A report that was sent already is not sent again; one that changed since cannot be accepted.
        if (code === 0 && does.kind !== 'record' && !stdout.includes('Không ghi gì thêm')) state = AFTER[does.kind];
        const json = async (...line: string[]): Promise<unknown> =>
          JSON.parse(await mustRun([...line, '--json'], call));
        const { reports } = (await json('review', UNIT)) as { reports: { state: string }[] };
        expect(reports.map((one) => one.state)).toEqual(state === null ? [] : [state]);
        const due = (await json('due', '--period', 'q1')) as { reports: { units: { state: string }[] }[] };
        const shown = due.reports[0]?.units[0]?.state ?? '';
        if (state === null) expect(['not-yet', 'due', 'late']).toContain(shown);
        else expect(shown).toBe(state);
        const { counts } = ((await json('brief', '--period', 'q1')) as { ledger: { counts: Counts } }).ledger;
        expect([counts.accepted, counts.returned, counts.sent]).toEqual(
          ['accepted', 'returned', 'submitted'].map((one) => Number(one === state)),
        );
      }
    }),
    { numRuns: 12 * MORE, seed: freshSeed(), examples: JUDGED_TWICE },
  );
});

interface Counts {
  readonly accepted: number;
  readonly returned: number;
  readonly sent: number;
}
