import { expect, it } from 'vitest';
import { documentKey } from '../../../src/domain/reporting/listed-documents.js';

it.each([
  ['9/KH-UBND', '09/KH-UBND'],
  ['15/QĐ-SXD', '15/QĐ-SXD'.normalize('NFD')],
  [' 15/QĐ-SXD', '015/QĐ-SXD '],
])('lists a document once, written %j or %j', (one, other) => {
  const keyOf = (number: string): string => documentKey({ number, date: '2024-03-08' });
  expect(keyOf(one)).toBe(keyOf(other));
});

it.each([
  ['9/KH-UBND', '90/KH-UBND'],
  ['10/KH-UBND', '1/KH-UBND'],
  ['15/QĐ-SXD', '15/QD-SXD'],
])('lists %j and %j apart', (one, other) => {
  expect(documentKey({ number: one })).not.toBe(documentKey({ number: other }));
});
