import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { fillTemplate } from '../../../src/reports/template/fill-template.js';
import { unitReportValues } from '../../../src/reports/template/unit-report-values.js';
import { itIsValidOpenXml } from '../../support/open-xml.js';
import { EXAMPLE_TEMPLATES } from '../../support/template-files.js';
import { reportOf } from '../sample.js';

const report = reportOf('h1');
const unit = 'bao-cao-don-vi-mau.docx';
const template = EXAMPLE_TEMPLATES[unit]?.() ?? new Uint8Array();

itIsValidOpenXml(
  'docx',
  [
    ['unit template', template] as const,
    ['department template', EXAMPLE_TEMPLATES['bao-cao-so-mau.docx']?.()] as const,
    ['template of the page', EXAMPLE_TEMPLATES['tom-tat-mau.docx']?.()] as const,
  ],
  (file) => file ?? new Uint8Array(),
);

itIsValidOpenXml('docx', [['unit report filled in', template]], (file) => {
  const document = periodicReportDocument(report, 'vi', { isTextAlone: true });
  const filled = fillTemplate(file, unitReportValues(report, document, 'vi'));
  if (filled.kind !== 'filled') throw new Error(filled.kind);
  return filled.bytes;
});
