import { expect, it } from 'vitest';
import { FORM_COLUMNS, type Grid } from '../../../src/domain/form/form.js';
import { headerOf } from '../../../src/domain/form/tables.js';
import { FORM_HEADINGS, FORM_WORDS } from '../../../src/locale/form.js';

const heads = (columns: readonly (keyof typeof FORM_HEADINGS)[]): readonly string[] =>
  columns.map((column) => FORM_HEADINGS[column].vi);
const WITHOUT = FORM_COLUMNS.figures.filter((column) => column !== 'target');

it.each<[string, readonly string[], number | undefined]>([
  ['a form without it', heads(WITHOUT), undefined],
  ['one with it', heads(FORM_COLUMNS.figures), 9],
  ['a column that a person added in its place', [...heads(WITHOUT), 'Ghi chú'], undefined],
  ['a column that a person put before it', [...heads(WITHOUT), 'Ghi chú', FORM_HEADINGS.target.vi], 10],
])('the column of targets is known by its heading alone: %s', (_, headings, at) => {
  const grid: Grid = { name: 'Số liệu', rows: [headings], merges: [], links: [], remarks: [] };
  const { columns } = headerOf(grid, 'figures', FORM_WORDS);
  expect(columns.get('target')).toBe(at);
  expect(columns.get('value')).toBe(8);
});

it('headings of forms from before are still known', () => {
  const older = heads(WITHOUT).map((one) => (one === FORM_HEADINGS.previous.vi ? 'Quý trước' : one));
  const grid: Grid = { name: 'Số liệu', rows: [older], merges: [], links: [], remarks: [] };
  expect([...headerOf(grid, 'figures', FORM_WORDS).columns.keys()].sort()).toEqual([...WITHOUT].sort());
});
