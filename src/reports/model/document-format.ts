import type { Brief } from '../../domain/department/brief.js';
import type { LetterData } from '../../domain/department/letter-recipients.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { WordToPdf } from '../../domain/ports/word-to-pdf.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import type { Digest } from '../../domain/unit/derive.js';
import type { Surface } from '../surface/paint.js';
import type { OfficialDocument } from './official-document.js';

/** Every kind of document and its data. */
export interface DocumentData {
  readonly 'issued-plan': Plan;
  readonly 'unit-plan': UnitStatus;
  readonly 'unit-report': PeriodicReport;
  readonly 'department-report': RollUp;
  readonly brief: Brief;
  readonly letter: LetterData;
}

export type DocumentKind = keyof DocumentData;

/** One document to be written. */
export type DocumentOf<Kind extends DocumentKind> = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly data: DocumentData[K];
    /** Its text, laid out when first needed. */
    readonly text: () => Promise<OfficialDocument>;
  };
}[Kind];

/** What a format needs besides the document. */
export interface DocumentSurface {
  readonly lang: Lang;
  readonly sha256: Digest;
  /** The screen's. */
  readonly screen: Surface;
  /** Turns a Word file into PDF; only where PDF is offered. */
  readonly toPdf?: WordToPdf;
}

/** Writes documents in one format: most from the text, some from the data. */
export type DocumentWriter<Kind extends DocumentKind> = (
  document: DocumentOf<Kind>,
  surface: DocumentSurface,
) => Promise<string | Uint8Array>;

/** A format by its name; its code is loaded only when used. */
export interface DocumentFormat<Kind extends DocumentKind = DocumentKind> {
  readonly name: string;
  /** The endings of its files, the usual one first. */
  readonly endings: readonly [string, ...string[]];
  /** The documents that it can write. */
  readonly documents: readonly Kind[];
  load(): Promise<DocumentWriter<Kind>>;
}
