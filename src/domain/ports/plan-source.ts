import type { SourceDocument } from '../encoding/source.js';
import type { Plan } from '../plan/plan.js';
import type { FileContents } from './workspace.js';

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
  /**
   * Writes a year's plan, last, and beside it the document it was read from; the folder is made where it is not there.
   * @param force replaces what is there by these names
   * @returns the name of a file that was in the way, and nothing is written; `null` where all were
   * @throws Refusal where the system refuses
   */
  write(folder: string, files: FileContents, force: boolean): Promise<string | null>;
  /** The plan's file. @param comments of points by their address, of the plan's head by `plan`: a line each */
  render(plan: Plan, comments: ReadonlyMap<string, readonly string[]>): string;
}
