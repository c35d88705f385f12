import type { OutlineHeading } from '../../domain/plan/plan.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { OUTLINE } from '../../locale/commands/outline.js';
import { headingLabel } from '../model/inline.js';
import type { Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';

/** A superior's headings, numbered as in a report, each with the content that it will have. */
export function proposedOutlineText(
  file: string,
  { outline, doubtful }: { readonly outline: readonly OutlineHeading[]; readonly doubtful: ReadonlySet<string> },
  lang: Lang,
  screen: Surface,
): string {
  const linesOf = (headings: readonly OutlineHeading[], level: 1 | 2 | 3): readonly string[] =>
    headings.flatMap((heading, at) => {
      const indent = '  '.repeat(level - 1);
      const under = underWords(heading, doubtful)?.[lang];
      const line = `${headingLabel(level, at)} ${heading.heading}${under === undefined ? '' : `: ${under}`}`;
      const wrapped = wrapText(line, screen.width - indent.length - 3).replaceAll('\n', `\n${indent}   `);
      return [`${indent}${wrapped}`, ...linesOf(heading.children ?? [], level === 1 ? 2 : 3)];
    });
  return [OUTLINE.head(file)[lang], '', ...linesOf(outline, 1)].join('\n');
}

/** The content of a heading; `null` for one with sub-headings. */
function underWords(heading: OutlineHeading, doubtful: ReadonlySet<string>): Text | null {
  const { roles } = OUTLINE;
  const items = (heading.items ?? []).map((id) => (doubtful.has(id) ? `${id}?` : id)).join(', ');
  if (items !== '') return { vi: items, en: items };
  if (heading.shortcomings === true) return roles.shortcomings;
  if (heading.difficulties === true) return roles.difficulties;
  if (heading['next-period'] === true) return roles['next-period'];
  return (heading.children ?? []).length > 0 ? null : roles.words;
}
