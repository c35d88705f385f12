import type { FormatWords, ValueType } from '../../domain/findings/reading-problem.js';
import type { Text } from '../../domain/text/text.js';
import { EDITOR_HINTS, VALUE_MEANINGS } from '../../locale/editor-hints.js';
import { formatOfPattern, typeOfName } from '../schema/translate-errors.js';

/** A schema, or a part of one. */
interface Part {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/**
 * A schema with what editors show and validators do not know: the meaning of each allowed word (`enumDescriptions`) and
 * one message in Vietnamese and English for all that a place refuses (`errorMessage`). Only the copies beside an
 * office's plans have them: a strict validator refuses a schema with keywords that it does not know.
 * @param formats what a value in a form of its own has to look like
 */
export function withEditorHints(schema: Uint8Array, formats: FormatWords): Uint8Array {
  const whole = JSON.parse(Buffer.from(schema).toString('utf8')) as Part;
  return Buffer.from(`${JSON.stringify(hinted(whole, formats), null, 2)}\n`);
}

function hinted(part: Part, formats: FormatWords): Part {
  const inside = Object.entries(part).map(([keyword, value]): readonly [string, unknown] => {
    if (typeof value !== 'object' || value === null) return [keyword, value];
    if (keyword === 'properties' || keyword === '$defs') {
      const parts = Object.entries(value as Readonly<Record<string, Part>>);
      return [keyword, Object.fromEntries(parts.map(([name, one]) => [name, hinted(one, formats)]))];
    }
    const isPart = keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames';
    return [keyword, isPart ? hinted(value as Part, formats) : value];
  });
  const meanings = meaningsOf(part.enum);
  const message = messageFor(part, formats);
  return {
    ...Object.fromEntries(inside),
    ...(meanings === null ? {} : { enumDescriptions: meanings }),
    ...(message === null ? {} : { errorMessage: both(message) }),
  };
}

/** The meanings of the allowed words, in their order; `null` if some of them explain themselves. */
function meaningsOf(words: readonly unknown[] = []): readonly string[] | null {
  const known = words.flatMap((word) => VALUE_MEANINGS[String(word)] ?? []);
  return words.length > 1 && known.length === words.length ? known.map(both) : null;
}

/** One message for whatever is wrong at a place, so that an editor marks a mistake once. */
function messageFor(part: Part, formats: FormatWords): Text | null {
  if (part.enum !== undefined) return EDITOR_HINTS.allowed(part.enum.map(String));
  const format = part.pattern === undefined ? undefined : formatOfPattern(part.pattern);
  if (format !== undefined) return EDITOR_HINTS.format(formats[format]);
  const types = [part.type ?? []].flat().flatMap((name) => {
    const type: ValueType | undefined = typeOfName(name);
    return type === undefined ? [] : [type];
  });
  if (types.length === 0) return null;
  const { properties, required = [], minimum, maximum, maxLength } = part;
  if (types.includes('map') && properties !== undefined) {
    return EDITOR_HINTS.keys(Object.keys(properties as object), required);
  }
  return EDITOR_HINTS.type(types, {
    ...(minimum === undefined ? {} : { least: minimum }),
    ...(maximum === undefined ? {} : { most: maximum }),
    ...(maxLength === undefined ? {} : { longest: maxLength }),
  });
}

function both({ vi, en }: Text): string {
  return `${vi} / ${en}`;
}
