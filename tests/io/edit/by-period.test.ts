import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clearFigure, clearProse, setFigure, setProse } from '../../../src/domain/edits/figure-and-prose-edits.js';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { applyEdits } from '../../../src/io/edit/apply-edits.js';
import { FIGURE_PLAN as plan } from '../../support/sample-figures.js';
import { CALENDAR } from '../../support/sample-plan.js';

const period = (id: string): Period => parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);
const HEAD = 'schema: dcs/unit-plan@1 # a comment\nitems: {}\n';
const TAIL = '# what was sent\nsubmissions: []\n';

const unitOf = (text: string): UnitPlan => parse(text) as UnitPlan;
const enter = (text: string, quarter: string, id: string, value: number): string =>
  applyEdits(text, setFigure(id, period(quarter), value, { plan, unitPlan: unitOf(text) }));
const clear = (text: string, quarter: string, id: string): string =>
  applyEdits(text, clearFigure(id, period(quarter), unitOf(text)));

describe('figures in a file', () => {
  it('stand behind the items, quarters in order of time, indicators in the plan’s order', () => {
    const entered = (
      [
        ['2024-Q2', 'resolved', 3],
        ['2024-Q2', 'received', 5],
        ['2023-Q4', 'left', 1],
        ['2024-Q1', 'received', 4],
        ['2024-Q2', 'paper', 2],
      ] as const
    ).reduce((text, [quarter, id, value]) => enter(text, quarter, id, value), HEAD + TAIL);
    expect(entered).toBe(`${HEAD}figures:
  2023-Q4:
    left: 1
  2024-Q1:
    received: 4
  2024-Q2:
    received: 5
    paper: 2
    resolved: 3
${TAIL}`);
  });

  it('are replaced where they stand, and taken out to the last without a trace', () => {
    const one = enter(HEAD + TAIL, '2024-Q1', 'received', 4);
    const two = enter(enter(one, '2024-Q1', 'online', 1), '2024-Q2', 'received', 6);
    expect(unitOf(enter(two, '2024-Q1', 'received', 5)).figures?.['2024-Q1']).toEqual({ received: 5, online: 1 });
    const back = clear(clear(two, '2024-Q2', 'received'), '2024-Q1', 'online');
    expect(back).toBe(one);
    expect(clear(back, '2024-Q1', 'received')).toBe(HEAD + TAIL);
    expect(clearFigure('received', period('2024-Q3'), unitOf(one))).toEqual([]);
  });

  it('go into braces where a person wrote them so', () => {
    const text = `${HEAD}figures: { 2024-Q1: { online: 1 } }\n`;
    const after = enter(text, '2024-Q1', 'received', 4);
    expect(unitOf(after).figures).toEqual({ '2024-Q1': { received: 4, online: 1 } });
  });
});

it('words stand behind the figures, periods in order of time, headings in the outline’s order', () => {
  const order = ['uu-diem', 'han-che'];
  const write = (text: string, id: string, heading: string, words: string): string =>
    applyEdits(text, setProse(heading, period(id), words, unitOf(text), order));
  const start = enter(HEAD + TAIL, '2024-Q1', 'received', 4);
  const first = write(start, '2024-H1', 'han-che', 'Hai dòng:\n\nmột và hai.');
  const all = write(write(write(first, '2024', 'han-che', 'y'), '2024-Q2', 'han-che', 'x'), '2024-H1', 'uu-diem', 'z');
  const unit = unitOf(all);
  expect(Object.keys(unit).slice(-3)).toEqual(['figures', 'prose', 'submissions']);
  expect(all.match(/^ {2}\S+(?=:$)/gm)?.slice(-3)).toEqual(['  2024-Q2', '  2024-H1', '  "2024"']);
  expect(Object.keys(unit.prose?.['2024-H1'] ?? {})).toEqual(order);
  expect(unit.prose?.['2024-H1']?.['han-che']).toBe('Hai dòng:\n\nmột và hai.');
  expect(applyEdits(first, clearProse('han-che', period('2024-H1'), unitOf(first)))).toBe(start);
});
