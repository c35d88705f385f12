import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import {
  fullCitation,
  noteMarks,
  numberNotes,
  resolveCitations,
  stripNoteMarks,
} from '../../src/domain/plan/citation.js';
import { parseDocumentNumber } from '../../src/domain/plan/document-number.js';
import type { OutlineHeading, Plan, PlanNode, Track } from '../../src/domain/plan/plan.js';
import { deepTextOf, indexPlan, itemTextOf, planTextOf } from '../../src/domain/plan/plan-index.js';
import { labelOf } from '../../src/domain/plan/address.js';
import { readSource } from './read-source.js';

const folder = new URL('../../plans/2024/', import.meta.url);
const planText = readFileSync(new URL('plan.yaml', folder), 'utf8');
const document = parseDocument(planText);
const plan = document.toJS() as Plan;
const sourceBytes = readFileSync(new URL(plan.source?.file ?? '', folder));

/** The plan as its pages would print it, in the same two streams. */
function printPlan(printed: Plan): { readonly body: string; readonly notes: string } {
  const numbers = numberNotes(printed);
  const print = (node: PlanNode): readonly string[] => [
    labelOf(node.id),
    ...(node.heading === undefined ? [] : [node.heading]),
    ...(node.paragraphs ?? []),
    ...(node.children ?? []).flatMap(print),
    ...(node.trailing ?? []),
  ];
  const body = [
    printed.type.toUpperCase(),
    printed.subject,
    ...(printed.preamble ?? []),
    ...printed.body.flatMap(print),
    ...(printed.closing ?? []),
    'Nơi nhận:',
    ...(printed.recipients ?? []).map((line) => `- ${line}`),
    printed.signatory.position,
    printed.signatory.name,
  ].join(' ');
  return {
    body: body.replace(/\[\^([^\]]+)\]/g, (_, key: string) => `[^${numbers.get(key) ?? '?'}]`),
    notes: [...numbers].map(([key, n]) => `${n} ${printed.references[key]?.citation ?? '?'}`).join(' '),
  };
}

const source = readSource(sourceBytes.toString('utf8'));
const words = (text: string) => text.trim().split(/\s+/);

/** The first place where plan and source differ, either way; `null` where they are word for word the same. */
function firstDifference(printed: Plan): string | null {
  const streams = printPlan(printed);
  for (const stream of ['body', 'notes'] as const) {
    const [ours, theirs] = [words(streams[stream]), words(source[stream])];
    const at = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex((_, n) => ours[n] !== theirs[n]);
    if (at >= 0) return `${stream} word ${at}: plan "${ours[at] ?? ''}", source "${theirs[at] ?? ''}"`;
  }
  return null;
}

describe('provenance', () => {
  it('is encoded from the file it names', () => {
    expect(createHash('sha256').update(sourceBytes).digest('hex')).toBe(plan.source?.sha256);
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(planText).toBe(planText.normalize('NFC'));
  });

  it('has every word of the source in order, and no other', () => {
    expect(words(source.body).length).toBeGreaterThan(2000);
    expect(words(source.notes).length).toBeGreaterThan(400);
    expect(firstDifference(plan)).toBeNull();
  });

  it.each([
    ['a word dropped', 'Đẩy mạnh công tác tiếp công dân', 'Đẩy mạnh tiếp công dân'],
    ['a word added', 'trả lời các ý kiến', 'trả lời tất cả các ý kiến'],
    ['a slip mended', 'phòng, bam, đơn vị; tăng', 'phòng, ban, đơn vị; tăng'],
    ['an accent changed', 'hòa giải ngay', 'hoà giải ngay'],
    ['two words exchanged', 'thống nhất 1022', '1022 thống nhất'],
    ['a mark moved', 'Thành ủy[^nq-05-tu]; Quyết', 'Thành ủy; Quyết[^nq-05-tu]'],
    ['two notes exchanged', '[^nd-59-2023]; Nghị định số 61/2023/NĐ-CP của Chính phủ[^nd-61-2023]', '[^nd-61-2023]; Nghị định số 61/2023/NĐ-CP của Chính phủ[^nd-59-2023]'], // prettier-ignore
    ['a word of a note dropped', 'của Bộ Chính trị ban hành Quy chế', 'của Bộ Chính trị Quy chế'],
    ['the last word dropped', 'Phùng Phú Phong', 'Phùng Phú'],
    ['a recipient dropped', '"Sở Nội vụ;",', ''],
    ['a point with another address', '"id":"II.5.c"', '"id":"II.5.d"'],
  ])('sees %s', (_, from, to) => {
    const text = JSON.stringify(plan);
    expect(text).toContain(from);
    expect(firstDifference(JSON.parse(text.replaceAll(from, to)) as Plan)).not.toBeNull();
  });

  it('says nothing else, but for the fields that are its own', () => {
    const own =
      /^(schema|id|issuer\.(parent|code|place)|(source|reporting|outline|indicators)\..*|errata\.\d+\.(at|means|note)|abbreviations\.\d+\.at|.*\.(id|track\..*))$/;
    const all = stripNoteMarks(`${source.body} ${source.notes}`);
    const strings = (value: unknown, path: string): [path: string, text: string][] =>
      typeof value === 'string'
        ? [[path, value]]
        : Object.entries(value ?? {}).flatMap(([key, child]) => strings(child, path === '' ? key : `${path}.${key}`));
    // Dates stand in the source as `14/02/2023` and as `14/8/2023`.
    const asPrinted = (date: string) => date.split('-').reverse().join('/');
    const stated = (path: string, text: string) =>
      path.endsWith('.date')
        ? all.includes(asPrinted(text)) || all.includes(asPrinted(text).replace('/0', '/'))
        : all.includes(stripNoteMarks(text));
    const foreign = strings(plan, '').filter(([path, text]) => !own.test(path) && !stated(path, text));
    expect(foreign).toEqual([]);
    expect([plan.number, plan.date, plan.year, plan.revision]).toEqual([null, null, 2024, 1]);
    // Unquoted, the year's period would be a number.
    expect(plan.reporting.reports).toEqual(['2024-Q1', '2024-H1', '2024-9M', '2024']);
  });
});

describe('citations', () => {
  const notes = [...numberNotes(plan).keys()];
  const texts = [...planTextOf(plan), ...notes.map((key) => plan.references[key]?.citation ?? '')];
  const cited = texts.flatMap((text) => resolveCitations(text, plan.references));

  it('has 13 notes in order, each on a reference with its words', () => {
    const keys = planTextOf(plan).flatMap((text) => noteMarks(text).map((mark) => mark.key));
    expect(keys).toEqual(
      'nd-59-2023 nd-61-2023 da-04-tu qd-2806-tu ct-34-tu nq-100-hdnd nq-05-tu qd-2870-ubnd qd-217-tw qd-218-tw ct-11-tu qd-2838-tu kh-108-tu'.split(' '), // prettier-ignore
    );
    expect(keys.filter((key) => plan.references[key] === undefined)).toEqual([]);
  });

  it('resolves every document cited, and has none that is not, in order of appearance', () => {
    expect(cited.filter(({ key }) => key === null)).toEqual([]);
    expect(Object.keys(plan.references)).toHaveLength(21);
    expect([...new Set(cited.map(({ key }) => key))]).toEqual(Object.keys(plan.references));
  });

  it.each(Object.entries(plan.references))('%s: its parts are those of its citation', (_, reference) => {
    expect(fullCitation({ ...reference, citation: null })).toBe(reference.citation);
    if (reference.number !== null) expect(parseDocumentNumber(reference.number)).not.toBeNull();
  });
});

describe('tracking', () => {
  const index = indexPlan(plan);
  const ids = 'II.1 II.2.a II.2.b II.2.c II.2.d II.2.đ II.2.e II.3.a II.3.b II.3.c II.3.d II.4.a II.4.b II.5.a II.5.b II.5.c II.5.d II.6.a II.6.b II.7 III.1 III.2 III.3 III.4 III.5 IV.1 IV.2'; // prettier-ignore
  const where = (test: (node: PlanNode, track: Track) => boolean) =>
    index.items.filter((node) => node.track !== undefined && test(node, node.track)).map(({ id }) => id);

  it('has the points that are carried out, as items', () => {
    expect(where(() => true)).toEqual(ids.split(' '));
    expect(where(({ open }) => open === true)).toEqual(['II.2.e', 'II.3.d', 'II.5.d']);
    expect(where(({ conditional }) => conditional === true)).toEqual(['II.5.b']);
    expect(where((_, track) => track['may-be-none'] === true)).toEqual(['II.2.d', 'II.5.a', 'II.5.b', 'II.5.c']);
    expect(where((_, track) => track.cadence !== 'ongoing')).toEqual(['IV.2']);
    expect(where((_, track) => track['cadence-from'] === 'source')).toEqual(
      ids.split(' ').filter((id) => /^III/.test(id)),
    );
    expect(where((_, track) => track.short.length > 60 || track.short !== track.short.trim())).toEqual([]);
  });

  it('says who leads and who supports', () => {
    const roles = Object.fromEntries(index.items.map((node) => [node.id, node.track?.roles]));
    const everyHouse = { office: 'lead', division: 'support', subordinate: 'lead' };
    expect(roles).toEqual({
      ...Object.fromEntries(ids.split(' ').map((id) => [id, everyHouse])),
      'II.2.d': { office: 'lead', division: 'support', subordinate: 'support' },
      'IV.1': { office: 'lead' },
      'IV.2': { subordinate: 'lead' },
    });
  });

  it('relates the items that cite the same document, both ways, in the plan’s order', () => {
    const cites = (node: PlanNode) =>
      itemTextOf(node).flatMap((text) => resolveCitations(text, plan.references).map(({ key }) => key));
    for (const node of index.items) {
      const sharing = index.items.filter(
        (other) => other !== node && cites(other).some((key) => cites(node).includes(key)),
      );
      expect([node.id, node.track?.related ?? []]).toEqual([node.id, sharing.map(({ id }) => id)]);
    }
  });

  it('puts every item under one heading of the report, and reports on each heading of II under one of its own', () => {
    const flat = (heading: OutlineHeading): OutlineHeading[] => [heading, ...(heading.children ?? []).flatMap(flat)];
    const headings = (plan.outline ?? []).flatMap(flat);
    expect(headings.flatMap(({ items }) => items ?? []).sort(index.compareIds)).toEqual(ids.split(' '));
    const results = headings.find(({ id }) => id === 'ket-qua')?.children ?? [];
    const sections = results.map(({ items = [] }) => [...new Set(items.map((id) => /^II\.\d/.exec(id)?.[0]))]);
    expect(sections.map(([first]) => first)).toEqual(index.nodes.get('II')?.children?.map(({ id }) => id));
    // The plan’s imperatives stand over tasks; results stand under what was worked on.
    for (const { heading } of results) expect(heading).not.toMatch(/^(?:Đẩy mạnh|Nâng cao|Tiếp tục|Tổ chức tốt)/);
    expect(headings.filter(({ shortcomings }) => shortcomings === true).map(({ id }) => id)).toEqual(['han-che']);
    expect(headings.filter(({ difficulties }) => difficulties === true).map(({ id }) => id)).toEqual(['de-xuat']);
  });

  it('lists slips that stand in the text', () => {
    for (const { at, reads } of plan.errata ?? []) {
      expect(
        deepTextOf(index.nodes.get(at) as PlanNode)
          .map(stripNoteMarks)
          .join('\n'),
      ).toContain(reads);
    }
    expect(plan.errata).toHaveLength(11);
  });
});
