import type { Appendix, Block, Inline, Line, MainPart, OfficialDocument, Signing } from '../model/official-document.js';
import { blanksIn } from '../model/gaps.js';
import { type DocumentHeadings, documentHeadings } from './document-headings.js';
import { type Content, type Markup, markup } from './markup.js';
import { paperTable } from './paper-table.js';

/** An official document within a page: the same words and headings as in every other format. */
export function documentToHtml(document: OfficialDocument): Markup {
  const { mark, draft = null, main, appendices, notes } = document;
  const headings = documentHeadings(document);
  const listed = notes.map(({ number, text }) => markup`<li id="note-${number}" value="${number}">${text}</li>`);
  return markup`<article class="document">${mark !== null && markup`<p class="sample">${mark}</p>`}
    ${main !== null && mainPart(main, draft, headings)}${appendices.map((one) => appendix(one, draft, headings))}
    ${notes.length > 0 && markup`<ol class="notes">${listed}</ol>`}</article>`;
}

type Draft = string | null;

function mainPart(main: MainPart, draft: Draft, headings: DocumentHeadings): Markup {
  return markup`${letterhead(main, draft)}${main.typeName !== null && markup`<h2>${main.typeName}</h2><p class="subject">${main.subject}</p>`}
    ${main.bases.map((line) => markup`<p><i>${inlines(line)}</i></p>`)}
    ${main.addressees !== null && addressees(main.addressees.label, main.addressees.names, draft)}
    ${main.blocks.map((block) => blockHtml(block, headings))}${main.closing.map((line) => paragraph(null, line))}${signing(main.signing, draft)}`;
}

function letterhead({ letterhead: head, typeName, subject }: MainPart, draft: Draft): Markup {
  const { parent, issuer, below, nation, motto, number, placeAndDate } = head;
  return markup`<div class="letterhead">
    <div>${parent !== null && markup`<p>${parent}</p>`}<p><b>${issuer}</b></p>${below === 'star' && markup`<p>*</p>`}${draft !== null && markup`<p><b>${draft}</b></p>`}<p>${inlines(blanksIn(number, draft))}</p>${typeName === null && markup`<p>${subject}</p>`}</div>
    <div>${nation !== null && markup`<p><b>${nation}</b></p>`}${motto !== null && markup`<p><b>${motto}</b></p>`}<p><i>${inlines(blanksIn(placeAndDate, draft))}</i></p></div></div>`;
}

function addressees(label: string, names: readonly string[], draft: Draft): Markup {
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? markup`<p class="addressees">${label} ${inlines(blanksIn(only, draft))}</p>`
    : markup`<p class="addressees">${label}</p><ul>${names.map((name) => markup`<li>${name}</li>`)}</ul>`;
}

function signing({ label, recipients, authority, name }: Signing, draft: Draft): Markup {
  const listed = markup`<p><b><i>${label}</i></b></p><ul>${recipients.map((one) => markup`<li>${one}</li>`)}</ul>`;
  return markup`<div class="signing"><div>${recipients.length > 0 && listed}</div>
    <div>${authority.map((line) => markup`<p><b>${inlines(blanksIn(line, draft))}</b></p>`)}<p class="signature"><b>${inlines(blanksIn(name, draft))}</b></p></div></div>`;
}

/** An appendix may begin with headings of a lower level; in a page no level may be skipped. */
function appendix(one: Appendix, draft: Draft, headings: DocumentHeadings): Markup {
  const { label, title, reference, blocks } = one;
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const above = Math.min(3, ...levels) - 1;
  return markup`<div class="appendix" id="${headings.appendixId(one)}"><h2>${label}</h2><p class="subject">${title}</p>
    ${reference !== '' && markup`<p class="reference"><i>${inlines(blanksIn(reference, draft))}</i></p>`}
    ${blocks.map((block) => (block.kind === 'table' ? paperTable(block.table, title) : blockHtml(block, headings, above)))}</div>`;
}

function blockHtml(block: Block, headings: DocumentHeadings, above = 0): Markup {
  switch (block.kind) {
    case 'heading':
      return heading(block.level - above, headings.idOf(block), [
        block.label !== null && [block.label, ' '],
        inlines(block.text),
      ]);
    case 'paragraph':
      return paragraph(block.label, block.text);
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li>${inlines(item)}</li>`)}</ul>`;
    case 'table':
      return paperTable(block.table, null);
  }
}

/** Headings of the document; its own title is at the page's second level. */
function heading(level: number, id: string | null, words: Content): Markup {
  const at = id !== null && markup` id="${id}"`;
  if (level === 1) return markup`<h3${at}>${words}</h3>`;
  return level === 2 ? markup`<h4${at}>${words}</h4>` : markup`<h5${at}>${words}</h5>`;
}

function paragraph(label: string | null, text: Line): Markup {
  return markup`<p>${label !== null && [label, ' ']}${inlines(text)}</p>`;
}

function inlines(line: Line): Content {
  return line.map((part: Inline): Content => {
    if (part.kind === 'note') return markup`<sup><a href="#note-${part.number}">${part.number}</a></sup>`;
    if (part.mark === 'bold') return markup`<b>${part.text}</b>`;
    if (part.mark === 'gap') return markup`<mark>${part.text}</mark>`;
    return part.mark === 'italic' ? markup`<i>${part.text}</i>` : part.text;
  });
}
