import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formParts } from '../../src/site/form-parts.js';

const TYPE = 'multipart/form-data; boundary=b';
const body = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const part = (head: string, text: string): string =>
  `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;

describe('what a form sent', () => {
  it('is read as a browser writes it, bytes as they are', async () => {
    const form = new FormData();
    form.append('ghi chú "a"', 'Dòng 1\nDòng 2');
    form.append('trống', '');
    form.append('file', new File([new Uint8Array([0, 13, 10, 45, 45, 255])], 'Biên bản “15”.pdf'));
    const response = new Response(form);
    const type = response.headers.get('content-type') ?? '';
    const parts = formParts(type, new Uint8Array(await response.arrayBuffer()));
    expect(parts?.map(({ name, filename }) => [name, filename])).toEqual([
      ['ghi chú "a"', null],
      ['trống', null],
      ['file', 'Biên bản “15”.pdf'],
    ]);
    expect(parts?.map(({ bytes }) => [...bytes])[2]).toEqual([0, 13, 10, 45, 45, 255]);
    expect(Buffer.from(parts?.[0]?.bytes ?? []).toString()).toBe('Dòng 1\r\nDòng 2');
  });

  it('may be without files', () => {
    const parts = formParts('application/x-www-form-urlencoded', body('a=%C4%90%C3%A3+k%C3%BD&b=&a=2'));
    expect(parts?.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['a', 'Đã ký'],
      ['b', ''],
      ['a', '2'],
    ]);
  });

  it.each([
    ['another type', 'application/json', '{}'],
    ['no boundary', 'multipart/form-data', part('name="a"', '1')],
    ['nothing', TYPE, ''],
    ['no end', TYPE, part('name="a"', '1')],
    ['a field without a name', TYPE, `${part('filename="x"', '1')}--b--`],
    ['something before it', TYPE, `x${part('name="a"', '1')}--b--`],
    ['a head without an end', TYPE, '--b\r\nContent-Disposition: form-data; name="a"'],
  ])('is refused with %s', (_, type, text) => {
    expect(formParts(type, body(text))).toBeNull();
  });

  it('never hangs or throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('--b', '\r\n', '--', 'Content-Disposition: form-data; name="a"', '\r\n\r\n', 'x', ';'),
        ),
        (pieces) => {
          formParts(TYPE, body(pieces.join('')));
        },
      ),
    );
  });
});
