import { fold } from '../text/fold.js';

/** A kind of unit: what a unit is to the body that issued the plan. */
export interface UnitKind {
  /** The word in files: `truong`, `division`. */
  readonly id: string;
  /** The name on screen and in documents, without a capital: `trường`. */
  readonly name: string;
  /** The name of several, `các trường`; without it `name` is used for them too. */
  readonly plural?: string;
  /** Whether such a unit issues a plan of its own; the others are parts of the issuer and issue their table alone. */
  readonly 'issues-plan'?: boolean;
  /**
   * To whom its reports are addressed: `issuer` (the plan's issuer, also if absent), `leaders` of the issuer, `office`
   * of the issuer, or the name of a body.
   */
  readonly 'reports-to'?: string;
  /** Through whom its reports go up: `office` of the issuer, or the name of a body. */
  readonly 'reports-through'?: string;
  /** Whether it is the issuer's own office, whose work goes into the issuer's report by itself. */
  readonly office?: boolean;
}

/** The part of a plan that has its kinds of unit. */
export interface PlanKinds {
  readonly kinds?: readonly UnitKind[];
}

/** The kinds of a plan that names none of its own. Their names are in the words of the screen, in two languages. */
const USUAL_KINDS: readonly Omit<UnitKind, 'name'>[] = [
  { id: 'office', 'reports-to': 'leaders', office: true },
  { id: 'division', 'reports-to': 'office' },
  { id: 'subordinate', 'issues-plan': true, 'reports-through': 'office' },
];

/** The kind of a register's line that is only informed: it has no unit plan, whatever kinds the plan has. */
export const INFORMED_KIND = 'enterprise';

/** The ids of the kinds that a unit under the plan can have. */
export function unitKindIds({ kinds }: PlanKinds): readonly string[] {
  return (kinds ?? USUAL_KINDS).map(({ id }) => id);
}

/** What the plan says about a kind; a usual kind that the plan names again keeps what the plan does not say. */
export function unitKind({ kinds }: PlanKinds, id: string): Omit<UnitKind, 'name'> | null {
  const usual = USUAL_KINDS.find((kind) => kind.id === id) ?? null;
  if (kinds === undefined) return usual;
  const own = kinds.find((kind) => kind.id === id);
  return own === undefined ? null : { ...usual, ...own };
}

/** Whether a unit of that kind is the issuer's own office. */
export function isOfficeKind(plan: PlanKinds, id: string | null): boolean {
  return id !== null && unitKind(plan, id)?.office === true;
}

/**
 * The kind of a new unit: by its name, which mostly begins with the kind's (`Trường THPT A`), or the plan's only kind.
 * A plan without kinds of its own has subordinate units. `null` if the name fits none of several.
 */
export function kindByName({ kinds }: PlanKinds, name: string): string | null {
  if (kinds === undefined) return 'subordinate';
  const words = `${fold(name)} `;
  const fitting = kinds.filter((kind) => words.startsWith(`${fold(kind.name)} `));
  const longest = fitting.sort((a, b) => b.name.length - a.name.length)[0];
  return longest?.id ?? (kinds.length === 1 ? (kinds[0]?.id ?? null) : null);
}
