import type { Text } from '../text/text.js';
import type { FileKind } from '../text/file-kind.js';
import type { Region } from './finding.js';

/** Why a text is not YAML, where a person can do something about it. */
export type SyntaxReason =
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'extra-bracket'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-space-after-colon'
  | 'colon-in-value'
  | 'list-beside-key'
  | 'list-among-keys'
  | 'text-after-value'
  | 'bad-indent'
  | 'tab-indent'
  | 'odd-blank'
  | 'odd-dash'
  | 'odd-quote'
  | 'odd-colon'
  | 'odd-comma'
  | 'odd-bracket'
  | 'words-after-hash'
  | 'bad-escape'
  | 'reserved-start'
  | 'block-header'
  | 'comment-needs-space'
  | 'key-too-long'
  | 'other';

/** Parts of YAML that our files must not use. */
export type ForbiddenConstruct =
  'anchor' | 'alias' | 'merge-key' | 'tag' | 'directive' | 'several-documents' | 'complex-key';

/** The required form of a value. */
export type ValueFormat =
  | 'date'
  | 'period'
  | 'own-period-id'
  | 'item-id'
  | 'own-item-id'
  | 'name-id'
  | 'indicator-id'
  | 'quarter'
  | 'figure'
  | 'fingerprint'
  | 'asked'
  | 'sha256';

/** What a value of each form looks like, with an example, to follow “not” or “has to be”. */
export type FormatWords = Readonly<Record<ValueFormat, Text>>;

export type ValueType = 'text' | 'number' | 'whole-number' | 'yes-no' | 'nothing' | 'list' | 'map';

type NoParams = Readonly<Record<string, never>>;

/** The details of each code, besides its place. */
export interface ReadingParams {
  'file-too-large': { readonly bytes: number; readonly limit: number };
  'empty-file': NoParams;
  /** `byte` is the first wrong byte; `null` if the whole file is UTF-16. */
  'not-utf8': { readonly encoding: 'utf-16' | 'unknown'; readonly byte: number | null };
  /** Another kind of file was saved under this name. */
  'other-file': { readonly kind: FileKind };
  'control-character': { readonly character: number };
  'merge-conflict': NoParams;
  'too-deep': { readonly limit: number };
  /** `sign` is the code point of a character that looks like a sign of YAML. */
  'yaml-syntax': { readonly reason: SyntaxReason; readonly sign?: number };
  'yaml-profile': { readonly construct: ForbiddenConstruct };
  'duplicate-key': { readonly key: string; readonly firstLine: number };
  /** The number in the file, and the highest number that this version knows. */
  'newer-schema': { readonly actual: string; readonly known: string };
  'wrong-schema': { readonly actual: string; readonly known: string };
  'unknown-key': { readonly key: string; readonly allowed: readonly string[]; readonly nearest: string | null };
  'missing-key': { readonly key: string };
  'wrong-type': { readonly expected: readonly ValueType[]; readonly actual: ValueType };
  'not-allowed-value': {
    readonly actual: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'bad-format': { readonly actual: string; readonly format: ValueFormat };
  'impossible-date': { readonly actual: string };
  'empty-value': NoParams;
  'too-long': { readonly length: number; readonly limit: number };
  /** `least` or `most` is the limit that the number exceeds. */
  'out-of-range': { readonly actual: number; readonly least: number | null; readonly most: number | null };
}

export type ReadingCode = keyof ReadingParams;

/** The place of a problem: a pointer if the data could be parsed, else a region. */
export type ReadingPlace =
  | { readonly pointer: string; readonly on: 'key' | 'value'; readonly region?: undefined }
  | { readonly region: Region; readonly pointer?: undefined };

/** A problem found while reading a file. Its code determines the severity and sentences, see checks/reading. */
export type ReadingProblem<Codes extends ReadingCode = ReadingCode> = {
  readonly [Code in Codes]: {
    readonly code: Code;
    readonly params: ReadingParams[Code];
    readonly place: ReadingPlace;
  };
}[Codes];
