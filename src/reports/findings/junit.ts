import { escapeMarkup } from '../../domain/text/escape-markup.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { Lang } from '../../domain/text/text.js';
import type { MissedThreshold } from '../../domain/progress/thresholds.js';
import { THRESHOLD } from '../../locale/commands/check.js';
import { visible } from '../surface/visible.js';
import { countsOf, findingsByFile, type FindingsFormat } from './report.js';
import { causeLines } from './thresholds.js';

/**
 * JUnit as Jenkins reads it (junit-10.xsd): a suite for each file, a case for each finding; a file without findings is
 * one passing case. Warnings are skipped cases unless they fail the run. Missed thresholds have a suite of their own.
 */
export const junitFormat: FindingsFormat = {
  name: 'junit',
  render(report, { lang, strict }) {
    const { findings, files, missed } = report;
    const { errors, warnings } = countsOf(report);
    const failures = errors + (strict ? warnings : 0) + missed.length;
    const byFile = findingsByFile(findings);
    const names = [...new Set([...files, ...byFile.keys()])];
    const ofFiles = names.map((file) => suite(file, byFile.get(file) ?? [], strict, lang));
    const suites = missed.length === 0 ? ofFiles : [...ofFiles, thresholdSuite(missed, lang)];
    const cases = missed.length + findings.length + names.filter((file) => !byFile.has(file)).length;
    const head = attributes({ name: 'dcs check', tests: cases, failures, errors: 0 });
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${head}>`, ...suites, '</testsuites>', ''].join('\n');
  },
};

function suite(file: string, findings: readonly PlacedFinding[], strict: boolean, lang: Lang): string {
  const failed = findings.filter((finding) => fails(finding, strict)).length;
  const head = attributes({
    name: file,
    tests: Math.max(1, findings.length),
    failures: failed,
    errors: 0,
    skipped: findings.length - failed,
  });
  const cases =
    findings.length === 0
      ? [`    <testcase${attributes({ name: 'dcs check', classname: file })}/>`]
      : findings.map((finding) => testcase(finding, strict, lang));
  return [`  <testsuite${head}>`, ...cases, '  </testsuite>'].join('\n');
}

function testcase(finding: PlacedFinding, strict: boolean, lang: Lang): string {
  const { code, file, region, message, hint, lineText } = finding;
  const place = `${file}:${region.line}:${region.column}`;
  const head = attributes({ name: `${code} ${region.line}:${region.column}`, classname: file });
  const element = fails(finding, strict) ? 'failure' : 'skipped';
  const outcome = attributes({ type: code, message: message[lang] });
  const body = [place, lineText.trim(), hint[lang]].map((text) => escapeXml(text)).join('\n');
  return [`    <testcase${head}>`, `      <${element}${outcome}>${body}</${element}>`, '    </testcase>'].join('\n');
}

function thresholdSuite(missed: readonly MissedThreshold[], lang: Lang): string {
  const count = missed.length;
  const head = attributes({ name: 'dcs check thresholds', tests: count, failures: count, errors: 0, skipped: 0 });
  const cases = missed.map((threshold) => {
    const named = attributes({ name: threshold.name, classname: threshold.file });
    const outcome = attributes({ type: threshold.name, message: THRESHOLD.missed(threshold)[lang] });
    const body = causeLines(threshold, lang).map(escapeXml).join('\n');
    return [`    <testcase${named}>`, `      <failure${outcome}>${body}</failure>`, '    </testcase>'].join('\n');
  });
  return [`  <testsuite${head}>`, ...cases, '  </testsuite>'].join('\n');
}

function fails({ severity }: PlacedFinding, strict: boolean): boolean {
  return strict || severity === 'error';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

/** XML cannot hold most control characters, so they are shown as escapes. */
function escapeXml(text: string): string {
  return escapeMarkup(visible(text));
}
