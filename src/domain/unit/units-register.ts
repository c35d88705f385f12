import type { UnitKind } from '../plan/plan.js';

/** The units that are expected: `plans/<year>/units.yaml`, or `plans/units.yaml` for all plans of the folder. */
export interface UnitsRegister {
  readonly schema: 'dcs/units@1';
  /** The plan's year; without it, the register is of every year. */
  readonly year?: number;
  readonly units: readonly RegisteredUnit[];
}

export interface RegisteredUnit {
  readonly id: string;
  readonly name: string;
  /** An enterprise is informed; it has no unit plan. */
  readonly kind: UnitKind | 'enterprise';
  /** The body of the plan that it is, and the groups it belongs to; without these its name decides. */
  readonly body?: string | null;
  readonly groups?: readonly string[];
  readonly contact?: string | null;
  /** Whether reports are expected of it. */
  readonly reports: boolean;
}
