import type { SourceDocument } from '../encoding/source.js';
import type { Plan } from '../plan/plan.js';
import type { Decision, FileContents, Loaded } from './workspace.js';

/** A document read for encoding, or the reason why it cannot be read. */
export type ReadSource =
  | {
      readonly kind: 'document';
      readonly document: SourceDocument;
      /** The bytes of the file, to be kept beside the plan. */
      readonly bytes: Uint8Array;
      /** `txt`, `md`, `docx`, `pdf`. */
      readonly ending: string;
      readonly sha256: string;
    }
  | { readonly kind: 'unreadable'; readonly reason: SourceFault };

/** Why a file cannot be read as a document. */
export type SourceFault =
  | 'too-large'
  | 'old-word'
  | 'open-document'
  | 'rtf'
  | 'web-page'
  | 'picture'
  | 'other-file'
  | 'not-text'
  | 'broken'
  | 'packed-too-much'
  | 'scan'
  | 'locked'
  /** A Word file whose text is partly in other files that it embeds. */
  | 'embedded-files';

/** Reads issued documents, and writes plans. */
export interface PlanSource {
  /**
   * Reads a document.
   * @throws Refusal if there is no such file, or the system refuses
   */
  read(typed: string): Promise<ReadSource>;
  /**
   * Reads a plan's file with the document beside it that it names, if there is one.
   * @throws Refusal if there is no such file, or the system refuses
   */
  readPlan(typed: string): Promise<{ readonly loaded: Loaded<Plan>; readonly files: FileContents }>;
  /**
   * Writes a year's plan after the document that it was read from; a missing folder is created.
   * @param force replaces existing files with these names
   * @returns the name of an existing file, if nothing was written because of it; `null` if all were written
   * @throws Refusal if the system refuses
   */
  write(folder: string, files: FileContents, force: boolean): Promise<string | null>;
  /**
   * Edits a plan's file under its lock: reads it afresh, calls `change`, and replaces the file; without edits nothing is
   * written.
   * @throws Refusal if there is no such file, or the system refuses
   */
  updatePlan<T>(typed: string, change: (current: Loaded<Plan>) => Promise<Decision<T>>): Promise<T>;
  /**
   * The text of the plan's file.
   * @param comments one-line comments by the address of their point, those of the plan's head by `plan`
   */
  render(plan: Plan, comments: ReadonlyMap<string, readonly string[]>): string;
}
