import { canonicalJson } from '../../domain/canonical-json.js';
import { correctedIn } from '../../domain/entries.js';
import type { Entry } from '../../domain/unit-plan.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { answersOf, Recorded } from './answers.js';

/** Two records alike in every word, as a merge that keeps both sides may leave them. */
export const recordedTwice: Rule<UnitScope> = {
  code: 'recorded-twice',
  severity: 'warning',
  title: { vi: 'Hai bản ghi giống hệt nhau', en: 'Two records exactly alike' },
  why: {
    vi: 'Ghi nhầm hai lần, hoặc trộn tệp mà giữ cả hai bên, thì một việc đứng hai lần trong hồ sơ.',
    en: 'Recorded twice by a slip, or kept from both sides of a merge, one piece of work stands in the record twice.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: doing, note: Tiếp 5 lượt }
      - { date: 2024-02-12, status: doing, note: Tiếp 5 lượt }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-02-12, status: doing, note: Tiếp 5 lượt buổi sáng }
      - { date: 2024-02-12, status: doing, note: Tiếp 5 lượt buổi chiều }
`,
  fix: {
    vi: 'Nếu là một việc thì bỏ một bản: dcs correct <nhiệm vụ> <số> --status void; nếu là hai việc thì ghi rõ cho khác nhau.',
    en: 'Where it is one piece of work, withdraw one: dcs correct <item> <number> --status void; where it is two, say what tells them apart.',
  },
  *run({ unitPlan }): Iterable<Found> {
    for (const item of answersOf(unitPlan)) {
      const { progress = [] } = item.answer;
      if (!mayBeAlike(progress)) continue;
      const corrected = correctedIn(progress);
      const standing = progress.map((entry, i) => ({ entry, n: i + 1 })).filter(({ n }) => !corrected.has(n));
      for (const { entry, n, before } of alikeIn(standing)) {
        yield {
          pointer: new Recorded(item, entry, n, true).at(),
          on: 'value',
          message: {
            vi: `${item.id}: lần cập nhật ${n} giống hệt lần ${before}.`,
            en: `${item.id}: entry ${n} is exactly like entry ${before}.`,
          },
        };
      }
    }
    const sent = (unitPlan.submissions ?? []).map((submission, i) => ({ entry: submission, n: i + 1 }));
    for (const { n, before } of alikeIn(sent)) {
      yield {
        pointer: `/submissions/${n - 1}`,
        on: 'value',
        message: {
          vi: `Lần gửi thứ ${n} giống hệt lần thứ ${before}.`,
          en: `Submission ${n} is exactly like submission ${before}.`,
        },
        hint: { vi: 'Xóa một trong hai dòng.', en: 'Delete one of the two lines.' },
      };
    }
  },
};

/** Whether two begin alike: hardly ever, and then nothing more has to be looked at. Long lists are, without a look. */
function mayBeAlike(progress: readonly Entry[]): boolean {
  if (progress.length > LONG) return true;
  for (let i = 1; i < progress.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      if (progress[i]?.date === progress[j]?.date && progress[i]?.note === progress[j]?.note) return true;
    }
  }
  return false;
}

const LONG = 50;

/** Those that say what one before them says. Only what looks alike is compared word for word: hardly any does. */
function* alikeIn<T extends Pick<Entry, 'date'> & { readonly note?: string | null }>(
  records: readonly { readonly entry: T; readonly n: number }[],
): Iterable<{ readonly entry: T; readonly n: number; readonly before: number }> {
  const seen = new Map<string, Map<string, number>>();
  const firsts = new Map<string, { readonly entry: T; readonly n: number }>();
  for (const { entry, n } of records) {
    const look = `${entry.date} ${entry.note ?? ''}`;
    const first = firsts.get(look);
    if (first === undefined) {
      firsts.set(look, { entry, n });
      continue;
    }
    let words = seen.get(look);
    if (words === undefined) seen.set(look, (words = new Map([[canonicalJson(first.entry), first.n]])));
    const said = canonicalJson(entry);
    const before = words.get(said);
    if (before === undefined) words.set(said, n);
    else yield { entry, n, before };
  }
}
