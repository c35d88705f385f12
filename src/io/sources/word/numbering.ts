import { printRoman } from '../../../domain/text/roman.js';
import { childOf, elementsOf, valueIn, type XmlElement } from './xml-tree.js';

/** A level of a numbered list. */
interface Level {
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly start: number;
}

/** Counts the numbers that Word prints before paragraphs, in document order. */
export interface Numbering {
  /** The number of the next paragraph of a list; `null` where the list is not known, or prints nothing. */
  next(list: string, level: number): string | null;
}

/** Reads the lists of a document. @param part `word/numbering.xml`; none where the document has no list */
export function readNumbering(part: XmlElement | null): Numbering {
  const all = part === null ? [] : elementsOf(part);
  const abstracts = new Map(
    all
      .filter(({ name }) => name === 'abstractNum')
      .map((one) => [one.attributes.get('abstractNumId') ?? '', levelsOf(one)]),
  );
  const lists = new Map(
    all
      .filter(({ name }) => name === 'num')
      .map((one) => [one.attributes.get('numId') ?? '', listOf(one, abstracts)] as const),
  );
  const counters = new Map<string, number[]>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined || own.format === 'none') return null;
      // Lists with the same definition share their counters, unless a list restarts numbering.
      const counts = counters.get(list.counter) ?? [];
      counters.set(list.counter, counts);
      counts.length = Math.min(counts.length, level + 1);
      for (let above = 0; above < level; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1;
      counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
      if (own.format === 'bullet') return bulletOf(own.text);
      const printed = own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return print(counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
      });
      return printed.trim() === '' ? null : printed.trim();
    },
  };
}

interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
}

function listOf(num: XmlElement, abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>): List {
  const abstract = valueIn(num, 'abstractNumId') ?? '';
  const levels = new Map(abstracts.get(abstract));
  let isNew = false;
  for (const change of elementsOf(num).filter(({ name }) => name === 'lvlOverride')) {
    const at = Number(change.attributes.get('ilvl') ?? 0);
    const lvl = childOf(change, 'lvl');
    const start = valueIn(change, 'startOverride');
    if (lvl !== undefined) levels.set(at, levelOf(lvl));
    const level = levels.get(at);
    if (start !== undefined && level !== undefined) {
      levels.set(at, { ...level, start: Number(start) });
      isNew = true;
    }
  }
  return { counter: isNew ? `num ${num.attributes.get('numId') ?? ''}` : `abstract ${abstract}`, levels };
}

function levelsOf(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    elementsOf(abstract)
      .filter(({ name }) => name === 'lvl')
      .map((lvl) => [Number(lvl.attributes.get('ilvl') ?? 0), levelOf(lvl)]),
  );
}

function levelOf(lvl: XmlElement): Level {
  return {
    format: valueIn(lvl, 'numFmt') ?? 'decimal',
    text: valueIn(lvl, 'lvlText') ?? '',
    start: Number(valueIn(lvl, 'start') ?? 1),
  };
}

/** A bullet as a sign that a text has, whatever letter of a symbol font draws it. */
function bulletOf(text: string): string {
  const sign = text.trim();
  return /^[-–—+*•]$/u.test(sign) ? sign : '•';
}

function print(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return printRoman(count);
    case 'lowerRoman':
      return printRoman(count).toLowerCase();
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Word counts letters by the English alphabet: a … z, aa … zz. */
function letter(count: number): string {
  const sign = String.fromCharCode(97 + ((count - 1) % 26));
  return sign.repeat(Math.floor((count - 1) / 26) + 1);
}
