import type { PlacedFinding, CheckResult } from '../../domain/findings/finding.js';
import { CHECK, SEVERITY_WORDS } from '../../locale/commands/check.js';
import { paintFor } from '../surface/paint.js';
import { visible } from '../surface/visible.js';
import { wrapText } from '../surface/wrap.js';
import { excerptOf } from './excerpt.js';
import { thresholdsText } from './thresholds.js';
import { countsOf, type FindingsFormat, type FindingsSurface } from './report.js';

/** For people: each finding with its place, sentence, line and hint, then the counts. */
export const textFormat: FindingsFormat = {
  name: 'text',
  render(report, surface) {
    const { findings } = report;
    const parts = findings.length === 0 ? [] : [findingsText(findings, surface)];
    return `${[...parts, outcomeText(report, surface)].join('\n\n')}\n`;
  },
};

/** The findings alone, a blank line between them. */
export function findingsText(findings: readonly PlacedFinding[], surface: FindingsSurface): string {
  return findings.map((finding) => findingText(finding, surface)).join('\n\n');
}

/** The counts and the missed thresholds. */
export function outcomeText(report: CheckResult, surface: FindingsSurface): string {
  const missed = thresholdsText(report.missed, surface);
  const summary = summaryText(report, surface);
  return missed === '' ? summary : `${summary}\n${missed}`;
}

/** How many files, errors and warnings. */
function summaryText(report: CheckResult, { lang, color, width }: FindingsSurface): string {
  const paint = paintFor({ color });
  const counts = countsOf(report);
  if (report.findings.length === 0) return paint.green(wrapText(CHECK.clean(counts.files)[lang], width));
  const words = wrapText(CHECK.summary(counts)[lang], width);
  return counts.errors > 0 ? paint.red(words) : paint.yellow(words);
}

function findingText(finding: PlacedFinding, { lang, color, width }: FindingsSurface): string {
  const paint = paintFor({ color });
  const { file, region, severity, code, message, hint, lineText } = finding;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  // Without spaces, so that terminals and editors make it a link.
  const place = paint.bold(`${visible(file)}:${region.line}:${region.column}`);
  const gutter = String(region.line);
  const blank = ' '.repeat(gutter.length);
  const { line, indent, length } = excerptOf(finding, width - gutter.length - 5);
  const shown =
    lineText.trim() === ''
      ? []
      : [
          `  ${paint.dim(`${gutter} |`)} ${line}`,
          `  ${paint.dim(`${blank} |`)} ${' '.repeat(indent)}${tint('^'.repeat(length))}`,
        ];
  return [
    `${place} ${tint(SEVERITY_WORDS[severity][lang])} ${paint.dim(code)}`,
    indented(wrapText(visible(message[lang]), width - 2), '  '),
    ...shown,
    hanging(wrapText(visible(hint[lang]), width - 4), paint.cyan('→')),
  ].join('\n');
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}

function hanging(text: string, sign: string): string {
  return `  ${sign} ${text.split('\n').join('\n    ')}`;
}
