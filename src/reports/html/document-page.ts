import type { DocumentWriter } from '../model/document-format.js';
import { briefPage } from './brief-page.js';
import { departmentPage } from './department-page.js';
import { reportPage } from './report-page.js';

/** A report as a page: its text and the figures it rests on; the director's page is its text alone. */
export const writeDocumentPage: DocumentWriter<'unit-report' | 'department-report' | 'brief'> = async (
  document,
  { lang, sha256 },
) => {
  const text = await document.text();
  switch (document.kind) {
    case 'unit-report':
      return reportPage(document.data, text, lang, sha256);
    case 'department-report':
      return departmentPage(document.data, text, lang, sha256);
    case 'brief':
      return briefPage(text, lang, sha256);
  }
};
