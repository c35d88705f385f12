import type { Finding, Autofix } from '../domain/findings/finding.js';
import type { ReadingCode, ReadingProblem } from '../domain/findings/reading-problem.js';
import { controlCharacter, emptyFile, fileTooLarge, mergeConflict, notUtf8, otherFile } from './reading/encoding.js';
import { missingKey, newerSchema, unknownKey, wrongSchema } from './reading/keys.js';
import type { ReadingRule } from './reading/reading-rule.js';
import {
  badFormat,
  emptyValue,
  impossibleDate,
  notAllowedValue,
  outOfRange,
  tooLong,
  wrongType,
} from './reading/values.js';
import { duplicateKey, tooDeep, yamlProfile, yamlSyntax } from './reading/yaml.js';
import { findingOf, type Rule } from './rule.js';
import { parseTypedDate } from '../domain/calendar/parse-date.js';

type ReadingRules = { readonly [Code in ReadingCode]: ReadingRule<Code> };

const RULES: ReadingRules = {
  'file-too-large': fileTooLarge,
  'not-utf8': notUtf8,
  'other-file': otherFile,
  'control-character': controlCharacter,
  'merge-conflict': mergeConflict,
  'empty-file': emptyFile,
  'yaml-syntax': yamlSyntax,
  'yaml-profile': yamlProfile,
  'duplicate-key': duplicateKey,
  'too-deep': tooDeep,
  'newer-schema': newerSchema,
  'wrong-schema': wrongSchema,
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'not-allowed-value': notAllowedValue,
  'bad-format': badFormat,
  'impossible-date': impossibleDate,
  'empty-value': emptyValue,
  'too-long': tooLong,
  'out-of-range': outOfRange,
};

/** The rules applied while a file is read, in that order. */
export const readingRules: readonly Rule[] = Object.values(RULES);

/** Words a problem found while reading as a finding. */
export function toFinding<Code extends ReadingCode>(problem: ReadingProblem<Code>, file: string): Finding {
  const rule: ReadingRules[Code] = RULES[problem.code];
  const { place } = problem;
  const found = {
    pointer: place.pointer ?? '',
    on: place.pointer === undefined ? 'value' : place.on,
    ...rule.say(problem),
  } as const;
  const finding = findingOf(rule, found, file);
  return place.region === undefined ? finding : { ...finding, region: place.region };
}

/** The autofix for a date in a typed form: `10/3/2024` can only mean one day. */
export function dateAutofix(problem: ReadingProblem): Autofix | null {
  if (problem.code !== 'bad-format' || problem.params.format !== 'date') return null;
  const { actual } = problem.params;
  const date = parseTypedDate(actual);
  return date === null || date === actual ? null : { kind: 'set', was: actual, value: date };
}
