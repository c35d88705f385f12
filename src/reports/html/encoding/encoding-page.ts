import type { PartBesideSource, PlanBesideSource, SourceLine } from '../../../domain/encoding/beside-source.js';
import type { SourceDocument } from '../../../domain/encoding/source.js';
import { stripNoteMarks } from '../../../domain/plan/citation.js';
import type { Plan } from '../../../domain/plan/plan.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import type { Digest } from '../../../domain/unit/derive.js';
import { ENCODING_PAGE, PART_WORDS, placeWords } from '../../../locale/encoding-page.js';
import { type Content, type Markup, markup } from '../markup.js';
import { htmlFile } from '../html-file.js';
import { PAGE_STYLE } from '../page-style.js';
import { ENCODING_STYLE } from './encoding-style.js';
import { headReading, isNode, issuedReading, itemReading, planFacts } from './plan-facts.js';

/** A document, and the plan read from it. */
export interface EncodedPlan {
  /** The document's file as typed. */
  readonly file: string;
  readonly kind: SourceDocument['kind'];
  readonly plan: Plan;
  readonly beside: PlanBesideSource;
  /** The doubts, by the address of their point; `plan` for the head. */
  readonly doubts: readonly { readonly at: string; readonly text: Text }[];
  /** The sentence with the counts of what was found. */
  readonly summary: Text;
}

/** The document and its reading side by side, as one page that has no script and loads nothing. */
export function encodingPage(encoded: EncodedPlan, lang: Lang, sha256: Digest): string {
  const { plan, file, doubts, summary, beside } = encoded;
  const title = [plan.type, plan.subject].filter((text) => text !== null).join(' ');
  const body = markup`<header class="page"><p class="above">${ENCODING_PAGE.above(file)[lang]}</p>
    <h1 lang="vi">${stripNoteMarks(title)}</h1><p class="below">${summary[lang]}</p><p>${ENCODING_PAGE.how[lang]}</p></header>
    <main id="main">
    ${section('doubts', ENCODING_PAGE.doubts(doubts.length)[lang], doubtList(doubts, beside, lang))}
    ${beside.unplaced.length > 0 && section('unplaced', ENCODING_PAGE.unplaced[lang], unplacedLines(encoded, lang))}
    <input type="checkbox" id="only-items"><label for="only-items">${ENCODING_PAGE.onlyItems[lang]}</label>
    ${section('beside', ENCODING_PAGE.beside[lang], besideRows(encoded, lang))}
    ${planFacts(plan, lang).map(({ id, title: name, content }) => section(id, name, content))}
    </main>`;
  const name = ENCODING_PAGE.title(stripNoteMarks(title))[lang];
  return htmlFile({ lang, title: name, style: PAGE_STYLE + ENCODING_STYLE, script: null, body }, sha256);
}

function section(id: string, title: string, content: Content): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}

function doubtList(doubts: EncodedPlan['doubts'], { parts }: PlanBesideSource, lang: Lang): Content {
  if (doubts.length === 0) return markup`<p>${ENCODING_PAGE.noDoubts[lang]}</p>`;
  const places = new Set(parts.map(({ part }) => anchorOf(part)));
  return markup`<ul class="doubt-list">${doubts.map(({ at, text }) => {
    const anchor = at === 'plan' ? 'part-head' : `point-${at}`;
    const place = at === 'plan' ? PART_WORDS.head[lang] : at;
    const link = places.has(anchor) ? markup`<a href="#${encodeURIComponent(anchor)}">${place}</a>` : place;
    return markup`<li><b>${link}</b> ${text[lang]}</li>`;
  })}</ul>`;
}

function unplacedLines({ beside, kind }: EncodedPlan, lang: Lang): Content {
  return [
    markup`<p>${ENCODING_PAGE.unplacedHint[lang]}</p>`,
    beside.unplaced.map((line) => sourceLine(line, kind, lang)),
  ];
}

function anchorOf(part: PartBesideSource['part']): string {
  return isNode(part) ? `point-${part.node.id}` : `part-${part.kind}`;
}

function besideRows(encoded: EncodedPlan, lang: Lang): Content {
  const shown = encoded.beside.parts.filter(
    ({ part, lines }) => part.kind !== 'furniture' && (isNode(part) || lines.length > 0),
  );
  const anchors = new Set<string>();
  return markup`<div class="beside" role="table" aria-labelledby="beside-title">
    <div class="beside-head" role="row"><span role="columnheader">${ENCODING_PAGE.source[lang]}</span><span role="columnheader">${ENCODING_PAGE.reading[lang]}</span></div>
    ${shown.map((one) => {
      const anchor = anchorOf(one.part);
      const id = anchors.has(anchor) ? null : anchor;
      anchors.add(anchor);
      return besideRow(one, id, encoded, lang);
    })}</div>`;
}

/** One part: its lines of the document on the left, their reading on the right. */
function besideRow({ part, lines }: PartBesideSource, anchor: string | null, encoded: EncodedPlan, lang: Lang): Markup {
  const at = isNode(part) ? part.node.id : part.kind === 'head' ? 'plan' : null;
  const doubts = encoded.doubts.filter((doubt) => doubt.at === at);
  const isItem = part.kind === 'node' && part.node.track !== undefined;
  const look = ['beside-row', isItem && 'is-item', doubts.length > 0 && 'has-doubt'].filter((name) => name !== false);
  const source = lines.map((line) => sourceLine(line, encoded.kind, lang));
  return markup`<div class="${look.join(' ')}" role="row"${anchor === null ? null : markup` id="${anchor}"`}>
    <div class="source" role="cell">${source.length === 0 ? markup`<p class="hint">${ENCODING_PAGE.noLine[lang]}</p>` : source}</div>
    <div class="reading" role="cell">${readingOf(part, encoded.plan, lang)}
    ${doubts.map(({ text }) => markup`<p class="doubt">${text[lang]}</p>`)}</div></div>`;
}

function readingOf(part: PartBesideSource['part'], plan: Plan, lang: Lang): Content {
  if (!isNode(part)) {
    return [
      markup`<p class="part">${PART_WORDS[part.kind][lang]}</p>`,
      part.kind === 'head' && headReading(plan, lang),
      part.kind === 'issued-with' && issuedReading(plan, lang),
    ];
  }
  const { node } = part;
  const heading = node.heading === undefined ? null : markup` <span lang="vi">${stripNoteMarks(node.heading)}</span>`;
  const name = markup`<p class="point"><span class="id">${node.id}</span>${heading}</p>`;
  if (part.kind === 'article') return [name, markup`<p class="hint">${ENCODING_PAGE.article[lang]}</p>`];
  if (node.track === undefined) return [name, markup`<p class="hint">${ENCODING_PAGE.noItem[lang]}</p>`];
  return [name, itemReading(node.track, plan, lang)];
}

function sourceLine({ at, texts }: SourceLine, kind: SourceDocument['kind'], lang: Lang): Markup {
  const place =
    at.line === 0 && at.page === undefined ? null : markup`<span class="hint">${placeWords(kind, at)[lang]}</span>`;
  const cells = texts
    .filter((text) => text !== '')
    .map((text) => markup`<span class="source-cell">${stripNoteMarks(text)}</span>`);
  return markup`<p class="source-line" lang="vi">${cells} ${place}</p>`;
}
