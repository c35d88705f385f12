import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import type { PlanNode, Track } from '../../../src/domain/plan/plan.js';
import { ROOT, realPlan } from '../../support/real-plan.js';

// From the extracted text alone the encoding gives what was encoded by hand, but for what the tool adds of its own.
const read = encodePlan(readText(readFileSync(join(ROOT, 'plans/2024/source.txt'), 'utf8')), {
  year: null,
  thisYear: 2026,
  source: null,
});
if (read.kind !== 'plan') throw new Error('no plan');
const encoded = read.plan;
const byHand = realPlan();

type Flat = readonly (readonly [id: string, node: PlanNode])[];
const flat = (nodes: readonly PlanNode[]): Flat =>
  nodes.flatMap((node) => [[node.id, node] as const, ...flat(node.children ?? [])]);
const texts = (nodes: readonly PlanNode[]): unknown =>
  flat(nodes).map(([id, { heading, paragraphs, trailing, open, conditional }]) => ({
    id,
    heading,
    paragraphs,
    trailing,
    open,
    conditional,
  }));
/** The keys of documents that were chosen by hand. */
const KEYS: Readonly<Record<string, string>> = { 'luat-dan-chu-co-so': 'luat-thuc-hien-dan-chu-o-co-so' };

describe('the plan of 2024, from its extracted text', () => {
  it('has every text, number and note as encoded by hand', () => {
    expect(texts(encoded.body)).toEqual(texts(byHand.body));
    expect(encoded.preamble).toEqual(byHand.preamble);
    expect(encoded.closing).toEqual(byHand.closing);
    expect(encoded.recipients).toEqual(byHand.recipients);
  });

  it('has the same head; what the letterhead would say is not invented', () => {
    const head = ({ type, subject, number, date, year, signatory }: typeof byHand): unknown => ({
      type,
      subject,
      number,
      date,
      year,
      signatory,
    });
    expect(head(encoded)).toEqual(head(byHand));
    expect(encoded.issuer).toEqual({ name: 'Sở Xây dựng thành phố Đà Nẵng', parent: null, code: null, place: null });
  });

  it('has the same cited documents, in the same order', () => {
    const wanted = Object.entries(byHand.references).map(([key, reference]) => [KEYS[key] ?? key, reference]);
    expect(Object.entries(encoded.references)).toEqual(wanted);
  });

  it('has the same items, each with its cadence, kinds that lead in III and IV, and what is related', () => {
    const tracks = (nodes: readonly PlanNode[]): readonly (readonly [string, Track])[] =>
      flat(nodes).flatMap(([id, { track }]) => (track === undefined ? [] : [[id, track] as const]));
    const counted = (nodes: readonly PlanNode[]): unknown =>
      tracks(nodes).map(([id, { cadence, roles, related = [] }]) => ({
        id,
        cadence,
        // The plan says who only in III and IV: for II the roles were chosen by hand.
        roles: id.startsWith('II.') ? null : roles,
        related,
      }));
    expect(counted(encoded.body)).toEqual(counted(byHand.body));
  });

  it('takes the source’s words for who and when, and only where it has them', () => {
    const third = flat(encoded.body).find(([id]) => id === 'III.1')?.[1].track;
    expect(third?.time).toBe('Thường xuyên');
    expect(third?.who).toEqual({
      lead: ['van-phong-so', 'cac-don-vi-truc-thuoc-so'],
      support: ['cac-phong-ban-thuoc-so', 'cac-don-vi-truc-thuoc-so'],
      words: {
        lead: 'Văn phòng Sở triển khai thực hiện trong toàn Ngành; Các đơn vị trực thuộc Sở triển khai thực hiện tại các đơn vị',
        support: 'Các phòng, ban thuộc Sở, các đơn vị trực thuộc Sở',
      },
    });
    const timed = flat(encoded.body).flatMap(([id, { track }]) => (track?.time === undefined ? [] : [id]));
    expect(timed).toEqual(['II.3.a', 'II.4.a', 'III.1', 'III.2', 'III.3', 'III.4', 'III.5']);
  });

  it('puts the stamp and the page number aside', () => {
    const kinds = new Set(encoded.furniture?.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['stamp', 'label']);
    expect(encoded.furniture?.map(({ text }) => text).join('')).toMatch(/^khanhn4-30\/01\/202414:18:45-/);
  });
});
