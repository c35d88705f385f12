import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkup, unescapeMarkup } from '../../../src/domain/text/escape-markup.js';

it.each([
  ['K&#7871;t qu&#x1EA3;', 'Kết quả'],
  ['&lt;a&gt; &amp;amp; &quot;b&apos;', '<a> &amp; "b\''],
  ['R&D &nbsp; &;', 'R&D &nbsp; &;'],
  ['a&#0;b&#x110000;c', 'abc'],
  ['&#128640;', '🚀'],
])('reads %j as XML does', (written, meant) => {
  expect(unescapeMarkup(written)).toBe(meant);
});

it('reads back what was escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", '#', ';', 'amp', 'ế', '7') }), (text) => {
      expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
    }),
  );
});
