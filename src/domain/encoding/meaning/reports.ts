import type { ReportDuty } from '../../plan/who.js';
import { PLAN_HEAD, REPORTS } from '../words/plan-head.js';
import { NAME_PARTS, SENTENCES } from '../words/duty-sentences.js';
import { cleanName } from './body-names.js';
import type { Duty } from './duty.js';

/** The reporting duties among a plan's tasks, in their own words. */
export function reportDuties(duties: readonly Duty[]): readonly ReportDuty[] {
  return duties.flatMap(({ node, lead, time }): readonly ReportDuty[] => {
    const text = withoutDifficulties(node.paragraphs.join(' '));
    if (!PLAN_HEAD.reports.test(text)) return [];
    const to = toWhom(text);
    if (to === null && !REPORTS.duty.test(text)) return [];
    return [{ at: node.id, by: lead, to, time: time ?? REPORTS.byRule.exec(text)?.[0] ?? null }];
  });
}

/** A text without its sentences about reporting difficulties. */
function withoutDifficulties(text: string): string {
  const sentences = text.split(/(?<=[.;])\s+/u);
  return sentences.filter((sentence) => !REPORTS.whenever.test(sentence)).join(' ');
}

function endOfReceiver(text: string): number {
  const bracket = text.indexOf('(');
  const ends = [REPORTS.nameEnds, SENTENCES.verb].map((pattern) => pattern.exec(text)?.index ?? Infinity);
  return Math.min(...ends, bracket === -1 ? Infinity : bracket, text.length);
}

/** The recipient of a report: the name after the words of reporting. */
function toWhom(text: string): string | null {
  for (const found of text.matchAll(REPORTS.to)) {
    const rest = text.slice(found.index + found[0].length);
    const name = cleanName(rest.slice(0, endOfReceiver(rest)).replace(NAME_PARTS.role, '').replace(REPORTS.about, ''));
    const through = REPORTS.through.exec(rest.slice(rest.indexOf(name) + name.length))?.[0] ?? '';
    if (name !== '') return name + through.replace(/^\s*/u, ' ').trimEnd();
  }
  return null;
}
