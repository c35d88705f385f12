import { describe, expect, it } from 'vitest';
import { encoded, tasksOf } from '../../support/encoded.js';

// Letterheads, recipients, signatures and what follows them; all offices and persons are invented.

const BODY = ['KẾ HOẠCH', 'Trồng cây năm 2026', 'I. NHIỆM VỤ', '1. Trồng 500 cây.'];

describe('a signature', () => {
  it.each<[string, readonly string[], readonly string[], string | null, string | null]>([
    ['of the Party', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Nguyễn Văn A'], ['T/M BAN THƯỜNG VỤ'], 'PHÓ BÍ THƯ', 'Nguyễn Văn A'],
    ['with what stands in place of one', ['HIỆU TRƯỞNG', '(Đã ký)', 'Trần Thị B'], [], 'HIỆU TRƯỞNG', 'Trần Thị B'],
    ['with a second position below the name', ['TM. TIỂU BAN', 'TRƯỞNG TIỂU BAN', 'Lê Văn C', 'TRƯỞNG BAN XÂY DỰNG ĐẢNG'], ['TM. TIỂU BAN', 'TRƯỞNG TIỂU BAN'], 'TRƯỞNG BAN XÂY DỰNG ĐẢNG', 'Lê Văn C'],
    ['for another', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Ký, đóng dấu)', 'Đại tá Phạm Văn D'], ['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC', 'Đại tá Phạm Văn D'],
  ])('has its authority, position and name: %s', (_, lines, authority, position, name) => {
    const plan = encoded(...BODY, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', ...lines);
    const signed = plan.signatory;
    expect([signed.authority ?? [], signed.position]).toEqual([authority, position]);
    expect(signed.name).toBe(name);
    expect(plan.recipients).toEqual(['Như trên;', 'Lưu: VT.']);
  }); // prettier-ignore

  it('is the end: a form behind it is an annex, and a text behind it no recipient', () => {
    const plan = encoded(...BODY, 'Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn A', 'Ghi chú của văn thư', 'Mẫu biểu số 01', 'SỐ CÂY THEO THÔN', 'Thôn 1: 100 cây.'); // prettier-ignore
    expect([plan.recipients, plan.signatory.position, plan.signatory.name]).toEqual([['Lưu: VT.'], 'CHỦ TỊCH', 'Nguyễn Văn A']); // prettier-ignore
    expect(plan.furniture).toContainEqual({ kind: 'signature', text: 'Ghi chú của văn thư' });
    expect(plan.body.at(-1)).toMatchObject({ id: 'PL', label: 'Mẫu biểu số 01', heading: 'SỐ CÂY THEO THÔN' });
    expect(plan.doubts?.map(({ code }) => code)).not.toContain('text-left');
  });
});

describe('a letterhead', () => {
  it('may have its place and date on two lines of a cell, and a name that is broken within a word', () => {
    const plan = encoded('| UBND XÃ AN MẪU TRUNG TÂM Y TẾ Số: 05/KH-TTYT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Thành phố An Mẫu, ngày 18 tháng 11 năm 2025 |', ...BODY); // prettier-ignore
    expect([plan.issuer.name, plan.issuer.parent, plan.date, plan.issuer.place]).toEqual(['TRUNG TÂM Y TẾ', 'UBND XÃ AN MẪU', '2025-11-18', 'An Mẫu']); // prettier-ignore
  });

  it('of a decision may run into the title: the authority that decides is not part of it', () => {
    const decision = (...titles: readonly string[]): readonly unknown[] => {
      const plan = encoded(
        'QUYẾT ĐỊNH',
        ...titles,
        'Căn cứ Luật Mẫu;',
        'QUYẾT ĐỊNH:',
        'Điều 1. Ban hành Kế hoạch.',
        ...BODY,
      );
      return [plan['issued-with']?.subject, plan['issued-with']?.issuer];
    };
    const title = 'BAN HÀNH KẾ HOẠCH TRỒNG CÂY CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ';
    const authority = 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN MẪU';
    expect(decision(`${title} ${authority}`)).toEqual([title, authority]);
    expect(decision(title, authority)).toEqual([title, authority]);
    expect(decision('Về việc ban hành Kế hoạch trồng cây')).toEqual(['Về việc ban hành Kế hoạch trồng cây', null]);
  });

  it('and the person addressed are no part of the title', () => {
    const plan = encoded(
      'KẾ HOẠCH',
      'Tài chính năm 2026',
      'Kính gửi: Hội đồng nhân dân xã',
      'I. NHIỆM VỤ',
      '1. Thu đủ.',
    );
    expect([plan.subject, plan.preamble]).toEqual(['Tài chính năm 2026', ['Kính gửi: Hội đồng nhân dân xã']]);
  });

  it('may be that of a decision with annexes before the plan', () => {
    const plan = encoded('QUYẾT ĐỊNH', 'PHÊ DUYỆT PHƯƠNG ÁN PHÒNG CHÁY', 'Căn cứ Luật Mẫu;', 'Điều 1. Phê duyệt phương án.', 'PHỤ LỤC I', 'DANH MỤC', 'I. Thiết bị', '1. Bình chữa cháy', 'PHỤ LỤC II', 'PHƯƠNG ÁN PHÒNG CHÁY NĂM 2026', 'I. NHIỆM VỤ', '1. Tổ bảo vệ trực.'); // prettier-ignore
    expect([plan.type, plan.subject, plan.body.length]).toEqual(['Phương án', 'PHÒNG CHÁY NĂM 2026', 1]);
  });
});

describe('a unit of measure above a table', () => {
  it('is no body, and is not lost', () => {
    const plan = encoded(...BODY, 'Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn A', 'PHỤ LỤC', 'KINH PHÍ', '(Kèm theo Kế hoạch này)', 'Đơn vị: Triệu đồng', '| TT | Nội dung | Số tiền |\n| 1 | Cây giống | 50 |'); // prettier-ignore
    expect(JSON.stringify(plan.body.at(-1))).toContain('Đơn vị: Triệu đồng');
    expect(plan.doubts?.map(({ code }) => code)).not.toContain('text-left');
    expect(tasksOf('1. Trồng cây', '- Đơn vị: Đoàn xã')[0]?.[1]).toBe('Đoàn xã');
  });
});

describe('recipients on one line', () => {
  it('are parted behind a semicolon or a bracket, and not within a name', () => {
    const plan = encoded(
      ...BODY,
      'Nơi nhận: - Bộ Y tế (để b/c) - Sở Y tế; (để b/c) - Phòng Văn hóa - Xã hội; - Lưu: VT.',
    );
    expect(plan.recipients).toEqual(['Bộ Y tế (để b/c)', 'Sở Y tế; (để b/c)', 'Phòng Văn hóa - Xã hội;', 'Lưu: VT.']);
  });
});

describe('a date whose day is left blank', () => {
  it('still says the year of issue', () => {
    const plan = encoded('ỦY BAN NHÂN DÂN XÃ AN MẪU', 'Số:     /KH-UBND', 'An Mẫu, ngày     tháng 11 năm 2025', 'KẾ HOẠCH', 'Trồng cây', 'I. NHIỆM VỤ', '1. Trồng 500 cây.'); // prettier-ignore
    expect([plan.date, plan.year]).toEqual([null, 2025]);
  });
});

describe('a typed note', () => {
  it('may have its number alone on a line above its text', () => {
    const plan = encoded('KẾ HOẠCH', 'Trồng cây năm 2026', 'I. NHIỆM VỤ', '1. Trồng cây theo kế hoạch của huyện[1].', 'Nơi nhận:', '- Lưu: VT.', '[1]\nKế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND huyện.'); // prettier-ignore
    expect(plan.body[0]?.children?.[0]?.paragraphs).toEqual(['Trồng cây theo kế hoạch của huyện[^kh-12-ubnd].']);
    expect(plan.recipients).toEqual(['Lưu: VT.']);
  });
});

describe('a body that is asked', () => {
  it.each<[string, string]>([
    ['1. Đề nghị các tổ chức cung cấp dịch vụ chi trả', 'các tổ chức cung cấp dịch vụ chi trả'],
    ['1. Các cơ sở nuôi trồng thủy sản', 'Các cơ sở nuôi trồng thủy sản'],
    ['1. Các chủ đầu tư hạ tầng khu công nghiệp', 'Các chủ đầu tư hạ tầng khu công nghiệp'],
    ['1. Khuyến khích các gia đình', 'các gia đình'],
  ])('is that of the tasks below: %s', (heading, lead) => {
    expect(tasksOf(heading, '- Trồng cây.', '- Tưới cây.').map((item) => item[1])).toEqual([lead, lead]);
  });

  it('ends before its verb, also behind words in brackets', () => {
    expect(tasksOf('1. Ban Thường trực phối hợp với UBND xã triệu tập (phát giấy mời) và chủ trì hội nghị.')[0]?.slice(1, 3)).toEqual(['Ban Thường trực', 'UBND xã']); // prettier-ignore
  });
});

describe('two columns typed with blanks', () => {
  const plan = encoded(
    [
      'UBND XÃ AN MẪU                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TRƯỜNG TIỂU HỌC AN MẪU                    Độc lập - Tự do - Hạnh phúc',
      '   Số: 12/KH-THAM                      An Mẫu, ngày 05 tháng 9 năm 2025',
    ].join('\n'),
    ...BODY,
    'Trên đây là kế hoạch của nhà trường./.',
    [
      'Nơi nhận:                                        KT. HIỆU TRƯỞNG',
      '- Phòng GDĐT (b/c);                            PHÓ HIỆU TRƯỞNG',
      '- Lưu: VT.',
      '',
      '                                                 Nguyễn Thị B',
      '',
      'Phụ lục 1',
      'DANH SÁCH',
    ].join('\n'),
  );

  it('are the letterhead, and recipients beside the signature', () => {
    expect([plan.issuer.name, plan.issuer.parent, plan.number, plan.date]).toEqual(['TRƯỜNG TIỂU HỌC AN MẪU', 'UBND XÃ AN MẪU', '12/KH-THAM', '2025-09-05']); // prettier-ignore
    expect(plan.recipients).toEqual(['Phòng GDĐT (b/c);', 'Lưu: VT.']);
    expect(plan.signatory).toEqual({ authority: ['KT. HIỆU TRƯỞNG'], position: 'PHÓ HIỆU TRƯỞNG', name: 'Nguyễn Thị B' }); // prettier-ignore
    expect([plan.body.map(({ id }) => id), plan.closing]).toEqual([['I', 'PL'], ['Trên đây là kế hoạch của nhà trường./.']]); // prettier-ignore
  });

  it('are none in a text with a gap within a line', () => {
    const { body } = encoded('KẾ HOẠCH', 'Năm 2026', 'I. NHIỆM VỤ', '1. Trồng cây     ở các thôn.', '2. Tưới cây.');
    expect(body[0]?.children?.map(({ paragraphs }) => paragraphs)).toEqual([['Trồng cây ở các thôn.'], ['Tưới cây.']]);
  });
});
