import { visible } from '../terminal/visible.js';
import { findingPrints } from './finding-prints.js';
import type { FindingsFormat } from './report.js';

/** GitLab's code quality report: one list, each entry with a fingerprint of its own. */
export const gitlabFormat: FindingsFormat = {
  name: 'gitlab',
  render({ findings }, { lang, sha256 }) {
    const prints = findingPrints(findings, sha256);
    const entries = findings.map(({ code, severity, file, region, message, hint }, i) => ({
      description: visible(message[lang]),
      content: { body: visible(hint[lang]) },
      check_name: code,
      fingerprint: prints[i],
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: region.line, end: region.endLine } },
    }));
    return `${JSON.stringify(entries, null, 2)}\n`;
  },
};
