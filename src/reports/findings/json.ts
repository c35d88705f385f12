import { countsOf, type FindingsFormat } from './report.js';

/** For programs: `dcs/check@1`, with sentences in the language asked for. */
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
    return `${JSON.stringify({ schema: 'dcs/check@1', summary: countsOf(report), findings }, null, 2)}\n`;
  },
};
