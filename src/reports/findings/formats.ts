import type { FindingsFormat } from './report.js';

/** A format by its name; loaded only when used. */
export interface ListedFormat {
  readonly name: string;
  load(): Promise<FindingsFormat>;
}

/** The formats for findings. A new one is one file and one line here. */
export const FINDINGS_FORMATS: readonly ListedFormat[] = [
  { name: 'text', load: async () => (await import('./text.js')).textFormat },
  { name: 'json', load: async () => (await import('./json.js')).jsonFormat },
  { name: 'github', load: async () => (await import('./github.js')).githubFormat },
  { name: 'gitlab', load: async () => (await import('./gitlab.js')).gitlabFormat },
  { name: 'sarif', load: async () => (await import('./sarif.js')).sarifFormat },
  { name: 'junit', load: async () => (await import('./junit.js')).junitFormat },
];

/** The format of this name; `text` where there is none. */
export async function formatNamed(name: string): Promise<FindingsFormat> {
  const listed = FINDINGS_FORMATS.find((format) => format.name === name);
  return listed === undefined ? (await import('./text.js')).textFormat : listed.load();
}
