/** The bodies that a plan names for a task: bodies and groups by id, with the words of the source. */
export interface Who {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly monitor?: readonly string[];
  /** The words of the source, by role. */
  readonly words?: Readonly<Partial<Record<'lead' | 'support' | 'monitor', string>>>;
}

/** A body that the plan names. */
export interface PlanBody {
  readonly id: string;
  /** The name as the plan first writes it. */
  readonly name: string;
  /** Other forms of the name. */
  readonly short?: readonly string[];
}

/** Several bodies under one name: `các sở, ban, ngành`. */
export interface PlanGroup {
  readonly id: string;
  /** The words of the source. */
  readonly words: string;
  /** Ids of its bodies or units; the plan itself seldom lists them. */
  readonly members?: readonly string[];
}

/** A part of a task with its own time. */
export interface Stage {
  readonly what: string;
  readonly due: string | null;
}

/** A duty to report: who, to whom and when, in the words of the source. */
export interface ReportDuty {
  /** The address of the point that states it. */
  readonly at: string;
  readonly by: string | null;
  readonly to: string | null;
  readonly time: string | null;
}
