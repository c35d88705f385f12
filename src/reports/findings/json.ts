import type { MissCause } from '../../domain/progress/thresholds.js';
import { countsOf, type FindingsFormat } from './report.js';

/** For programs: `dcs/check@1`, with sentences in the chosen language. */
export const jsonFormat: FindingsFormat = {
  name: 'json',
  render(report, { lang }) {
    const findings = report.findings.map(({ code, severity, file, region, pointer, message, hint }) => ({
      code,
      severity,
      file,
      line: region.line,
      column: region.column,
      endLine: region.endLine,
      endColumn: region.endColumn,
      pointer,
      message: message[lang],
      hint: hint[lang],
    }));
    const thresholds = report.missed.map(({ name, file, actual, required, causes }) => ({
      name,
      file,
      actual,
      required,
      behind: causes.map(causeJson),
    }));
    const whole = { schema: 'dcs/check@1', summary: countsOf(report), findings, thresholds };
    return `${JSON.stringify(whole, null, 2)}\n`;
  },
};

function causeJson(cause: MissCause): object {
  if (cause.kind === 'file') return { file: cause.file, warnings: cause.warnings };
  const { unit, totals, cells } = cause;
  const { due, fulfilled, percent } = totals;
  return { unit, due, fulfilled, percent, cells: cells.map(({ item, period, state }) => ({ item, period, state })) };
}
