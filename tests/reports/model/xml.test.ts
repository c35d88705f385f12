import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escaped } from '../../../src/reports/model/xml.js';

describe('text within XML', () => {
  it.each([
    ['a & b < c > d "e" \'f\'', 'a &amp; b &lt; c &gt; d &quot;e&quot; &#39;f&#39;'],
    ['Đà Nẵng\n\t', 'Đà Nẵng\n\t'],
    ['a\u0000b\u0008c\u000bd\u001fe', 'abcde'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\ud800b\udc00c', 'abc'],
    ['😀 & \ud83d', '😀 &amp; '],
    ['&amp;', '&amp;amp;'],
  ])('%j', (text, wanted) => {
    expect(escaped(text)).toBe(wanted);
    expect(element('a', { b: text })).toBe(`<a b="${wanted}"/>`);
  });

  it('is what XML 1.0 has room for, whatever it was, and comes back', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        const written = escaped(text);
        expect(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(written)).toBe(true);
        const read = written
          .replace(
            /&(lt|gt|quot|apos);/g,
            (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
          )
          .replaceAll('&amp;', '&');
        expect(escaped(read)).toBe(written);
      }),
    );
  });
});
