import type { CalendarDate } from '../../calendar/date.js';
import type { Doubt } from '../../plan/issued-parts.js';
import type { Issuer } from '../../plan/plan.js';
import { slugOf } from '../../text/fold.js';
import type { EncodingFacts } from '../source.js';
import type { Decision } from '../structure/decision.js';
import type { Ending } from '../structure/ending.js';
import type { Letterhead } from '../structure/letterhead.js';
import type { Parts } from '../structure/split-parts.js';
import { PARTS } from '../words/parts.js';
import { PLAN_HEAD, PLAN_TYPE, typeInSentence } from '../words/plan-head.js';
import { planYears } from './plan-years.js';
import type { Years } from './times.js';

/** The head of a plan, from its letterhead, title and first sentences. */
export interface PlanHead {
  readonly id: string;
  readonly type: string;
  readonly subject: string | null;
  readonly issuer: Issuer;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly year: number;
  readonly span: Years | null;
  readonly doubts: readonly Doubt[];
}

/** A blank to be filled in by hand, as letterheads print it. */
const BLANK = '……';

/** Reads the head. What the document does not state is left open and reported as a doubt. */
export function headOf(
  parts: Parts,
  letterhead: Letterhead,
  decision: Decision | null,
  ending: Ending,
  facts: EncodingFacts,
): PlanHead {
  const subject = parts.title
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const preamble = parts.preamble.map(({ text }) => text).join(' ');
  const name = letterhead.issuer ?? decision?.decider ?? PLAN_HEAD.issues.exec(preamble)?.[1] ?? bodyThatSigns(ending);
  const ofDecision = decision !== null;
  const symbol = letterhead.symbol === null ? null : codeIn(letterhead.symbol);
  const date = letterhead.date;
  const issuing = parts.preamble.at(-1)?.text ?? '';
  const { year, span, isChosen } = planYears({
    asked: facts.year,
    thisYear: facts.thisYear,
    title: subject,
    issuing,
    issued: letterhead.year,
  });
  const doubts: Doubt[] = [];
  if (isChosen) doubts.push({ at: 'plan', code: 'year-chosen' });
  if (parts.type === null) doubts.push({ at: 'plan', code: 'no-type' });
  if (subject === '') doubts.push({ at: 'plan', code: 'no-subject' });
  if (name === null) doubts.push({ at: 'plan', code: 'no-issuer' });
  return {
    id: slugOf(`${name ?? 'ke-hoach'} ${letterhead.number ?? ''} ${year}`).slice(0, 80) || `ke-hoach-${year}`,
    type: typeInSentence(parts.type ?? PLAN_TYPE),
    subject: subject === '' ? null : subject,
    issuer: { name: name ?? BLANK, parent: letterhead.parent, code: symbol, place: letterhead.place },
    number: ofDecision ? null : letterhead.number,
    date: ofDecision ? null : date,
    year,
    span,
    doubts,
  };
}

/** The issuer's code in a symbol, after the type's: `MTTQ-BTT` in `/KH-MTTQ-BTT`, `ĐU` in `-KH/ĐU`. */
function codeIn(symbol: string): string | null {
  const [, , code] = /^[-/]?([^-/]+)[-/](.+)$/u.exec(symbol) ?? [];
  return code ?? symbol.replace(/^[-/]/u, '');
}

/** In `TM. ỦY BAN NHÂN DÂN` the body after the abbreviation is the one that signs. */
function bodyThatSigns({ authority }: Ending): string | null {
  const [first] = authority;
  return first === undefined ? null : first.replace(PARTS.authority, '');
}
