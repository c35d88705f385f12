import { dayWords } from '../../../locale/periods.js';
import type { PlanPart } from '../../../domain/encoding/beside-source.js';
import type { CalendarDate } from '../../../domain/calendar/date.js';
import { indexPlan } from '../../../domain/plan/plan-index.js';
import type { Plan, Track } from '../../../domain/plan/plan.js';
import type { Who } from '../../../domain/plan/who.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { ENCODING_PAGE } from '../../../locale/encoding-page.js';
import { CADENCE_WORDS } from '../../../locale/states.js';
import { type Content, type Markup, markup } from '../markup.js';

/** A part of the page below the text, with facts from the whole document. */
interface FactsPart {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

const ROLES = [
  ['lead', ENCODING_PAGE.leads],
  ['support', ENCODING_PAGE.supports],
  ['monitor', ENCODING_PAGE.monitors],
] as const satisfies readonly (readonly [keyof Omit<Who, 'words'>, Text])[];

/** Whether a part is a point, of the plan or of its decision. */
export function isNode(part: PlanPart): part is PlanPart & { readonly kind: 'node' | 'article' } {
  return part.kind === 'node' || part.kind === 'article';
}

/** The reading of an item: its short title, who does it, and when. */
export function itemReading(track: Track, plan: Plan, lang: Lang): Markup {
  const names = new Map<string, string>([
    ...(plan.bodies ?? []).map(({ id, name }) => [id, name] as const),
    ...(plan.groups ?? []).map(({ id, words }) => [id, words] as const),
  ]);
  const who = ROLES.flatMap(([role, title]) => {
    const ids = track.who?.[role] ?? [];
    const isMissing = role === 'lead' && ids.length === 0;
    if (ids.length === 0 && !isMissing) return [];
    return [[title[lang], isMissing ? ENCODING_PAGE.notStated[lang] : ids.map((id) => names.get(id) ?? id).join('; ')]];
  });
  const facts = [
    ...who,
    [ENCODING_PAGE.time[lang], timeOf(track, lang)],
    [ENCODING_PAGE.short[lang], `${track.short} (${ENCODING_PAGE.byTool[lang]})`],
  ];
  return markup`<p><span class="badge">${ENCODING_PAGE.item[lang]}</span></p>
    ${factList(facts)}`;
}

/** The head's facts about the plan; a fact that the document does not state is marked as missing. */
export function headReading({ issuer, number, date, year, span }: Plan, lang: Lang): Markup {
  return factList([
    [ENCODING_PAGE.issuer[lang], [issuer.parent, issuer.name].filter((name) => name !== null).join(' – ')],
    [ENCODING_PAGE.number[lang], number ?? ENCODING_PAGE.notStated[lang]],
    [ENCODING_PAGE.date[lang], dayOf(date, lang)],
    [ENCODING_PAGE.year[lang], span === undefined ? String(year) : `${year} (${span.from}–${span.to})`],
  ]);
}

/** The reading of the decision that issues the plan. */
export function issuedReading({ 'issued-with': issued }: Plan, lang: Lang): Markup | null {
  if (issued === undefined) return null;
  const { issuer, type, number, date } = issued;
  return factList([
    [ENCODING_PAGE.issuer[lang], issuer ?? ENCODING_PAGE.notStated[lang]],
    [ENCODING_PAGE.type[lang], type ?? ENCODING_PAGE.notStated[lang]],
    [ENCODING_PAGE.number[lang], number ?? ENCODING_PAGE.notStated[lang]],
    [ENCODING_PAGE.date[lang], dayOf(date, lang)],
  ]);
}

function dayOf(date: CalendarDate | null, lang: Lang): string {
  return (date === null ? ENCODING_PAGE.notStated : dayWords(date))[lang];
}

function factList(facts: readonly (readonly string[])[]): Markup {
  return markup`<dl>${facts.map(([name = '', value = '']) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** `“hằng quý”, hiểu là hằng quý`; `văn bản không nêu; công cụ chọn: thường xuyên`. */
function timeOf({ time, cadence, from, due, 'cadence-from': source }: Track, lang: Lang): string {
  const day = (name: Text, date: CalendarDate | undefined): readonly string[] =>
    date === undefined ? [] : [`${name[lang]} ${dayOf(date, lang)}`];
  const meaning = [CADENCE_WORDS[cadence][lang], ...day(ENCODING_PAGE.from, from), ...day(ENCODING_PAGE.due, due)].join(
    ', ',
  );
  const words = time === undefined ? ENCODING_PAGE.notStated[lang] : `“${time}”`;
  const how = source === 'tool' ? ENCODING_PAGE.byTool[lang] : ENCODING_PAGE.readAs[lang];
  return `${words} – ${how}: ${meaning}`;
}

/** Bodies with the number of their items, reports, cited documents, and furniture. */
export function planFacts(plan: Plan, lang: Lang): readonly FactsPart[] {
  const tracks = indexPlan(plan).items.flatMap(({ track }) => (track === undefined ? [] : [track]));
  const named = [
    ...(plan.bodies ?? []).map(({ id, name }) => ({ id, name })),
    ...(plan.groups ?? []).map(({ id, words }) => ({ id, name: words })),
  ];
  const count = (id: string, role: (typeof ROLES)[number][0]): number =>
    tracks.filter(({ who }) => who?.[role]?.includes(id) === true).length;
  const parts: readonly (FactsPart | null)[] = [
    named.length === 0
      ? null
      : {
          id: 'bodies',
          title: ENCODING_PAGE.bodies[lang],
          content: markup`<div class="scroll"><table class="grid"><thead><tr><th scope="col">${ENCODING_PAGE.body[lang]}</th>${ROLES.map(([, title]) => markup`<th scope="col">${title[lang]}</th>`)}</tr></thead>
            <tbody>${named.map(({ id, name }) => markup`<tr><th scope="row" lang="vi">${name}</th>${ROLES.map(([role]) => markup`<td>${count(id, role)}</td>`)}</tr>`)}</tbody></table></div>`,
        },
    list(
      'reports',
      ENCODING_PAGE.reports[lang],
      (plan['report-duties'] ?? []).map(({ at, by, to, time }) => [
        at,
        [by, to, time].filter((text) => text !== null).join(' – '),
      ]),
    ),
    list(
      'references',
      ENCODING_PAGE.references[lang],
      Object.values(plan.references).map(({ type, number, subject, citation }) => [
        [type, number].filter((text) => text !== null).join(' '),
        citation ?? subject ?? '',
      ]),
    ),
    list(
      'furniture',
      ENCODING_PAGE.furniture[lang],
      (plan.furniture ?? []).map(({ text }) => ['', text]),
    ),
  ];
  return parts.filter((part) => part !== null);
}

function list(id: string, title: string, rows: readonly (readonly [string, string])[]): FactsPart | null {
  if (rows.length === 0) return null;
  const content = markup`<ul lang="vi">${rows.map(([name, text]) => markup`<li>${name !== '' && markup`<b>${name}</b> `}${text}</li>`)}</ul>`;
  return { id, title, content };
}
