import { Composer, type CST, type Document, type ParsedNode, type Scalar } from 'yaml';

/**
 * Composes the document of the tokens, including its errors.
 * @param length the length of the text
 */
export function compose(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const composer = new Composer<ParsedNode>({
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  // Errors of the text are values here: with stack traces, a text full of errors would take five times as long.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const [document] = composer.compose([...tokens], true, length);
    return document as Document.Parsed;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The name of a key: keys are texts in our data, as in JSON, so that `2024:` is the key `"2024"`. */
export function keyName(key: Scalar): string {
  const { value } = key as Scalar<string | number | boolean | null>;
  return value === null && key.source === '' ? '' : String(value);
}
