import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import type { NoPlan } from '../../../src/domain/encoding/no-plan.js';
import { wordsLeft } from '../../../src/domain/encoding/words-left.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';
import type { Plan, PlanNode } from '../../../src/domain/plan/plan.js';

// The forms in which offices write plans; all offices and texts here are invented.

const FACTS = { year: null, thisYear: 2026, source: null } as const;

function encode(lines: readonly string[]): Plan {
  const read = encodePlan(readText(lines.join('\n')), FACTS);
  if (read.kind !== 'plan') throw new Error(read.reason);
  return read.plan;
}

/** Each item: address, lead, support, time, cadence, due. */
const itemsOf = (nodes: readonly PlanNode[]): readonly (readonly unknown[])[] =>
  nodes.flatMap(({ id, track, children = [] }) => [
    ...(track === undefined
      ? []
      : [[id, track.who?.words?.lead ?? null, track.who?.words?.support ?? null, track.time ?? null, track.cadence, track.due ?? null]]),
    ...itemsOf(children),
  ]); // prettier-ignore

/** A plan with one section of tasks, in which the lines stand. */
const tasks = (...lines: readonly string[]): readonly (readonly unknown[])[] =>
  itemsOf(
    encode(['KẾ HOẠCH', '', 'Dân vận năm 2026', '', 'I. NHIỆM VỤ', '', ...lines.flatMap((line) => [line, ''])]).body,
  );

describe('a Party body’s plan', () => {
  const plan = encode([
    'ĐẢNG BỘ HUYỆN PHÚ AN          ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG ỦY XÃ MINH TÂN', '          *                      Minh Tân, ngày 05 tháng 02 năm 2026', '     Số 12-KH/ĐU', '',
    'KẾ HOẠCH', 'thực hiện công tác dân vận năm 2026', '', '-----', '',
    'Thực hiện Kế hoạch số 08-KH/HU, ngày 15/01/2026 của Ban Thường vụ Huyện ủy, Ban Chấp hành Đảng bộ xã xây dựng Kế hoạch như sau:', '',
    'I- MỤC ĐÍCH', '1- Nâng cao nhận thức của cấp ủy, chính quyền.', '', 'II- NHIỆM VỤ', '1- Công tác tuyên truyền', '- Tuyên truyền các nghị quyết.', '2- Dân vận chính quyền',
    '2.1- UBND xã thực hiện tốt việc tiếp công dân.', '2.2- Các chi bộ đăng ký mô hình, hoàn thành trước ngày 31/3/2026.', '',
    'III- TỔ CHỨC THỰC HIỆN', '1- Khối Dân vận xã tham mưu Đảng ủy kiểm tra.', '2- Các chi bộ báo cáo kết quả về Đảng ủy (qua Khối Dân vận) trước ngày 20 hằng quý.', '',
    'Nơi nhận:', '- Ban Dân vận Huyện ủy (b/c),', '- Lưu VPĐU.', '', 'T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ', '', 'Nguyễn Văn A',
  ]); // prettier-ignore

  it('has its letterhead, number and signature', () => {
    expect(plan.issuer).toEqual({ name: 'ĐẢNG ỦY XÃ MINH TÂN', parent: 'ĐẢNG BỘ HUYỆN PHÚ AN', code: 'ĐU', place: 'Minh Tân' }); // prettier-ignore
    expect([plan.number, plan.date, plan.subject]).toEqual(['12-KH/ĐU', '2026-02-05', 'thực hiện công tác dân vận năm 2026']); // prettier-ignore
    expect(plan.signatory).toEqual({ authority: ['T/M ĐẢNG ỦY'], position: 'PHÓ BÍ THƯ', name: 'Nguyễn Văn A' });
    expect(plan.recipients).toEqual(['Ban Dân vận Huyện ủy (b/c),', 'Lưu VPĐU.']);
  });

  it('has numbers with a dash behind them, and the day of its reports', () => {
    expect(itemsOf(plan.body)).toEqual([
      ['II.1-1', null, null, null, 'ongoing', null],
      ['II.2.1', 'UBND xã', null, null, 'ongoing', null],
      ['II.2.2', 'Các chi bộ', null, 'hoàn thành trước ngày 31/3/2026', 'once', '2026-03-31'],
      ['III.1', 'Khối Dân vận xã', null, null, 'ongoing', null],
      ['III.2', 'Các chi bộ', null, 'trước ngày 20 hằng quý', 'quarterly', null],
    ]);
    expect(plan['report-duties']).toEqual([
      { at: 'III.2', by: 'Các chi bộ', to: 'Đảng ủy (qua Khối Dân vận)', time: 'trước ngày 20 hằng quý' },
    ]);
  });
});

describe('a school’s plan without sections and without empty lines', () => {
  const plan = encode([
    'UBND XÃ TÂN HÒA', 'TRƯỜNG TIỂU HỌC TÂN HÒA', 'Số:      /KH-THTH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Tân Hòa, ngày     tháng 9 năm 2025',
    'KẾ HOẠCH', 'Thực hiện quy chế dân chủ trong nhà trường', 'Căn cứ tình hình thực tế của nhà trường;', 'Trường Tiểu học Tân Hòa xây dựng kế hoạch như sau:',
    '1. Mục đích, yêu cầu', 'a. Phát huy quyền làm chủ.', '2. Nội dung thực hiện', '2.1. Hiệu trưởng', '+ Công khai tài chính vào tháng 10/2025.', '+ Tổ chức hội nghị viên chức trước ngày 15/10/2025.',
    '2.2. Công đoàn phối hợp với nhà trường tổ chức đối thoại.', '3. Lịch thực hiện',
    '| Thời gian | Nội dung công việc | Người phụ trách |', '| Tháng 9/2025 | Kiện toàn Ban chỉ đạo | Hiệu trưởng |', '| Hằng tháng | Họp giao ban | |',
    'Trên đây là kế hoạch thực hiện quy chế dân chủ./.', 'Nơi nhận:', '- Lưu: VT.', 'HIỆU TRƯỞNG', 'Trần Thị B',
  ]); // prettier-ignore

  it('leaves open what is left blank, and takes nothing of the year but from the day’s line', () => {
    expect([plan.number, plan.date, plan.issuer.code, plan.issuer.parent]).toEqual([null, null, 'THTH', 'UBND XÃ TÂN HÒA']); // prettier-ignore
    expect(plan.closing).toEqual(['Trên đây là kế hoạch thực hiện quy chế dân chủ./.']);
  });

  it('has its points and the rows of its table', () => {
    expect(itemsOf(plan.body)).toEqual([
      ['2.1+1', 'Hiệu trưởng', null, 'vào tháng 10/2025', 'once', '2025-10-31'],
      ['2.1+2', 'Hiệu trưởng', null, 'trước ngày 15/10/2025', 'once', '2025-10-15'],
      ['2.2', 'Công đoàn', 'nhà trường', null, 'ongoing', null],
      ['3.p1', 'Hiệu trưởng', null, 'Tháng 9/2025', 'once', '2025-09-30'],
      ['3.p2', null, null, 'Hằng tháng', 'monthly', null],
    ]);
  });
});

describe('who and when', () => {
  it.each([
    ['Đơn vị chủ trì: Sở A; Đơn vị phối hợp: Sở B. Thời hạn hoàn thành: 30/6/2026.', 'Sở A', 'Sở B', '30/6/2026'],
    ['Phân công thực hiện: Phòng Nội vụ.', 'Phòng Nội vụ', null, null],
    ['Cơ quan, đơn vị thực hiện: Sở A, Sở B.', 'Sở A, Sở B', null, null],
    ['Thời gian thực hiện (dự kiến): Quý III năm 2026.', null, null, 'Quý III năm 2026'],
  ])('a label under a task: %s', (label, lead, support, time) => {
    const [item] = tasks('1. Tổ chức hội thi', `- ${label}`);
    expect(item?.slice(1, 4)).toEqual([lead, support, time]);
  });

  it('labels at the end are the whole point’s; those that come again belong to the task before them', () => {
    const once = tasks('1. Tuyên truyền', '- Phát thanh.', '- Treo pa-nô.', '- Đơn vị chủ trì: Sở A.');
    expect(once.map(([id, lead]) => [id, lead])).toEqual([['I.1', 'Sở A']]);
    const each = tasks('1. Tuyên truyền', '- Phát thanh.', '- Đơn vị chủ trì: Sở A.', '- Treo pa-nô.', '- Đơn vị chủ trì: Sở B.'); // prettier-ignore
    expect(each.map(([id, lead]) => [id, lead])).toEqual([
      ['I.1-1', 'Sở A'],
      ['I.1-2', 'Sở B'],
    ]);
  });

  it.each([
    ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan thẩm định kinh phí.', 'Sở Tài chính', 'Sở Nội vụ và các đơn vị liên quan'],
    ['Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện.', 'Văn phòng UBND tỉnh', null],
    ['Đề nghị Ủy ban MTTQ tỉnh và các tổ chức thành viên giám sát.', 'Ủy ban MTTQ tỉnh và các tổ chức thành viên', null],
    ['UBND các xã, phường căn cứ Kế hoạch này tổ chức thực hiện.', 'UBND các xã, phường', null],
    ['Các cơ quan được giao nhiệm vụ soạn thảo, trình ban hành văn bản khẩn trương thực hiện.', 'Các cơ quan được giao nhiệm vụ soạn thảo, trình ban hành văn bản', null],
    ['Khi có vụ việc: Công an xã phải báo cáo ngay.', 'Công an xã', null],
    ['Phối hợp rà soát hộ nghèo.', null, null],
    ['Báo cáo kết quả thực hiện.', null, null],
    ['Phòng, chống cháy nổ tại khu dân cư.', null, null],
    ['Hội nghị tổng kết được tổ chức cuối năm.', null, null],
    ['Tổ chức hội thi cho đoàn viên.', null, null],
  ])('a sentence: %s', (text, lead, support) => {
    expect(tasks(`1. ${text}`)[0]?.slice(1, 3)).toEqual([lead, support]);
  }); // prettier-ignore

  it.each([
    ['Hoàn thành trong tháng 12/2026.', 'Hoàn thành trong tháng 12/2026', 'once', '2026-12-31'],
    ['Gửi kết quả chậm nhất ngày 05 tháng 11 năm 2026.', 'chậm nhất ngày 05 tháng 11 năm 2026', 'once', '2026-11-05'],
    ['Thường xuyên kiểm tra.', 'Thường xuyên', 'ongoing', null],
    ['Họp giao ban hằng tháng.', 'hằng tháng', 'monthly', null],
    ['Bố trí kinh phí trong dự toán ngân sách hằng năm.', null, 'ongoing', null],
    ['Duy trì thường xuyên đường dây nóng.', null, 'ongoing', null],
    ['Giải quyết trong thời hạn 05 ngày kể từ ngày nhận đơn.', 'trong thời hạn 05 ngày kể từ ngày nhận đơn', 'once', null], // prettier-ignore
    ['Ban hành Kế hoạch của đơn vị.', null, 'once', null],
  ])('a time: %s', (text, time, cadence, due) => {
    expect(tasks(`1. ${text}`)[0]?.slice(3)).toEqual([time, cadence, due]);
  });

  it('says nothing of purposes, targets and money', () => {
    const lines = ['II. MỤC TIÊU', '', '1. Đạt 100% kế hoạch.', '', 'III. KINH PHÍ', '', 'Từ ngân sách.'];
    expect(tasks('1. Kiểm tra.', ...lines).map(([id]) => id)).toEqual(['I.1']);
  });
});

describe('numbers and layout', () => {
  const idsOf = (nodes: readonly PlanNode[]): readonly string[] => nodes.flatMap(({ id, children = [] }) => [id, ...idsOf(children)]); // prettier-ignore
  const blocks = (...lines: readonly string[]): Plan => encode(['KẾ HOẠCH', '', 'Năm 2026', '', ...lines.flatMap((line) => [line, ''])]); // prettier-ignore

  it('keeps numbers that come again or are left out, and says so', () => {
    const plan = blocks('I. NHIỆM VỤ', '1. A.', '3. B.', '3. C.', 'I. TỔ CHỨC', '1. D.');
    expect(idsOf(plan.body)).toEqual(['I', 'I.1', 'I.3', 'I.3~2', 'I~2', 'I~2.1']);
    expect(plan.doubts?.filter(({ at }) => at !== 'plan')).toEqual([
      { at: 'I~2', code: 'number-again' },
      { at: 'I.3', code: 'number-skipped' },
      { at: 'I.3~2', code: 'number-again' },
    ]);
  });

  it('does not take a dash in a sentence for a bullet, nor a wrapped article for one', () => {
    const plan = encode(['KẾ HOẠCH', '', 'Năm 2026', '', 'I. NHIỆM VỤ', '', '1. Trong giai đoạn 2026', '- 2030 phấn đấu đạt các chỉ tiêu được giao theo quy định tại khoản 3', 'Điều 6; thực hiện đầy đủ.', '', '2. Hai.']); // prettier-ignore
    expect(idsOf(plan.body)).toEqual(['I', 'I.1', 'I.2']);
    expect(plan.body[0]?.children?.[0]?.paragraphs).toEqual(['Trong giai đoạn 2026 - 2030 phấn đấu đạt các chỉ tiêu được giao theo quy định tại khoản 3 Điều 6; thực hiện đầy đủ.']); // prettier-ignore
  });

  it('gives paragraphs without numbers an address of their own under a heading without one', () => {
    const plan = blocks('I. TỔ CHỨC THỰC HIỆN', 'Ban Giám hiệu', 'Xây dựng kế hoạch năm.', 'Kiểm tra việc thực hiện.', 'Tổ văn phòng', 'Lưu hồ sơ theo quy định.', 'II. KINH PHÍ', 'Từ nguồn chi thường xuyên.'); // prettier-ignore
    expect(idsOf(plan.body)).toEqual(['I', 'I.p1', 'I.p1.p1', 'I.p1.p2', 'I.p2', 'I.p2.p1', 'II']);
    expect(itemsOf(plan.body).map(([id, lead]) => [id, lead])).toEqual([
      ['I.p1.p1', 'Ban Giám hiệu'],
      ['I.p1.p2', 'Ban Giám hiệu'],
      ['I.p2.p1', 'Tổ văn phòng'],
    ]);
  });

  it('reads a plan attached to a decision, whose number is left blank', () => {
    const plan = encode(['UBND XÃ AN', '', 'Số: 15/QĐ-UBND', '', 'QUYẾT ĐỊNH', '', 'Về việc ban hành Kế hoạch năm 2026', '', 'CHỦ TỊCH UBND XÃ AN', '', 'Căn cứ Luật Tổ chức chính quyền địa phương;', '', 'QUYẾT ĐỊNH:', '', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2026.', '', 'Điều 2. Công chức Văn phòng chịu trách nhiệm thi hành.', '', 'KẾ HOẠCH', '', 'Năm 2026', '', '(Kèm theo Quyết định số /QĐ-UBND ngày tháng 01 năm 2026 của Chủ tịch UBND xã An)', '', 'I. NHIỆM VỤ', '', '1. Họp dân.']); // prettier-ignore
    const issued = plan['issued-with'];
    expect([issued?.type, issued?.number, issued?.date, issued?.issuer]).toEqual(['QUYẾT ĐỊNH', '15/QĐ-UBND', null, 'CHỦ TỊCH UBND XÃ AN']); // prettier-ignore
    expect(issued?.articles?.map(({ id, label }) => [id, label])).toEqual([
      ['D1', 'Điều 1'],
      ['D2', 'Điều 2'],
    ]);
    expect([plan.number, plan.date, plan.issuer.name]).toEqual([null, null, 'UBND XÃ AN']);
  });

  it('numbers that come again are told apart, each by its count', () => {
    const { body } = encode(
      ['KẾ HOẠCH', '', 'Dân vận năm 2026', '', 'I. NHIỆM VỤ', '', '1. Một.', '1. Hai.', '1. Ba.', '2. Bốn.', '1. Năm.'],
    ); // prettier-ignore
    expect(body.flatMap(({ children = [] }) => children.map(({ id }) => id))).toEqual(
      ['I.1', 'I.1~2', 'I.1~3', 'I.2', 'I.1~4'],
    ); // prettier-ignore
  });
});

describe('what is no plan', () => {
  const refused = (...lines: readonly string[]): NoPlan | null => {
    const read = encodePlan(readText(lines.join('\n\n')), FACTS);
    return read.kind === 'plan' ? null : read;
  };

  it('gets a clear no', () => {
    expect(refused('')).toMatchObject({ reason: 'empty' });
    expect(refused('BÁO CÁO', 'Kết quả thực hiện kế hoạch năm 2025', 'I. KẾT QUẢ', '1. Tốt.', 'II. TỒN TẠI')).toMatchObject({ reason: 'other-type', type: 'BÁO CÁO' }); // prettier-ignore
    expect(refused('QUYẾT ĐỊNH', 'Về việc khen thưởng', 'Điều 1. Khen thưởng ông A.')).toMatchObject({ reason: 'other-type' }); // prettier-ignore
    expect(refused('Ngày xưa có một làng.', 'Làng ở bên sông.')).toMatchObject({ reason: 'nothing-planned' });
    expect(refused('KẾ HOẠCH')).toMatchObject({ reason: 'no-points' });
    expect(refused('KẾ HOẠCH', 'Năm 2026', 'I. NHIỆM VỤ', '1. Họp.')).toBeNull();
  });
});

describe('words of the source', () => {
  it('that were put nowhere are listed, as often as they are missing', () => {
    const document = readText('KẾ HOẠCH\n\nNăm 2026\n\nI. NHIỆM VỤ\n\n1. Họp dân, họp tổ.\n\n| A | B |\n| x | y |');
    const read = encodePlan(document, FACTS);
    if (read.kind !== 'plan') throw new Error(read.reason);
    expect(wordsLeft(document, read.plan)).toEqual([]);
    const cut = { ...read.plan, body: [{ id: 'I', heading: 'NHIỆM VỤ', paragraphs: ['Họp'] }] };
    expect(wordsLeft(document, cut)).toEqual(['1', 'dân', 'họp', 'tổ', 'a', 'b', 'x', 'y']);
  });
});
