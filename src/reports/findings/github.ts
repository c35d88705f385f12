import type { PlacedFinding, Severity } from '../../domain/findings/finding.js';
import type { Lang } from '../../domain/text/text.js';
import type { MissedThreshold } from '../../domain/progress/thresholds.js';
import { CHECK, SEVERITY_WORDS, THRESHOLD } from '../../locale/commands/check.js';
import { visible } from '../surface/visible.js';
import { causeLines } from './thresholds.js';
import { countsOf, type FindingsFormat } from './report.js';

/** GitHub shows ten annotations of a kind for each step and silently drops the rest. */
const SHOWN_A_STEP = 10;

/**
 * Workflow commands of GitHub Actions: annotations on the lines of a pull request. Findings beyond GitHub's ten of a
 * kind are in the log, and a notice gives their number.
 */
export const githubFormat: FindingsFormat = {
  name: 'github',
  render(report, { lang }) {
    const { findings, missed } = report;
    const ofKind = (severity: Severity, max: number): readonly PlacedFinding[] =>
      findings.filter((finding) => finding.severity === severity).slice(0, Math.max(0, max));
    const shown = [...ofKind('error', SHOWN_A_STEP - missed.length), ...ofKind('warning', SHOWN_A_STEP)];
    const rest = findings.filter((finding) => !shown.includes(finding));
    const lines = [
      ...missed.map((threshold) => thresholdAnnotation(threshold, lang)),
      ...shown.map((finding) => annotation(finding, lang)),
      ...rest.map((finding) => plainLine(finding, lang)),
      ...(rest.length === 0 ? [] : [command('notice', { title: 'dcs check' }, CHECK.andMore(rest.length)[lang])]),
      findings.length === 0 ? CHECK.clean(report.files.length)[lang] : CHECK.summary(countsOf(report))[lang],
    ];
    return `${lines.join('\n')}\n`;
  },
};

function annotation({ severity, code, file, region, message, hint }: PlacedFinding, lang: Lang): string {
  const place = {
    file: visible(file),
    line: region.line,
    endLine: region.endLine,
    col: region.column,
    endColumn: region.endColumn,
    title: `dcs ${code}`,
  };
  return command(severity, place, `${visible(message[lang])}\n${visible(hint[lang])}`);
}

/** An annotation for a missed threshold, which belongs to the run and not to a line. */
function thresholdAnnotation(missed: MissedThreshold, lang: Lang): string {
  const words = [THRESHOLD.missed(missed)[lang], ...causeLines(missed, lang)];
  return command('error', { title: `dcs ${missed.name}` }, words.join('\n'));
}

function command(
  kind: Severity | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${listed.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The runner reads `::` at the start of a line and `##[` anywhere as a command. */
function plainLine({ severity, code, file, region, message }: PlacedFinding, lang: Lang): string {
  const words = `${file}:${region.line}:${region.column} ${SEVERITY_WORDS[severity][lang]} ${code}: ${message[lang]}`;
  return `- ${visible(words).replaceAll('##[', '## [')}`;
}
