import { githubFormat } from './github.js';
import { gitlabFormat } from './gitlab.js';
import { jsonFormat } from './json.js';
import { junitFormat } from './junit.js';
import type { FindingsFormat } from './report.js';
import { sarifFormat } from './sarif.js';
import { textFormat } from './text.js';

/** The forms that findings can be written in. A new one is one file and one line here. */
export const FINDINGS_FORMATS: readonly FindingsFormat[] = [
  textFormat,
  jsonFormat,
  githubFormat,
  gitlabFormat,
  sarifFormat,
  junitFormat,
];

/** A form by its name; text where there is none of that name. */
export function formatNamed(name: string): FindingsFormat {
  return FINDINGS_FORMATS.find((format) => format.name === name) ?? textFormat;
}
