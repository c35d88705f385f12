import type { Period } from '../../domain/calendar/period.js';
import type { OwnPaper } from '../../domain/department/department.js';
import type { UnitSignatory } from '../../domain/unit/unit-plan.js';
import { dateOf, requiredText } from '../find/typed.js';
import type { World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { paperNumberOf } from './submit.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** What a paper of the head office carries, as typed. */
export interface TypedPaper {
  readonly by?: string;
  readonly number?: string;
  readonly date?: string;
  readonly signer?: string;
  readonly position?: string;
  readonly authority?: readonly string[];
  /** The lines of Nơi nhận. */
  readonly recipient?: readonly string[];
}

/**
 * The parts of a paper that were typed.
 * @throws Mistaken for a date that cannot be right, a blank text, and a text that cannot be a number
 */
export function paperSaid(typed: TypedPaper, period: Period, { today }: Pick<World, 'today'>): OwnPaper {
  const date = dateOf(typed.date, datesFor(period.calendar, today));
  if (date !== null && date > today) throw new Mistaken({ kind: 'sent-in-future', date, today });
  if (date !== null && date < period.from) throw new Mistaken({ kind: 'sent-before-period', date, period });
  const said = (text: string | undefined): string | undefined => (text === undefined ? undefined : requiredText(text));
  return paperInOrder({
    by: said(typed.by),
    number: typed.number === undefined ? undefined : paperNumberOf(requiredText(typed.number)),
    dated: date ?? undefined,
    signer: said(typed.signer),
    position: said(typed.position),
    authority: typed.authority?.map(requiredText),
    recipients: typed.recipient?.map(requiredText),
  });
}

type Partial<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The parts that are known, in the order of the schema. */
export function paperInOrder(paper: Partial<OwnPaper>): OwnPaper {
  const { by, number, dated, signer, position, authority, recipients } = paper;
  return {
    ...(by === undefined ? {} : { by }),
    ...(number === undefined ? {} : { number }),
    ...(dated === undefined ? {} : { dated }),
    ...(signer === undefined ? {} : { signer }),
    ...(position === undefined ? {} : { position }),
    ...(authority === undefined ? {} : { authority }),
    ...(recipients === undefined ? {} : { recipients }),
  };
}

/** Who signs, as a record keeps it: the plan may name somebody else later. */
export function signatoryKept({ name, position, authority = [] }: UnitSignatory): OwnPaper {
  return {
    ...(name == null ? {} : { signer: name }),
    ...(position == null ? {} : { position }),
    ...(authority.length === 0 ? {} : { authority }),
  };
}

/** @throws Mistaken where somebody signs on behalf of another without a position */
export function assertSigner({ authority, position }: Pick<OwnPaper, 'authority' | 'position'>): void {
  if (authority?.some(signsForAnother) === true && position === undefined) {
    throw new Mistaken({ kind: 'authority-without-position' });
  }
}

/** KT., TL., TUQ.: somebody other than the head signs, with a position (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function signsForAnother(line: string): boolean {
  return /^(KT|TL|TUQ|Q)\./i.test(line.trim());
}
