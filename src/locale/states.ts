import { fold } from '../domain/text/fold.js';
import { printDate } from '../domain/calendar/date.js';
import type { AskedTerms } from '../domain/unit/asked-terms.js';
import type { Plan, Role } from '../domain/plan/plan.js';
import type { Cadence } from '../domain/calendar/cadence.js';
import type { CellState } from '../domain/progress/progress.js';
import type { Text } from '../domain/text/text.js';
import type { Entry } from '../domain/unit/unit-plan.js';

/** The states of a cell, for an ongoing item. */
export const STATE_WORDS: Readonly<Record<CellState, Text>> = {
  done: { vi: 'đã thực hiện trong kỳ', en: 'done in the period' },
  none: { vi: 'không phát sinh', en: 'nothing arose' },
  doing: { vi: 'đang thực hiện', en: 'under way' },
  blocked: { vi: 'vướng mắc', en: 'blocked' },
  open: { vi: 'đang trong kỳ', en: 'period open' },
  upcoming: { vi: 'chưa đến kỳ', en: 'upcoming' },
  missing: { vi: 'chưa cập nhật', en: 'no update' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  'not-applicable': { vi: 'không thuộc chức năng, nhiệm vụ', en: 'not applicable' },
  supports: { vi: 'phối hợp', en: 'supports' },
  monitors: { vi: 'theo dõi', en: 'monitors' },
  unnamed: { vi: 'kế hoạch không nêu ai thực hiện', en: 'the plan names nobody' },
  'not-arisen': { vi: 'không phát sinh (nếu có)', en: 'did not arise (if any)' },
  'not-joined': { vi: 'chưa tham gia', en: 'not joined yet' },
  'not-there': { vi: 'chưa có nhiệm vụ này', en: 'item not there yet' },
  'open-place': { vi: 'mục tự bổ sung', en: 'open place' },
  unconfirmed: { vi: 'chưa xác nhận theo nội dung mới', en: 'not confirmed for the new text' },
};

/** Ongoing work is never "hoàn thành"; a `once` item or an action may be. */
const DONE_ONCE: Text = { vi: 'hoàn thành', en: 'done' };

/** The words for a state, by the item's cadence. */
export function stateWords(state: CellState, cadence: Cadence): Text {
  return state === 'done' && cadence === 'once' ? DONE_ONCE : STATE_WORDS[state];
}

/** A withdrawn entry. */
export const WITHDRAWN: Text = { vi: 'rút lại', en: 'withdrawn' };

/** The words for an entry's status. */
export function entryStatusWords(status: Entry['status'], cadence: Cadence): Text {
  return status === 'void' ? WITHDRAWN : stateWords(status, cadence);
}

/** Signs that can be read without colour, one column wide each. */
export const STATE_SIGNS: Readonly<Record<CellState, string>> = {
  done: '✓',
  none: '∅',
  doing: '~',
  blocked: '!',
  open: '○',
  upcoming: '·',
  missing: '✗',
  overdue: '#',
  'not-applicable': '–',
  supports: '+',
  monitors: '^',
  unnamed: '□',
  'not-arisen': '◇',
  'not-joined': '«',
  'not-there': '‹',
  'open-place': '¤',
  unconfirmed: '≠',
};

export const CADENCE_WORDS: Readonly<Record<Cadence, Text>> = {
  once: { vi: 'một lần', en: 'once' },
  ongoing: { vi: 'thường xuyên', en: 'ongoing' },
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  'half-yearly': { vi: '6 tháng một lần', en: 'half-yearly' },
  yearly: { vi: 'hằng năm', en: 'yearly' },
};

export const ROLE_WORDS: Readonly<Record<Role, Text>> = {
  lead: { vi: 'chủ trì', en: 'leads' },
  support: { vi: 'phối hợp', en: 'supports' },
  monitor: { vi: 'theo dõi', en: 'monitors' },
  unnamed: { vi: 'kế hoạch không nêu ai thực hiện', en: 'the plan names nobody' },
};

const USUAL_KINDS: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    office: { vi: 'văn phòng', en: 'the department’s office' },
    division: { vi: 'phòng, ban', en: 'division' },
    subordinate: { vi: 'đơn vị trực thuộc', en: 'subordinate unit' },
  }),
);

/** A kind of unit, as the plan names it; the usual kinds have words of the tool's own. */
export function kindWords({ kinds = [] }: Pick<Plan, 'kinds'>, id: string): Text {
  const own = kinds.find((kind) => kind.id === id);
  return own === undefined ? (USUAL_KINDS.get(id) ?? { vi: id, en: id }) : { vi: own.name, en: own.name };
}

/** Units of a kind together: by the plan's word for several, where it has one. */
export function kindPluralWords(plan: Pick<Plan, 'kinds'>, id: string): Text {
  const plural = plan.kinds?.find((kind) => kind.id === id)?.plural;
  return plural === undefined ? kindWords(plan, id) : { vi: plural, en: plural };
}

/** `80%`, or the reason why there is none. */
export function percentWords(percent: number | null): Text {
  if (percent === null) return { vi: 'chưa đến kỳ', en: 'nothing due yet' };
  return { vi: `${String(percent).replace('.', ',')}%`, en: `${percent}%` };
}

/** A unit's role, cadence and due date in an item: `chủ trì, một lần, hạn 30/06/2024`. */
export function askedWords({ role, cadence, due }: AskedTerms): Text {
  const [roleWords, cadenceWords] = [ROLE_WORDS[role], CADENCE_WORDS[cadence]];
  return {
    vi: [roleWords.vi, cadenceWords.vi, ...(due === null ? [] : [`hạn ${printDate(due)}`])].join(', '),
    en: [roleWords.en, cadenceWords.en, ...(due === null ? [] : [`due ${due}`])].join(', '),
  };
}

/** Reads a typed state, in the words of the screen or of the files; `null` if it is none. */
export function typedState(typed: string): CellState | null {
  const words = fold(typed);
  const known = Object.entries(STATE_WORDS) as readonly (readonly [CellState, Text])[];
  const named = known.find(([state, { vi, en }]) => [state, fold(vi), fold(en)].includes(words));
  if (named !== undefined) return named[0];
  return ['da thuc hien', fold(DONE_ONCE.vi)].includes(words) ? 'done' : null;
}
