import type { Digest } from '../../domain/unit/derive.js';
import type { Explanation } from '../../domain/findings/explanation.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { Thresholds } from '../../domain/plan/plan.js';
import type { Lang } from '../../domain/text/text.js';
import { type MissedThreshold, THRESHOLD_NAMES } from '../../domain/progress/thresholds.js';
import { THRESHOLD } from '../../locale/commands/check.js';
import { EXPLAIN } from '../../locale/commands/explain.js';
import { visible } from '../surface/visible.js';
import { findingPrints, thresholdPrint } from './finding-prints.js';
import type { FindingsFormat } from './report.js';
import { causeLines } from './thresholds.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, for code scanning: the rules with their help, and each finding with its region and print. */
export const sarifFormat: FindingsFormat = {
  name: 'sarif',
  render({ findings, missed }, { lang, version, rules, sha256 }) {
    const ids = rules.map(({ code }) => code);
    const prints = findingPrints(findings, sha256);
    const descriptors = [
      ...rules.map((rule) => reportingDescriptor(rule, lang)),
      ...THRESHOLD_NAMES.map((name) => thresholdDescriptor(name, lang)),
    ];
    const ofFindings = findings.map((finding, i) => result(finding, ids.indexOf(finding.code), prints[i] ?? '', lang));
    const ofThresholds = missed.map((threshold) =>
      thresholdResult(threshold, ids.length + THRESHOLD_NAMES.indexOf(threshold.name), sha256, lang),
    );
    const run = {
      tool: { driver: { name: 'dcs', version, rules: descriptors } },
      language: lang === 'vi' ? 'vi-VN' : 'en-US',
      columnKind: 'utf16CodeUnits',
      results: [...ofFindings, ...ofThresholds],
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
  },
};

function reportingDescriptor({ code, severity, title, why, fix, bad, good }: Explanation, lang: Lang): object {
  const { badExample, goodExample, whatToDo } = EXPLAIN;
  const parts = [why[lang], `${whatToDo[lang]} ${fix[lang]}`];
  const examples = [
    `${badExample[lang]}\n\n\`\`\`yaml\n${bad.trimEnd()}\n\`\`\``,
    `${goodExample[lang]}\n\n\`\`\`yaml\n${good.trimEnd()}\n\`\`\``,
  ];
  return {
    id: code,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: { text: parts.join('\n\n'), markdown: [...parts, ...examples].join('\n\n') },
    defaultConfiguration: { level: severity },
  };
}

function result(
  { code, severity, file, region, message, hint }: PlacedFinding,
  ruleIndex: number,
  print: string,
  lang: Lang,
): object {
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: `${visible(message[lang])}\n${visible(hint[lang])}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(region) } }],
    partialFingerprints: { 'dcsFinding/v1': print },
  };
}

function regionOf({ line, column, endLine, endColumn }: PlacedFinding['region']): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function thresholdDescriptor(name: keyof Thresholds, lang: Lang): object {
  const text = THRESHOLD.title(name)[lang];
  return { id: name, shortDescription: { text }, defaultConfiguration: { level: 'error' } };
}

/** Placed on the first line of its file: code scanning drops results without a place. */
function thresholdResult(missed: MissedThreshold, ruleIndex: number, sha256: Digest, lang: Lang): object {
  const region = { startLine: 1 };
  return {
    ruleId: missed.name,
    ruleIndex,
    level: 'error',
    message: { text: [THRESHOLD.missed(missed)[lang], ...causeLines(missed, lang)].join('\n') },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(missed.file) }, region } }],
    partialFingerprints: { 'dcsFinding/v1': thresholdPrint(missed, sha256) },
  };
}

/**
 * A path as a URI reference: relative to the working folder, or absolute if the file is outside it or on another drive.
 */
function uriOf(file: string): string {
  // Half a surrogate pair, possible in a file name that is not valid Unicode, cannot be in a URI.
  const path = file.replace(/\p{Cs}/gu, '\ufffd');
  const [, drive = ''] = /^([a-zA-Z]:)\//.exec(path) ?? [];
  const encoded = drive + path.slice(drive.length).split('/').map(encodeURIComponent).join('/');
  if (drive !== '') return `file:///${encoded}`;
  // In a network path the first part is the server's name.
  if (path.startsWith('//')) return `file:${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
