import type { SourceDocument } from '../encoding/source.js';
import type { Plan } from '../plan/plan.js';

/** A file that was read for encoding, or why it can't be. */
export type ReadSource =
  | {
      readonly kind: 'document';
      readonly document: SourceDocument;
      /** As it lies there, to be kept beside the plan. */
      readonly bytes: Uint8Array;
      /** `txt`, `md`, `docx`, `pdf`. */
      readonly ending: string;
      readonly sha256: string;
    }
  | { readonly kind: 'unreadable'; readonly reason: SourceFault };

/** What keeps a file from being read as a document. */
export type SourceFault =
  'too-large' | 'old-word' | 'other-file' | 'not-text' | 'broken' | 'packed-too-much' | 'scan' | 'locked' | 'not-yet';

/** Issued documents on disk, and plans as text. */
export interface PlanSource {
  /** @throws Refusal where there is no such file, or the system refuses */
  read(typed: string): Promise<ReadSource>;
  /** The plan's file. @param comments of points by their address, of the plan's head by `plan`: a line each */
  render(plan: Plan, comments: ReadonlyMap<string, readonly string[]>): string;
}
