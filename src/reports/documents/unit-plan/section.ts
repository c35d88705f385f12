import type { PlanNode } from '../../../domain/plan/plan.js';
import { labelOf } from '../../../domain/plan/address.js';
import type { Lang } from '../../../domain/text/text.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { UNIT_PLAN } from '../../../locale/document-plan.js';
import { words, wordsOf } from '../../model/inline.js';
import type { Block } from '../../model/official-document.js';
import { paragraph } from '../issued-plan.js';
import { reportsTo } from '../letterhead-and-signature.js';
import { type Wording, wordingOf } from './wording.js';

type Level = 1 | 2 | 3;

/**
 * The content of a section without items, such as purposes and demands or the last one, where the unit wrote no prose:
 * the issued text fitted to the unit, or how the work is organised.
 */
export function sectionText(section: PlanNode, status: UnitStatus, wording: Wording, lang: Lang): readonly Block[] {
  if (section === status.plan.body.at(-1)) {
    const lines = UNIT_PLAN.organisation(reportsTo(status.plan, status.unit));
    return lines.map((line, at) => paragraph(words(line[lang]), `${at + 1}.`));
  }
  return purposesIn(section, 2, wording);
}

function purposesIn(node: PlanNode, below: Level, wording: Wording): readonly Block[] {
  const { paragraphs = [], children = [], trailing = [] } = node;
  return [
    ...paragraphs.map((text) => paragraph(wording.purpose(text, node.id))),
    ...children.flatMap((child) => purpose(child, below, wording)),
    ...trailing.map((text) => paragraph(wording.purpose(text, node.id))),
  ];
}

function purpose(node: PlanNode, level: Level, wording: Wording): readonly Block[] {
  const { id, heading } = node;
  const label = labelOf(id) || null;
  if (heading !== undefined) {
    return [{ kind: 'heading', level, label, text: wording.heading(heading, id) }, ...purposesIn(node, 3, wording)];
  }
  const [first, ...rest] = purposesIn(node, level, wording);
  return first?.kind === 'paragraph' ? [{ ...first, label }, ...rest] : [];
}

/** `1. Mục đích`, `a) Xác định rõ …`: a line's label and its text. */
const LABELLED = /^(\d{1,2}\.|\p{Ll}\))\s+(.*)$/u;

/** A section in the unit's own words: one paragraph a line; a numbered line without a final mark is a heading. */
export function writtenSection(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Block => {
      const [, label, rest] = LABELLED.exec(line) ?? [];
      if (label === undefined || rest === undefined) return paragraph(words(line));
      const isHeading = label.endsWith('.') && !/[.;:!?…]$/.test(rest);
      return isHeading ? { kind: 'heading', level: 2, label, text: words(rest) } : paragraph(words(rest), label);
    });
}

/** A section's text as lines, to edit into the unit's own words. @param id the section's address */
export function sectionDraft(status: UnitStatus, id: string, lang: Lang): string {
  const section = status.plan.body.find((one) => one.id === id);
  if (section === undefined) return '';
  const blocks = sectionText(section, status, wordingOf(status.plan, status.unit.name, []), lang);
  return blocks
    .flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph'
        ? [[block.label, wordsOf(block.text)].filter(Boolean).join(' ')]
        : [],
    )
    .join('\n');
}
