import { describe, expect, it } from 'vitest';
import { planYears } from '../../../src/domain/encoding/meaning/plan-years.js';

// Titles in the forms of offices; what they are about is invented.

const years = (title: string, date: string | null = null, issuing = ''): readonly unknown[] => {
  const { year, span, isChosen } = planYears({
    asked: null,
    thisYear: 2026,
    title,
    issuing,
    issued: date === null ? null : Number(date.slice(0, 4)),
  });
  return [year, span === null ? null : `${span.from}-${span.to}`, isChosen];
};

describe('the years of a plan', () => {
  it.each<[string, string | null, number, string | null, boolean]>([
    ['Công tác dân vận năm 2025', '2025-01-10', 2025, null, false],
    ['Quan trắc môi trường nuôi trồng năm 2026', '2025-11-18', 2026, null, false],
    ['Phát triển chợ nông thôn giai đoạn 2026 - 2030', '2025-12-02', 2026, '2026-2030', false],
    ['Phát triển chợ nông thôn giai đoạn 2021 – 2030, tầm nhìn đến năm 2050', '2025-12-02', 2025, '2021-2030', false],
    ['Tài chính - ngân sách 03 năm 2026 - 2028', '2025-11-24', 2026, '2026-2028', false],
    ['Tài chính 05 năm (2026 - 2030)', null, 2026, '2026-2030', false],
    ['Kiểm tra, giám sát nhiệm kỳ 2025 - 2030', '2025-09-01', 2025, '2025-2030', false],
    ['Công tác tháng 3/2025', '2025-02-27', 2025, null, false],
    ['Công tác quý II/2026', null, 2026, null, false],
    ['TỔ CHỨC HỘI THI NĂM 2027', '2026-12-30', 2027, null, false],
  ])('are those that its title names: %s', (title, date, year, span, isChosen) => {
    expect(years(title, date)).toEqual([year, span, isChosen]);
  });

  it.each<[string, string, number, string | null, boolean]>([
    ['Đổi mới công nghệ đến năm 2035', '2025-11-19', 2025, '2025-2035', true],
    ['Phòng, chống ma túy đến hết năm 2030', '2026-02-01', 2026, '2026-2030', true],
    ['Thực hiện Chỉ thị số 27/CT-TTg ngày 15 tháng 8 năm 2024 về công tác dân số', '2025-11-21', 2025, null, true],
    ['Thực hiện Quyết định số 12/QĐ-UBND ngày 03/4/2023 của Chủ tịch UBND tỉnh', '2025-11-21', 2025, null, true],
    ['Triển khai thi hành Luật Việc làm năm 2024', '2025-11-18', 2025, null, true],
    ['Khắc phục hạn chế sau kiểm điểm năm 2024', '2025-01-20', 2025, null, true],
    ['Bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031', '2025-11-18', 2025, null, true],
    ['Chuyển đổi số trong trường học', '2025-11-18', 2025, null, true],
  ])('are not those of what it names: %s', (title, date, year, span, isChosen) => {
    expect(years(title, date)).toEqual([year, span, isChosen]);
  }); // prettier-ignore

  it('of a school are both years of its school year, and the plan begins in that of its date', () => {
    expect(years('Phòng, chống bạo lực học đường năm học 2024-2025', '2024-09-12')).toEqual([2024, '2024-2025', false]);
    expect(years('Ôn thi tốt nghiệp năm học 2024 – 2025', '2025-02-12')).toEqual([2025, '2024-2025', false]);
    expect(years('Kiểm tra nội bộ năm học 2024/2025')).toEqual([2024, '2024-2025', false]);
  });

  it('come from the sentence that issues the plan where the title has none, behind the word for the plan', () => {
    const title = 'Xây dựng xã hội học tập';
    expect(years(title, '2025-11-18', 'Thực hiện Đề án giai đoạn 2021 - 2025, UBND xã ban hành Kế hoạch năm 2026 như sau:')).toEqual([2026, null, false]);
    expect(years(title, '2025-11-18', 'Thực hiện Đề án giai đoạn 2021 - 2025, UBND xã ban hành Kế hoạch như sau:')).toEqual([2025, null, true]);
    expect(years(title, '2025-11-18', 'Trường ban hành Chương trình giai đoạn 2025 - 2027 với nội dung như sau:')).toEqual([2025, '2025-2027', false]);
  }); // prettier-ignore

  it('are what a person asked for', () => {
    expect(planYears({ asked: 2024, thisYear: 2026, title: 'Năm 2025', issuing: '', issued: null }).year).toBe(2024);
  });
});
