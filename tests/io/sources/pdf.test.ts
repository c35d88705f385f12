import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/domain/encoding/source.js';
import { readPdf } from '../../../src/io/sources/pdf/read-pdf.js';

/** A PDF file of pages, each with what it draws. @param more objects and entries of the trailer */
function pdf(
  pages: readonly string[],
  more: { readonly page?: string; readonly trailer?: string; readonly objects?: readonly string[] } = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold >>',
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F 3 0 R >> ${more.page ?? ''} >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...(more.objects ?? []),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

const say = (text: string, x: number, y: number, size = 14): string => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const found = await readPdf(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a PDF file', () => {
  it('gives texts with their places, a bold one as that', async () => {
    const { blocks, furniture } = await read(pdf([say('KE HOACH', 260, 760), `${say('I. Muc dich', 121, 700)} ${say('2', 295, 800)}`]));
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'KE HOACH', number: null, at: { line: 0, page: 1 }, isBold: true },
      { kind: 'paragraph', text: 'I. Muc dich', number: null, at: { line: 0, page: 2 }, isBold: true },
    ]);
    expect(furniture).toEqual([{ kind: 'page-number', text: '2', at: { line: 0, page: 2 } }]);
  });

  it.each([
    ['drawn as lines', '85 700 m 500 700 l S 85 660 m 500 660 l S 85 620 m 500 620 l S 85 700 m 85 620 l S 200 700 m 200 620 l S 500 700 m 500 620 l S'],
    ['drawn as frames of cells', '85 660 115 40 re S 200 660 300 40 re S 85 620 115 40 re S 200 620 300 40 re S'],
    ['drawn as thin filled boxes, scaled', 'q 0.5 0 0 0.5 0 0 cm 170 1400 830 1 re f 170 1320 830 1 re f 170 1240 830 1 re f 170 1240 1 160 re f 400 1240 1 160 re f 1000 1240 1 160 re f Q'],
  ])('has its tables from rules: %s', async (_, rules) => {
    const text = [say('TT', 90, 680, 12), say('Viec', 210, 680, 12), say('1', 90, 640, 12), say('Lap ke hoach', 210, 640, 12)];
    const { blocks } = await read(pdf([`${rules} ${text.join(' ')}`]));
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ lines }) => lines[0])) : block))).toEqual([
      [['TT', 'Viec'], ['1', 'Lap ke hoach']],
    ]);
  });

  it('a picture behind tables and filled areas draw no table', async () => {
    const { blocks } = await read(pdf([`0.9 g 60 600 480 200 re f 0 g ${say('Trong mau', 121, 700)}`]));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });

  const picture = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';
  it.each([
    ['a scan', pdf(['q 595 0 0 842 0 0 cm /I Do Q'], { page: '/XObject << /I 6 0 R >>', objects: [picture] }), 'scan'],
    ['one with a password', pdf([say('x', 1, 1)], { trailer: '/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]', objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'0'.repeat(64)}> /U <${'1'.repeat(64)}> >>`] }), 'locked'],
    ['its first bytes alone', Uint8Array.from(Buffer.from('%PDF-1.7\n')), 'broken'],
    ['half of a file', pdf([say('x', 1, 1)]).slice(0, 200), 'broken'],
  ])('says why it can’t be read: %s', async (_, bytes, fault) => {
    expect(await readPdf(bytes)).toBe(fault);
  });

  it('with thousands of bytes changed never ends the program', async () => {
    const whole = pdf(['85 700 m 500 700 l S', say('Muc dich', 121, 700)]);
    const kinds = new Set<string>();
    for (let at = 0; at < whole.length; at += 13) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x15;
      const found = await readPdf(bytes);
      kinds.add(typeof found === 'string' ? found : found.kind);
    }
    expect([...kinds]).toContain('pdf');
  });
}); // prettier-ignore
