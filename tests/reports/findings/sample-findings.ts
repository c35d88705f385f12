import { createHash } from 'node:crypto';
import { ALL_RULES } from '../../../src/checks/rules.js';
import type { PlacedFinding, Severity, CheckResult } from '../../../src/domain/findings/finding.js';
import type { MissedThreshold } from '../../../src/domain/progress/thresholds.js';
import type { RenderOptions } from '../../../src/reports/findings/report.js';

export const OPTIONS: RenderOptions = {
  lang: 'vi',
  color: false,
  width: 80,
  version: '1.2.3',
  strict: false,
  rules: ALL_RULES,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

interface Sample {
  readonly code?: string;
  readonly severity?: Severity;
  readonly file?: string;
  readonly pointer?: string;
  readonly message?: string;
  readonly hint?: string;
  readonly lineText?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly endLine?: number;
}

export function finding(sample: Sample = {}): PlacedFinding {
  const { line = 3, column = 5, message = 'Sai.', hint = 'Sửa.' } = sample;
  return {
    code: sample.code ?? 'unknown-item',
    severity: sample.severity ?? 'error',
    file: sample.file ?? 'plans/2024/units/a.yaml',
    pointer: sample.pointer ?? '/items/II.5.k',
    on: 'key',
    message: { vi: message, en: message },
    hint: { vi: hint, en: hint },
    region: { line, column, endLine: sample.endLine ?? line, endColumn: sample.endColumn ?? column + 3 },
    lineText: sample.lineText ?? '    II.5.k:',
  };
}

export function reportOf(...findings: readonly PlacedFinding[]): CheckResult {
  return { files: ['plans/2024/plan.yaml', 'plans/2024/units/a.yaml'], findings, missed: [] };
}

/** A threshold of the plan that a unit misses, and one of the whole run that a file misses. */
export const MISSED: readonly MissedThreshold[] = [
  {
    name: 'max-missing',
    file: 'plans/2024/plan.yaml',
    actual: 2,
    required: 0,
    causes: [
      {
        kind: 'unit',
        unit: 'a',
        totals: { due: 4, fulfilled: 2, percent: 50, year: 4, fulfilledYear: 2, none: 0 },
        cells: [
          { item: 'II.5.c', period: '2024-Q1', state: 'missing' },
          { item: 'II.5.c', period: '2024-Q2', state: 'missing' },
        ],
      },
    ],
  },
  {
    name: 'max-warnings',
    file: 'plans/2024/units/a.yaml',
    actual: 3,
    required: 1,
    causes: [{ kind: 'file', file: 'plans/2024/units/a.yaml', warnings: 3 }],
  },
];

/** Texts that would do something if they were printed as they are. */
export const HOSTILE = 'a\u001b[31m]]>\u0007<b & "c"\u202e\ud800 %0A::error::x\n##[error]y';
