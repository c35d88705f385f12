import type { World } from '../app/find/unit.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { FormSource } from '../domain/form/form.js';
import type { CheckSource } from '../domain/ports/check-source.js';
import type { Upload, WriteRemarks } from '../domain/ports/site-request.js';
import type { Workspace } from '../domain/ports/workspace.js';
import type { Lang, Refusal } from '../domain/text/text.js';
import type { Digest } from '../domain/unit/derive.js';
import { DOCUMENT_WORDS } from '../locale/document.js';

/** What the site needs from outside. Files are read again for each request, because others write to them too. */
export interface SiteWorld {
  /** The language of the first page. */
  readonly lang: Lang;
  /** The unit that it was opened for; `null` for whoever is in the folder. */
  readonly unit: string | null;
  /** `DCS_UNIT`: the unit for which the person works. */
  readonly worksFor: string | null;
  readonly sha256: Digest;
  readonly remarks: WriteRemarks;
  /** The day in Việt Nam: the page may be open past midnight. */
  today(): CalendarDate;
  /** The plans folder, read anew. */
  workspace(): Workspace;
  checkSource(): Promise<CheckSource>;
  formSource(): Promise<FormSource>;
  keepUpload(name: string, bytes: Uint8Array): Promise<Upload>;
  /** The sentence for an error of the system; `null` for a fault of the program. */
  refusalOf(error: unknown): Refusal | null;
  /** Reports a fault of the program on the terminal that started it. */
  reportFault(error: unknown): void;
}

/** The part of it that use cases need. */
export function worldOf({ sha256, ...page }: SiteWorld): World {
  return { workspace: page.workspace(), today: page.today(), sha256, deriveWords: DOCUMENT_WORDS };
}
