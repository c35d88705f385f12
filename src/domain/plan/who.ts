/** Whom a plan names for a task: bodies and groups by id, with the words of the source beside them. */
export interface Who {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly monitor?: readonly string[];
  /** Verbatim, by role. */
  readonly words?: Readonly<Partial<Record<'lead' | 'support' | 'monitor', string>>>;
}

/** A body that the plan names. */
export interface PlanBody {
  readonly id: string;
  /** As the plan writes it first. */
  readonly name: string;
  /** Other ways in which it is written. */
  readonly short?: readonly string[];
}

/** Several bodies under one name: `các sở, ban, ngành`. */
export interface PlanGroup {
  readonly id: string;
  /** The source's words. */
  readonly words: string;
  /** Ids of bodies, or of units, that belong to it; the plan itself seldom says. */
  readonly members?: readonly string[];
}

/** A part of a task with a time of its own. */
export interface Stage {
  readonly what: string;
  readonly due: string | null;
}

/** Who has to report, to whom and when, in the source's words. */
export interface ReportDuty {
  /** The point that says so. */
  readonly at: string;
  readonly by: string | null;
  readonly to: string | null;
  readonly time: string | null;
}
