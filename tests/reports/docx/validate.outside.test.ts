import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { itIsValidOpenXml } from '../../support/open-xml.js';
import { DOCUMENTS } from './documents.js';

itIsValidOpenXml('docx', DOCUMENTS, documentToDocx);
