import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, markup, verbatim } from '../../../src/reports/html/markup.js';
import { anyCharacter } from '../../support/any-character.js';

describe('a template of HTML', () => {
  it('escapes texts and takes markup as it is', () => {
    const inner = markup`<b>${'a & b'}</b>`;
    expect(markup`<p title="${'"x"'}">${inner}, ${'<i>'}${7}</p>`.text).toBe(
      '<p title="&quot;x&quot;"><b>a &amp; b</b>, &lt;i&gt;7</p>',
    );
  });

  it('joins lists and leaves out what is nothing', () => {
    expect(markup`<p>${['a', null, [false, markup`<br>`]]}</p>`.text).toBe('<p>a<br></p>');
  });

  it('drops indents, not the blank that a line break is', () => {
    expect(
      markup`<b>1</b>
      <i>2</i>`.text,
    ).toBe('<b>1</b>\n<i>2</i>');
  });

  it('takes no value that only looks like markup', () => {
    const looksLike = JSON.parse('{"text":"<script>"}') as unknown as string;
    expect(() => markup`<p>${looksLike}</p>`).toThrow();
  });
});

describe('escaping', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onmouseover='x'`, '&quot; onmouseover=&#39;x&#39;'],
    ['&amp;', '&amp;amp;'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['a\u202eb\u2066c', String.raw`a\u202eb\u2066c`],
    ['a\u0000b\u001bc', String.raw`a\u0000b\u001bc`],
    ['\ud83d', String.raw`\ud83d`],
    ['👨‍👩‍👧 tiếng Việt é', '👨‍👩‍👧 tiếng Việt é'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('leaves nothing that could end a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

it('a style or script that would end its own element is refused', () => {
  expect(() => verbatim('a</style>')).toThrow();
});
