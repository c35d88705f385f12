import type { Tag, LooseBracket, TagPlace } from './template-tags.js';
import type { TemplateData, TemplateList } from '../model/template-data.js';

/** A mistake in a template. */
export type TemplateFault =
  | LooseBracket
  /** There is no field with this name; `known` has the names at this place. */
  | { readonly kind: 'unknown'; readonly typed: string; readonly name: string; readonly known: readonly string[]; readonly at: TagPlace } // prettier-ignore
  /** A list where a value is meant. */
  | { readonly kind: 'list-as-value'; readonly typed: string; readonly name: string; readonly at: TagPlace }
  /** A repeated part without its end, or an end without its beginning. */
  | { readonly kind: 'not-ended' | 'not-begun'; readonly typed: string; readonly name: string; readonly at: TagPlace };

/** A list as far as its names go. */
type Names = Omit<TemplateList, 'rows'>;

/** Checks the tags of one part of a template against the fields there are. */
export function faultsOf(tags: readonly (Tag | LooseBracket)[], data: TemplateData): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: { readonly tag: Tag; readonly list: Names | null }[] = [];
  const valuesHere = (): readonly string[] => [
    ...open.flatMap(({ list }) => (list?.each ?? []).map(({ name }) => name)),
    ...data.fields.map(({ name }) => name),
  ];
  const listsHere = (): readonly Names[] => [...open.flatMap(({ list }) => list?.inner ?? []), ...data.lists];
  for (const tag of tags) {
    if (!('name' in tag)) {
      faults.push(tag);
      continue;
    }
    const { kind, name, typed, at } = tag;
    if (kind === 'end') {
      // An end tag without a name closes the innermost section.
      const last = open.at(-1);
      if (last !== undefined && (name === '' || last.tag.name === name)) open.pop();
      else if (open.some((one) => one.tag.name === name)) {
        while (open.at(-1)?.tag.name !== name) faults.push(notEnded(open.pop()?.tag ?? tag));
        open.pop();
      } else faults.push({ kind: 'not-begun', typed, name, at });
      continue;
    }
    const list = listsHere().find((one) => one.name === name) ?? null;
    const isValue = valuesHere().includes(name);
    if (kind === 'value' && !isValue && list !== null) faults.push({ kind: 'list-as-value', typed, name, at });
    else if (!isValue && list === null) {
      const lists = listsHere().map((one) => one.name);
      const known = kind === 'value' ? [...valuesHere(), ...lists] : [...lists, ...valuesHere()];
      faults.push({ kind: 'unknown', typed, name, known: [...new Set(known)], at });
    }
    if (kind === 'begin') open.push({ tag, list });
  }
  return [...faults, ...open.map(({ tag }) => notEnded(tag))];
}

function notEnded({ typed, name, at }: Tag): TemplateFault {
  return { kind: 'not-ended', typed, name, at };
}
