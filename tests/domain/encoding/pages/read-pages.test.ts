import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../../../src/domain/encoding/pages/read-pages.js';
import type { SourceDocument } from '../../../../src/domain/encoding/source.js';
import { level, page, run, SHEET, typeset, upright } from './typeset.js';

const texts = ({ blocks }: SourceDocument): readonly unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' ¶ '))),
  );
const letters = (list: readonly string[]): string =>
  Array.from(list.join('').replace(/\s|\[\^|\]/g, ''))
    .sort()
    .join('');

const SETTINGS = {
  'first lines indented, no distance': { first: 121, rest: 85, above: 0 },
  'first lines indented, a distance': { first: 121, rest: 85, above: 6 },
  'no indents, a distance': { first: 85, rest: 85, above: 8 },
  'other lines hanging': { first: 100, rest: 118, above: 6 },
} as const;

/** Words of two to nine letters, and paragraphs that begin with a mark or a capital and end with a full stop. */
const word = fc.string({
  unit: fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxy')),
  minLength: 2,
  maxLength: 9,
});
const marked = (words: fc.Arbitrary<string[]>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('I. ', '1. ', '1.1. ', 'a) ', '- ', '+ ', ''), words)
    .map(([mark, list]) => `${mark}T${list.join(' ')}.`);
const long = marked(fc.array(word, { minLength: 15, maxLength: 60 }));
const short = marked(fc.array(word, { minLength: 1, maxLength: 5 }));
/** Where nothing is longer than a line, nobody sees how wide a text is set. */
const document = fc
  .tuple(fc.array(long, { minLength: 5, maxLength: 5 }), fc.array(fc.oneof(long, short), { maxLength: 30 }))
  .map(([first, more]) => [...first, ...more]);

describe('paragraphs on pages', () => {
  it.each(Object.entries(SETTINGS))('come back as they were set: %s', (_, setting) => {
    let lines = 0;
    fc.assert(
      fc.property(document, (paragraphs) => {
        const pages = typeset(paragraphs, setting);
        lines += pages.flatMap(({ runs }) => runs).length;
        const read = readPages(pages);
        expect(texts(read)).toEqual(paragraphs);
        expect(read.furniture.map(({ kind, text }) => [kind, text])).toEqual(
          pages.slice(1).map((__, at) => ['page-number', String(at + 2)]),
        );
      }),
      { numRuns: 60 },
    );
    expect(lines).toBeGreaterThan(1000);
  });

  it('lose no letter of whatever stands anywhere on a page', () => {
    const anywhere = fc.record({
      text: fc.oneof(
        word,
        fc.constantFrom('1', '12', 'Nơi nhận:', 'Độc lập - Tự do - Hạnh phúc', 'KẾ HOẠCH', 'Ký bởi: A', '- 3 -'),
      ),
      left: fc.integer({ min: 0, max: 560 }),
      baseline: fc.integer({ min: 10, max: 840 }),
      size: fc.constantFrom(6, 8, 10, 13, 14),
      isLevel: fc.constantFrom(true, true, true, true, false),
      isBold: fc.boolean(),
    });
    const rule = fc.record({
      direction: fc.constantFrom('level' as const, 'upright' as const),
      at: fc.integer({ min: 50, max: 500 }),
      from: fc.integer({ min: 40, max: 250 }),
      to: fc.integer({ min: 251, max: 560 }),
    });
    const sheet = fc.tuple(fc.array(anywhere, { maxLength: 40 }), fc.array(rule, { maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 4 }), (sheets) => {
        const pages = sheets.map(([runs, rules]) =>
          page(
            runs.map(({ text, left, baseline, ...more }) => run(text, left, baseline, more)),
            rules,
          ),
        );
        const read = readPages(pages);
        const found = [
          ...texts(read).flat(3).map(String),
          ...read.notes.flatMap(({ mark, text }) => [mark, text]),
          ...read.furniture.map(({ text }) => text),
        ];
        const plain = letters(found).replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹¶\d]/gu, '');
        expect(plain).toBe(letters(pages.flatMap(({ runs }) => runs.map(({ text }) => text))).replace(/\d/g, ''));
      }),
      { numRuns: 150 },
    );
  });

  it('join a title of several lines, and not the name of the document with it', () => {
    const middle = (SHEET.left + SHEET.right) / 2;
    const centred = (text: string, baseline: number) => {
      const { right, left } = run(text, 0, 0);
      return run(text, middle - (right - left) / 2, baseline, { isBold: true });
    };
    const body = ['Căn cứ Kế hoạch số 09/KH-', 'UBND, phòng ban hành Kế hoạch.'];
    const runs = [
      centred('KẾ HOẠCH', 100),
      centred('Thực hiện dân chủ ở cơ sở', 116),
      centred('năm 2031 (mẫu)', 132),
      { ...run(body[0] ?? '', 121, 162), right: SHEET.right },
      run(body[1] ?? '', 85, 178),
      { ...run('Một dòng đầy khác của trang', 121, 200), right: SHEET.right },
      run('kết thúc ở đây.', 85, 216),
    ];
    expect(texts(readPages([page(runs)]))).toEqual([
      'KẾ HOẠCH',
      'Thực hiện dân chủ ở cơ sở năm 2031 (mẫu)',
      'Căn cứ Kế hoạch số 09/KH-UBND, phòng ban hành Kế hoạch.',
      'Một dòng đầy khác của trang kết thúc ở đây.',
    ]);
  });

  it('part a title in capitals from the text below it, however long its lines are, and from the head of an annex', () => {
    const full = (text: string, baseline: number, isBold: boolean) => ({ ...run(text, 85, baseline, { isBold }), right: SHEET.right }); // prettier-ignore
    const runs = [
      run('KẾ HOẠCH', 280, 100, { isBold: true }),
      full('THI ĐUA HOÀN THÀNH THẮNG LỢI CÁC', 116, true),
      full('MỤC TIÊU, NHIỆM VỤ NĂM 2026', 132, true),
      full('Thực hiện kế hoạch của huyện, xã phát động', 148, false),
      run('phong trào thi đua.', 85, 164),
      full('1. Ủy ban Mặt trận Tổ quốc xã và các đoàn thể', 180, true),
      full('- Đẩy mạnh công tác tuyên truyền trong nhân dân', 196, false),
      run('ở các thôn.', 85, 212),
      full('ỦY BAN NHÂN DÂN XÃ AN MẪU', 228, true),
      run('PHỤ LỤC', 280, 244, { isBold: true }),
      full('NHIỆM VỤ CỦA CÁC THÔN', 260, true),
    ];
    expect(texts(readPages([page(runs)]))).toEqual([
      'KẾ HOẠCH',
      'THI ĐUA HOÀN THÀNH THẮNG LỢI CÁC MỤC TIÊU, NHIỆM VỤ NĂM 2026',
      'Thực hiện kế hoạch của huyện, xã phát động phong trào thi đua.',
      '1. Ủy ban Mặt trận Tổ quốc xã và các đoàn thể',
      '- Đẩy mạnh công tác tuyên truyền trong nhân dân ở các thôn.',
      'ỦY BAN NHÂN DÂN XÃ AN MẪU',
      'PHỤ LỤC',
      'NHIỆM VỤ CỦA CÁC THÔN',
    ]);
  });
});

describe('what stands around the text', () => {
  it('is put aside: stamps, what is written across, what pages repeat', () => {
    const pages = [1, 2, 3].map((number) =>
      page([
        run('TÀI LIỆU MẪU', 400, 30, { size: 9 }),
        run('Ký bởi: Văn phòng', 400, 45, { size: 8 }),
        run('BẢN SAO', 200, 400, { isLevel: false, size: 60 }),
        run(`Đoạn ${number}.`, 121, 100),
        run(`- ${number} -`, 295, 820),
      ]),
    );
    const read = readPages(pages);
    expect(texts(read)).toEqual(['Đoạn 1.', 'Đoạn 2.', 'Đoạn 3.']);
    expect(read.furniture.filter(({ at }) => at.page === 2).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'stamp BẢN SAO', 'page-header TÀI LIỆU MẪU', 'stamp Ký bởi: Văn phòng', 'page-number - 2 -',
    ]); // prettier-ignore
  });

  it('a number on the text’s edge is no page number where the text goes on beside it', () => {
    const read = readPages([page([run('Năm', 121, 60), run('5', 150, 60), run('đơn vị tham gia.', 162, 60)])]);
    expect(texts(read)).toEqual(['Năm 5 đơn vị tham gia.']);
  });

  it('letterheads and signatures are two columns', () => {
    const read = readPages([
      page([
        run('PHÒNG MẪU', 110, 60), run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 290, 60),
        run('Số: 01/KH-PM', 110, 100), run('Độc lập - Tự do - Hạnh phúc', 310, 76), run('Mẫu, ngày 05 tháng 01 năm 2031', 300, 100),
        run('KẾ HOẠCH', 290, 140, { isBold: true }),
        run('Nơi nhận:', 85, 300, { size: 12 }), run('TRƯỞNG PHÒNG', 380, 301, { isBold: true }),
        run('- Như trên;', 85, 314, { size: 11 }), run('- Lưu: VT.', 85, 327, { size: 11 }), run('Người Mẫu', 390, 400),
      ]),
    ]); // prettier-ignore
    expect(texts(read)).toEqual([
      [['PHÒNG MẪU ¶ Số: 01/KH-PM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc ¶ Mẫu, ngày 05 tháng 01 năm 2031']],
      'KẾ HOẠCH',
      [['Nơi nhận: ¶ - Như trên; ¶ - Lưu: VT.', 'TRƯỞNG PHÒNG ¶ Người Mẫu']],
    ]); // prettier-ignore
  });
});

describe('notes at the foot of a page', () => {
  const noted = (number: string, text: string) => [
    { ...run('Theo Luật Mẫu', 121, 100), right: 200 },
    run(number, 200.5, 94, { size: 8 }),
    run('và các văn bản khác.', 210, 100),
    run(number, 85, 757, { size: 5.8 }),
    run(text, 91, 760, { size: 10 }),
    run('ngày 05 tháng 01.', 85, 772, { size: 10 }),
  ];

  it('belong to the raised number in the text', () => {
    const { blocks, notes } = readPages([page(noted('3', 'Luật số 1/2030'))]);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      'Theo Luật Mẫu[^3] và các văn bản khác.',
    ]);
    expect(notes.map(({ mark, text }) => [mark, text])).toEqual([['3', 'Luật số 1/2030 ngày 05 tháng 01.']]);
  });

  it('are counted through where each page counts anew', () => {
    const read = readPages([page(noted('1', 'Luật số 1/2030')), page(noted('1', 'Luật số 2/2030'))]);
    expect(read.notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      '1 Luật số 1/2030 ngày 05 tháng 01.',
      '2 Luật số 2/2030 ngày 05 tháng 01.',
    ]);
    expect(texts(read)[1]).toBe('Theo Luật Mẫu[^2] và các văn bản khác.');
  });

  it('a raised number without a note stays raised', () => {
    const read = readPages([
      page([{ ...run('Diện tích 20 m', 121, 100), right: 200 }, run('2', 200.5, 94, { size: 8 })]),
    ]);
    expect(texts(read)).toEqual(['Diện tích 20 m²']);
  });
});

describe('drawn tables', () => {
  const columns = [85, 130, 350, 552];
  const lines = (ys: readonly number[]) => [
    ...ys.map((y) => level(y, 85, 552)),
    ...columns.map((x) => upright(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
  ];

  it('have cells of several lines, and cells over columns and rows', () => {
    const rules = [
      level(100, 85, 552), level(120, 130, 552), level(140, 85, 552), level(200, 85, 552),
      upright(85, 100, 200), upright(130, 100, 200), upright(350, 120, 200), upright(552, 100, 200),
    ]; // prettier-ignore
    const runs = [
      run('TT', 92, 125), run('Nhiệm vụ và thời hạn', 200, 115), run('Nhiệm vụ', 140, 135), run('Thời hạn', 360, 135),
      run('1', 92, 155), { ...run('Xây dựng kế hoạch', 135, 155), right: 345 }, run('năm sau', 135, 171), run('Quý IV', 360, 155),
    ]; // prettier-ignore
    const [table] = readPages([page(runs, rules)]).blocks;
    expect(table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ lines: own, span, isContinued }) => `${own.join('¶')}|${span}${isContinued ? '^' : ''}`)) : null).toEqual([
      ['TT|1', 'Nhiệm vụ và thời hạn|2'],
      ['|1^', 'Nhiệm vụ|1', 'Thời hạn|1'],
      ['1|1', 'Xây dựng kế hoạch năm sau|1', 'Quý IV|1'],
    ]); // prettier-ignore
  });

  it('go on over a page: a repeated head is put aside, a row that was cut is one', () => {
    const head = (y: number) => [run('TT', 92, y), run('Nhiệm vụ', 140, y), run('Thời hạn', 360, y)];
    const first = page(
      [...head(715), run('1', 92, 735), run('Rà soát quy chế', 140, 735), run('Quý I', 360, 735)],
      lines([700, 720, 760]),
    );
    const second = page(
      [...head(75), run('và báo cáo.', 140, 95), run('2', 92, 115), run('Tổng kết', 140, 115), run('Quý IV', 360, 115)],
      lines([60, 80, 100, 120]),
    );
    const read = readPages([first, second]);
    expect(texts(read)).toEqual([
      [
        ['TT', 'Nhiệm vụ', 'Thời hạn'],
        ['1', 'Rà soát quy chế và báo cáo.', 'Quý I'],
        ['2', 'Tổng kết', 'Quý IV'],
      ],
    ]);
    expect(read.furniture.map(({ kind, text }) => [kind, text])).toEqual([['repeated-title', 'TT Nhiệm vụ Thời hạn']]);
  });

  it('a page’s end needs no rule, and a frame around a text is no table', () => {
    const open = page(
      [run('1', 92, 735), run('Rà soát', 140, 735), run('Quý I', 360, 735)],
      [level(720, 85, 552), ...columns.map((x) => upright(x, 720, 780))],
    );
    expect(texts(readPages([open]))).toEqual([[['1', 'Rà soát', 'Quý I']]]);
    const framed = page(
      [run('Trong khung.', 121, 100)],
      [level(80, 85, 552), level(200, 85, 552), upright(85, 80, 200), upright(552, 80, 200)],
    );
    expect(texts(readPages([framed]))).toEqual(['Trong khung.']);
  });
});
