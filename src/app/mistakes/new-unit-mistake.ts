import type { NamedInPlan } from '../../domain/unit/named-in-plan.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import type { Plan } from '../../domain/plan/plan.js';

/** Why a unit's file cannot be created. */
export type NewUnitMistake =
  | { readonly kind: 'unit-without-name' }
  /** The name has no letter or digit for an id. */
  | { readonly kind: 'name-without-id'; readonly name: string }
  | { readonly kind: 'wrong-unit-id'; readonly id: string }
  | { readonly kind: 'reserved-unit-id'; readonly id: string }
  | { readonly kind: 'plan-names-kinds' }
  /** `typed` is `null` if no kind was typed and the name fits none. */
  | { readonly kind: 'unknown-unit-kind'; readonly typed: string | null; readonly plan: Plan }
  | { readonly kind: 'unit-without-items'; readonly name: string; readonly named: readonly NamedInPlan[] }
  | { readonly kind: 'unknown-body'; readonly typed: string; readonly named: readonly NamedInPlan[] }
  | { readonly kind: 'unknown-group'; readonly typed: string; readonly named: readonly NamedInPlan[] }
  | { readonly kind: 'unit-id-taken'; readonly id: string; readonly owner: Unit }
  /** `isSure` if only the ending of the file's name differs, so that it cannot be another unit's. */
  | {
      readonly kind: 'unit-under-other-name';
      readonly id: string;
      readonly file: string;
      readonly isSure: boolean;
    };

/** Why a year cannot be rolled on. */
export type RollMistake =
  /** None of the plans has a unit's file. */
  | { readonly kind: 'roll-without-units'; readonly names: readonly string[] }
  /** The next plan is not of a later year. */
  | { readonly kind: 'roll-backwards'; readonly from: readonly string[]; readonly year: number }
  | { readonly kind: 'roll-which-plan'; readonly names: readonly string[] }
  /** There is no later plan, and the plan does not go on by itself. */
  | { readonly kind: 'no-next-plan'; readonly from: string; readonly year: number };
