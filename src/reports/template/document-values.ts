import { capitals } from '../../domain/text/letter-case.js';
import { documentDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
import type { Totals } from '../../domain/progress/totals.js';
import type { Lang } from '../../domain/text/text.js';
import { periodWords } from '../../locale/periods.js';
import { percentWords } from '../../locale/states.js';
import { HEADING_PARAGRAPHS, paragraphsOf } from '../../locale/template-fields.js';
import { hasDots } from '../model/gaps.js';
import { wordsOf } from '../model/inline.js';
import type { Block, Line, OfficialDocument } from '../model/official-document.js';
import { type FieldValues, listOf, type Row, type TemplateList } from '../model/template-data.js';

/** The texts of a document before its headings: letterhead, title, opening, signature. Gaps are left blank. */
export function documentFields({ main, appendices, mark, draft, properties }: OfficialDocument): FieldValues {
  const shared = { 'don-vi': properties.author, 'du-thao': draft ?? '', 'ban-mau': mark ?? '' };
  if (main === null) {
    const [page] = appendices;
    return { ...shared, 'trich-yeu': page?.title ?? '', 'mo-dau': page?.reference ?? '' };
  }
  const { letterhead, addressees, signing, closing } = main;
  const [opening = '', ...more] = paragraphsIn(aheadOfHeadings(main.blocks));
  return {
    'co-quan-chu-quan': letterhead.parent ?? '',
    'co-quan-ban-hanh': letterhead.issuer,
    ...shared,
    // Without the word that the template has before it.
    'so-ky-hieu': letterhead.number.replace(/^\S+ /, ''),
    'dia-danh-ngay-thang': letterhead.placeAndDate,
    'loai-van-ban': main.typeName ?? '',
    'trich-yeu': main.subject,
    'kinh-gui': known((addressees?.names ?? []).join('\n')),
    'mo-dau': opening,
    'danh-gia-chung': more.join('\n'),
    'ket-thuc': closing.map(wordsOf).join('\n'),
    'chuc-vu': signing.authority.map(known).join('\n').trim(),
    'nguoi-ky': known(signing.name),
  };
}

/** The period, and how many items were due and done in it. */
export function countedFields(period: Period, totals: Totals, year: number, lang: Lang): FieldValues {
  const { due, fulfilled, none, percent } = totals;
  return {
    'ky-bao-cao': periodWords(period)[lang],
    'tu-ngay': documentDate(period.from),
    'den-ngay': documentDate(period.to),
    nam: String(year),
    'so-nhiem-vu': String(due),
    'da-thuc-hien': String(fulfilled),
    'chua-thuc-hien': String(due - fulfilled),
    'khong-phat-sinh': String(none),
    'ty-le': percentWords(percent)[lang],
  };
}

/**
 * The recipients, the headings in their order, and each heading of the outline by its id, so that a template can put
 * it where it wants.
 */
export function documentLists(
  { main, appendices }: OfficialDocument,
  outline: readonly OutlineHeading[],
): readonly TemplateList[] {
  const blocks = main === null ? (appendices[0]?.blocks ?? []) : main.blocks;
  const headings = headingsOf(blocks);
  const recipients =
    main === null
      ? []
      : [
          listOf(
            'noi-nhan',
            main.signing.recipients.map((ten) => ({ ten })),
          ),
        ];
  const all = listOf(
    'de-muc',
    headings.map(({ label, text, level, paragraphs }) => ({
      'so-de-muc': label,
      'ten-de-muc': text,
      'cap-de-muc': String(level),
      doan: paragraphs,
    })),
    ['doan'],
  );
  const each = Object.entries(HEADING_PARAGRAPHS).map(([name, what]) => ({ name, what }));
  const byId = outline.map(({ id, heading }): TemplateList => {
    const found = headings.find(({ text }) => text === heading || text === capitals(heading));
    return { name: `de-muc-${id}`, what: paragraphsOf(heading), each, inner: [], rows: found?.paragraphs ?? [] };
  });
  return [...recipients, all, ...byId];
}

interface PrintedHeading {
  readonly label: string;
  readonly text: string;
  readonly level: number;
  readonly paragraphs: readonly Row[];
}

function headingsOf(blocks: readonly Block[]): readonly PrintedHeading[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'heading') return [];
    const own = aheadOfHeadings(blocks.slice(at + 1));
    const paragraphs = paragraphsIn(own).map((text): Row => ({ 'noi-dung': text }));
    return [{ label: block.label ?? '', text: wordsOf(block.text), level: block.level, paragraphs }];
  });
}

/** The blocks before the first heading. */
function aheadOfHeadings(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return first === -1 ? blocks : blocks.slice(0, first);
}

/** Paragraphs and list items as texts, without gaps that a person has to fill. */
function paragraphsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list')
      return block.items.map(withoutGaps).flatMap((text) => (text === '' ? [] : [`- ${text}`]));
    if (block.kind !== 'paragraph') return [];
    const text = withoutGaps(block.text);
    return text === '' ? [] : [`${block.label === null ? '' : `${block.label} `}${text}`];
  });
}

/** A blank within a sentence stays, to be filled in by hand; a gap that is a sentence of its own is left out. */
function withoutGaps(line: Line): string {
  const isWhole = line.every((part) => part.kind !== 'text' || part.mark === 'gap' || part.text.trim() === '');
  return isWhole ? '' : wordsOf(line).trim();
}

function known(text: string): string {
  return hasDots(text) ? '' : text;
}
