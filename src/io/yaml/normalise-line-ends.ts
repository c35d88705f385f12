/**
 * A text as every YAML parser takes it, with all offsets as they were: lone CRs end a line but not all parsers know,
 * and a byte-order mark puts the `yaml` package's columns out.
 */
export function parsable(text: string): string {
  return text.replace(/\r(?!\n)|^\uFEFF/g, '\n');
}
