import { deflate } from '../../../src/io/files/deflate.js';
import { createHash } from 'node:crypto';
import { packRows, unitRows, unitTables } from '../../../src/domain/reporting/unit-tables.js';
import { rollUp } from '../../support/department.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { formWorkbook } from '../../../src/reports/xlsx/form-workbook.js';
import { tableWorkbook } from '../../../src/reports/xlsx/table-workbook.js';
import type { TableBook, Workbook } from '../../../src/reports/xlsx/workbook.js';
import { writeTables } from '../../../src/reports/xlsx/write-tables.js';
import { writeWorkbook } from '../../../src/reports/xlsx/write-workbook.js';
import { AS_OF, reportOf, statusOf } from '../sample.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';
import { itIsValidOpenXml } from '../../support/open-xml.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const WORKBOOKS: readonly (readonly [string, Workbook | TableBook])[] = [
  ['form', formWorkbook(reportOf('H1'), 'trung-tam-mau', 'vi', sha256)],
  ['department’s report', departmentWorkbook(rollUp(sampleLedger(), periodOf('2024-H1')), 'vi')],
  [
    'tables',
    tableWorkbook(unitTables([packRows(unitRows(statusOf(), null))]), { year: 2024, asOf: AS_OF, lang: 'vi' }),
  ],
];

itIsValidOpenXml('xlsx', WORKBOOKS, (book) => ('lists' in book ? writeWorkbook(book) : writeTables(book, deflate)));
