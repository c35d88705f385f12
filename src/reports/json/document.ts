import type { DocumentWriter } from '../model/document-format.js';
import { briefJson } from './brief.js';
import { letterJson } from './letters.js';
import { periodicReportJson } from './periodic-report.js';
import { rollUpJson } from './roll-up.js';

/** A document's data, for programs. */
export const writeDocumentJson: DocumentWriter<'unit-report' | 'department-report' | 'brief' | 'letter'> = (
  document,
) => {
  switch (document.kind) {
    case 'unit-report':
      return Promise.resolve(periodicReportJson(document.data));
    case 'department-report':
      return Promise.resolve(rollUpJson(document.data));
    case 'brief':
      return Promise.resolve(briefJson(document.data));
    case 'letter':
      return Promise.resolve(letterJson(document.data));
  }
};
