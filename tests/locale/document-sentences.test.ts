import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/calendar/period.js';
import { resultsIn, resultsOf } from '../../src/locale/document-report.js';
import { asSentences, ended, namesInSentence, withDocuments } from '../../src/locale/document-sentences.js';
import { splitSubject } from '../../src/locale/document-plan.js';
import { CALENDAR } from '../support/sample-plan.js';

describe('a text of several lines', () => {
  it.each([
    ['Dòng một\nDòng hai', 'Dòng một. Dòng hai'],
    ['Ký số văn bản đi;\nnâng cấp phần mềm', 'Ký số văn bản đi; nâng cấp phần mềm'],
    ['Đã làm,\nrất kịp thời', 'Đã làm, rất kịp thời'],
    ['Gồm:\n- A;\n- B.', 'Gồm: - A; - B.'],
    ['  Một!  \n\n Hai? ', 'Một! Hai?'],
  ])('%j is one of sentences: %j', (text, wanted) => {
    expect(asSentences(text)).toBe(wanted);
  });
});

describe('the final mark', () => {
  it.each([
    ['Đã họp', 'Đã họp.'],
    ['Đã họp.', 'Đã họp.'],
    ['Đã họp;', 'Đã họp.'],
    ['Sinh hoạt “Nêu gương”', 'Sinh hoạt “Nêu gương”.'],
    ['Ông nói: “Tốt.”', 'Ông nói: “Tốt.”'],
    ['Dân hỏi “Khi nào xong?”', 'Dân hỏi “Khi nào xong?”'],
    ['còn nữa…', 'còn nữa…'],
  ])('%j is %j', (text, wanted) => {
    expect(ended(text)).toBe(wanted);
    expect(ended(wanted)).toBe(wanted);
  });

  it('stands behind the documents', () => {
    expect(withDocuments('Đã họp;', 'Báo cáo số 1/BC')).toBe('Đã họp (Báo cáo số 1/BC).');
  });
});

describe('names in a sentence', () => {
  it('are numbered where one has a semicolon of its own', () => {
    expect(namesInSentence(['A', 'B, c'])).toBe('A; B, c');
    expect(namesInSentence(['Kỷ luật; nội quy'])).toBe('Kỷ luật; nội quy');
    expect(namesInSentence(['Kỷ luật; nội quy', 'Tiếp dân'])).toBe('(1) Kỷ luật; nội quy; (2) Tiếp dân');
  });
});

describe('the subject of a plan', () => {
  it.each([
    ['Công tác dân vận năm 2024 của Sở Xây dựng thành phố Đà Nẵng', 'Sở Xây dựng', 'Công tác dân vận năm 2024'],
    ['công tác dân vận của Đảng ủy xã năm 2026', 'Đảng ủy xã An Mẫu', 'công tác dân vận năm 2026'],
    ['Chuyển đổi số của UBND xã giai đoạn 2026 - 2030', 'Ủy ban nhân dân xã An Mẫu', 'Chuyển đổi số giai đoạn 2026 - 2030'], // prettier-ignore
    ['Dạy bơi năm học 2026 - 2027 của trường', 'Trường Trung học cơ sở An Mẫu', 'Dạy bơi năm học 2026 - 2027'],
    // Another body, or part of what the plan is about.
    ['Thực hiện Đề án của Thành ủy năm 2026', 'Sở Xây dựng', 'Thực hiện Đề án của Thành ủy năm 2026'],
    ['Nâng cao vai trò của Sở trong cải cách năm 2026', 'Sở Nội vụ', 'Nâng cao vai trò của Sở trong cải cách năm 2026'],
    ['Giám sát của Sở Tài chính năm 2026', 'Sở Nội vụ', 'Giám sát của Sở Tài chính năm 2026'],
  ])('%j of %s is about %j', (subject, issuer, matter) => {
    expect(splitSubject(subject, issuer).matter).toBe(matter);
  });

  it.each([
    ['Triển khai cải cách hành chính năm 2024', 'cải cách hành chính'],
    ['Phòng, chống đuối nước năm học 2026 - 2027', 'phòng, chống đuối nước'],
    ['Phòng, chống đuối nước năm học 2026-2027', 'phòng, chống đuối nước'],
    ['Kết nối dữ liệu năm 2023', 'kết nối dữ liệu năm 2023'],
  ])('%j has its time once in a report', (matter, wanted) => {
    const period = parsePeriod('2024-H1', CALENDAR) ?? expect.fail('h1');
    expect(resultsOf(matter, period)).toBe(wanted);
  });
});

describe('the period of a report follows its matter', () => {
  it.each([
    ['Chuyển đổi số giai đoạn 2026 - 2030', '2024-H1', 'chuyển đổi số giai đoạn 2026 - 2030, 6 tháng đầu năm 2024'],
    ['Tiếp dân phục vụ bầu cử nhiệm kỳ 2021 – 2026', '2024', 'tiếp dân phục vụ bầu cử nhiệm kỳ 2021 – 2026, năm 2024'],
    ['Tiếp công dân năm 2024', '2024', 'tiếp công dân năm 2024'],
  ])('%s, %s', (matter, id, wanted) => {
    expect(resultsIn(matter, parsePeriod(id, CALENDAR) ?? expect.fail(id))).toBe(wanted);
  });
});
