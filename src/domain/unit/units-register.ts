/** The units that are expected: `plans/<year>/units.yaml`, or `plans/units.yaml` for all plans of the folder. */
export interface UnitsRegister {
  readonly schema: 'dcs/units@1';
  /** The plan's year; without it, the register is of every year. */
  readonly year?: number;
  readonly units: readonly RegisteredUnit[];
}

/** A unit that the register lists. */
export interface RegisteredUnit {
  readonly id: string;
  readonly name: string;
  /** The id of one of the plan's kinds of unit; an `enterprise` is informed and has no unit plan. */
  readonly kind: string;
  /** The body of the plan that it is, and the groups it belongs to; without these its name decides. */
  readonly body?: string | null;
  readonly groups?: readonly string[];
  readonly contact?: string | null;
  /** Whether reports are expected of it. */
  readonly reports: boolean;
}
