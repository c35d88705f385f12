import type { YAMLParseError } from 'yaml';
import type { SyntaxReason } from '../../../domain/findings/reading-problem.js';

/** What the `yaml` package says of an error. */
export interface ParserError {
  readonly code: YAMLParseError['code'];
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A mistake as the package sees it. */
export type ParserMistake =
  | Extract<
      SyntaxReason,
      | 'bad-escape'
      | 'bad-indent'
      | 'block-header'
      | 'comment-needs-space'
      | 'extra-bracket'
      | 'key-too-long'
      | 'list-among-keys'
      | 'list-beside-key'
      | 'missing-comma'
      | 'other'
      | 'reserved-start'
      | 'tab-indent'
      | 'unclosed-bracket'
      | 'unclosed-quote'
    >
  // What these are for a person follows from the text around.
  | 'after-value'
  | 'block-in-brackets'
  | 'key-over-lines'
  | 'key-without-colon'
  | 'map-as-key';

type OfSentence = readonly (readonly [fragment: string, mistake: ParserMistake])[];

/**
 * The mistake of each code. Four codes stand for several mistakes, which only the package's sentence tells apart: the
 * first fragment that is in it counts. A test fails if the installed package no longer says one of them.
 */
export const MISTAKES: Readonly<Record<ParserError['code'], ParserMistake | OfSentence>> = {
  TAB_AS_INDENT: 'tab-indent',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'reserved-start',
  KEY_OVER_1024_CHARS: 'key-too-long',
  BLOCK_IN_FLOW: 'block-in-brackets',
  MULTILINE_IMPLICIT_KEY: 'key-over-lines',
  BAD_INDENT: [
    ['in block collection must be sufficiently indented', 'unclosed-bracket'],
    ['', 'bad-indent'],
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    ['A block sequence', 'list-among-keys'],
    ['', 'map-as-key'],
  ],
  MISSING_CHAR: [
    ['Missing closing', 'unclosed-quote'],
    ['Missing ,', 'missing-comma'],
    ['must end with a', 'unclosed-bracket'],
    ['Comments must', 'comment-needs-space'],
    ['Sequence item without', 'bad-indent'],
    ['Implicit map keys', 'key-without-colon'],
  ],
  UNEXPECTED_TOKEN: [
    ['Block scalar header', 'block-header'],
    ['flow-map-end', 'extra-bracket'],
    ['flow-seq-end', 'extra-bracket'],
    ['flow-error-end', 'extra-bracket'],
    ['block-seq-ind on same line', 'list-beside-key'],
    ['at node end', 'after-value'],
    ['in YAML stream', 'after-value'],
    ['scalar', 'missing-comma'],
  ],
  // Anchors, aliases, tags, directives and further documents are refused before, and the rest does not happen with our
  // options.
  ALIAS_PROPS: 'other',
  BAD_ALIAS: 'other',
  BAD_COLLECTION_TYPE: 'other',
  BAD_DIRECTIVE: 'other',
  BAD_PROP_ORDER: 'other',
  DUPLICATE_KEY: 'other',
  IMPOSSIBLE: 'other',
  MULTIPLE_ANCHORS: 'other',
  MULTIPLE_DOCS: 'other',
  MULTIPLE_TAGS: 'other',
  NON_STRING_KEY: 'other',
  RESOURCE_EXHAUSTION: 'other',
  TAG_RESOLVE_FAILED: 'other',
};

/** The mistake of an error; `other` for a code or sentence that is not known. */
export function mistakeOf({ code, message }: ParserError): ParserMistake {
  const found = (MISTAKES as Readonly<Partial<typeof MISTAKES>>)[code] ?? 'other';
  if (typeof found === 'string') return found;
  return found.find(([fragment]) => message.includes(fragment))?.[1] ?? 'other';
}
