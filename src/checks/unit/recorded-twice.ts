import { canonicalJson } from '../../domain/text/canonical-json.js';
import { correctedIn } from '../../domain/unit/entries.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { actionWords, difficultyWords, ownItemWords } from '../../domain/unit/same-record.js';
import type { Text } from '../../domain/text/text.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import type { Found, Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { twinsIn } from '../twins.js';
import { type ItemRef, itemRefsOf, EntryRef, standingEntriesOf } from './item-refs.js';

/** Two equal records, as a merge that keeps both sides may leave them. */
export const recordedTwice: Rule<UnitScope> = {
  code: 'recorded-twice',
  severity: 'warning',
  title: { vi: 'Hai bản ghi giống hệt nhau', en: 'Two records exactly alike' },
  why: {
    vi: 'Ghi nhầm hai lần, hoặc trộn tệp mà giữ cả hai bên, thì một việc đứng hai lần trong hồ sơ.',
    en: 'Typed twice by mistake, or kept from both sides of a merge, one piece of work is recorded twice.',
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
    for (const item of itemRefsOf(unitPlan)) {
      const { progress = [], actions } = item.planned;
      if (mayBeAlike(progress)) yield* entriesTwice(item, progress);
      for (const { n, before } of twinsIn(actions, actionWords)) {
        yield {
          pointer: item.at(`actions/${n - 1}`),
          on: 'value',
          message: {
            vi: `${item.id}: công việc ${numberOf(actions, n)} (dòng thứ ${n}) giống hệt công việc ${numberOf(actions, before)} (dòng thứ ${before}).`,
            en: `${item.id}: action ${numberOf(actions, n)} (no. ${n} in the list) is exactly like action ${numberOf(actions, before)} (no. ${before}).`,
          },
          hint: ONE_LINE,
        };
      }
    }
    for (const recorded of standingEntriesOf(unitPlan)) {
      const { evidence = [] } = recorded.entry;
      if (evidence.length < 2) continue;
      for (const { n, before } of twinsIn(evidence, canonicalJson)) {
        yield {
          pointer: recorded.at(`evidence/${n - 1}`),
          on: 'value',
          message: {
            vi: `${recorded.item.id}, lần cập nhật ${recorded.n}: minh chứng thứ ${n} giống hệt minh chứng thứ ${before}.`,
            en: `${recorded.item.id}, entry ${recorded.n}: evidence ${n} is exactly like evidence ${before}.`,
          },
          hint: { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
        };
      }
    }
    const own = Object.entries(unitPlan['own-items'] ?? {});
    for (const { n, before } of twinsIn(own, ([id, { title }]) => ownItemWords(id, title))) {
      const [id, first] = [own[n - 1]?.[0] ?? '', own[before - 1]?.[0] ?? ''];
      yield {
        pointer: pointerTo('own-items', id),
        on: 'key',
        message: {
          vi: `Nhiệm vụ riêng ${id} trùng tên với ${first}.`,
          en: `The own item ${id} has the title of ${first}.`,
        },
        hint: OWN_ITEM,
      };
    }
    const { difficulties, submissions } = unitPlan;
    for (const { n, before } of twinsIn(difficulties, difficultyWords)) {
      yield {
        pointer: `/difficulties/${n - 1}`,
        on: 'value',
        message: {
          vi: `Khó khăn, vướng mắc số ${numberOf(difficulties, n)} (dòng thứ ${n}) giống hệt số ${numberOf(difficulties, before)} (dòng thứ ${before}).`,
          en: `Difficulty ${numberOf(difficulties, n)} (no. ${n} in the list) is exactly like ${numberOf(difficulties, before)} (no. ${before}).`,
        },
        hint: ONE_LINE,
      };
    }
    for (const { n, before } of twinsIn(submissions, canonicalJson)) {
      yield {
        pointer: `/submissions/${n - 1}`,
        on: 'value',
        message: {
          vi: `Lần gửi thứ ${n} giống hệt lần thứ ${before}.`,
          en: `Submission ${n} is exactly like submission ${before}.`,
        },
        hint: ONE_LINE,
      };
    }
  },
};

const ONE_LINE: Text = { vi: 'Xóa một trong hai dòng.', en: 'Delete one of the two lines.' };

const OWN_ITEM: Text = {
  vi: 'Nếu là một nhiệm vụ thì chuyển các lần cập nhật về một mục rồi xóa mục kia; nếu là hai thì đặt tên khác nhau.',
  en: 'Where it is one item, bring the entries together in one and delete the other; where it is two, give them different titles.',
};

function numberOf(records: readonly { readonly id: number }[] | undefined, n: number): number {
  return records?.[n - 1]?.id ?? n;
}

function* entriesTwice(item: ItemRef, progress: readonly Entry[]): Iterable<Found> {
  const corrected = correctedIn(progress);
  const standing = progress.flatMap((entry, i) => (corrected.has(i + 1) ? [] : [{ entry, n: i + 1 }]));
  for (const twin of twinsIn(standing, ({ entry }) => canonicalJson(entry))) {
    const [after, first] = [standing[twin.n - 1], standing[twin.before - 1]];
    if (after === undefined || first === undefined) continue;
    yield {
      pointer: new EntryRef(item, after.entry, after.n, true).at(),
      on: 'value',
      message: {
        vi: `${item.id}: lần cập nhật ${after.n} giống hệt lần ${first.n}.`,
        en: `${item.id}: entry ${after.n} is exactly like entry ${first.n}.`,
      },
    };
  }
}

/** A quick test whether two entries may be equal, which they hardly ever are; long lists always pass it. */
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
