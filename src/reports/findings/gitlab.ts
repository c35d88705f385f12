import { THRESHOLD } from '../../locale/commands/check.js';
import { visible } from '../surface/visible.js';
import { findingPrints, thresholdPrint } from './finding-prints.js';
import type { FindingsFormat } from './report.js';
import { causeLines } from './thresholds.js';

/** GitLab's code quality report: one list, each entry with its own fingerprint. */
export const gitlabFormat: FindingsFormat = {
  name: 'gitlab',
  render({ findings, missed }, { lang, sha256 }) {
    const prints = findingPrints(findings, sha256);
    const entries = findings.map(({ code, severity, file, region, message, hint }, i) => ({
      description: visible(message[lang]),
      content: { body: visible(hint[lang]) },
      check_name: code,
      fingerprint: prints[i],
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: region.line, end: region.endLine } },
    }));
    const ofThresholds = missed.map((threshold) => ({
      description: THRESHOLD.missed(threshold)[lang],
      content: { body: causeLines(threshold, lang).join('\n') },
      check_name: threshold.name,
      fingerprint: thresholdPrint(threshold, sha256),
      severity: 'major',
      location: { path: threshold.file, lines: { begin: 1, end: 1 } },
    }));
    return `${JSON.stringify([...entries, ...ofThresholds], null, 2)}\n`;
  },
};
