import { describe, expect, it } from 'vitest';
import { isMeantBy } from '../../../src/domain/plan/group-members.js';

describe('a unit belongs to a group by its name', () => {
  it.each<[words: string, names: readonly string[]]>([
    ['các sở, ban, ngành', ['Sở Tài chính', 'Ban Quản lý Khu kinh tế']],
    ['Các Sở, ban, ngành Thành phố', ['Sở Nội vụ']],
    ['các sở, ban, ngành, đoàn thể tỉnh', ['Sở Nội vụ']],
    [
      'Ủy ban nhân dân các xã, phường',
      ['UBND xã Tân Phú', 'Ủy ban nhân dân phường 5', 'Xã Tân Phú', 'UBND phường An Hội'],
    ],
    ['UBND xã, phường, đặc khu', ['UBND đặc khu Lý Sơn', 'UBND xã Bình Sơn']],
    ['Ủy ban nhân dân cấp xã', ['UBND xã A', 'UBND phường B', 'UBND thị trấn C']],
    ['UBND các quận, huyện', ['UBND huyện Hòa Vang', 'UBND quận 1']],
    ['Chủ tịch Ủy ban nhân dân các xã, phường', ['UBND xã A']],
    ['Công an các xã, phường', ['Công an xã A', 'Công an phường B']],
    ['Ban Công tác Mặt trận các thôn', ['Ban Công tác Mặt trận thôn Nà Lạn']],
    ['các phòng, ban chuyên môn', ['Phòng Văn hóa - Xã hội', 'Ban Quản lý dự án']],
    ['Thủ trưởng các phòng, ban, đơn vị trực thuộc', ['Phòng Kế toán', 'Trung tâm A']],
    ['Các tổ chuyên môn', ['Tổ Toán', 'Tổ Ngữ văn']],
    ['Các Trung tâm y tế', ['Trung tâm Y tế huyện Krông Pắc']],
    ['các trường trung học cơ sở', ['Trường Trung học cơ sở Nguyễn Trãi']],
    [
      'Các trường mầm non, tiểu học, trung học cơ sở',
      ['Trường Mầm non Hoa', 'Trường Tiểu học A', 'Trường THCS B', 'Trường Trung học cơ sở C'],
    ],
    ['các trường THCS, THPT trên địa bàn', ['Trường THCS B', 'Trường THPT C', 'Trường Trung học phổ thông D']],
    ['Trường mầm non và tiểu học; UBND các xã', ['Trường Tiểu học A', 'UBND xã B']],
    ['các cơ quan, đơn vị', ['Văn phòng', 'Công an tỉnh']],
    ['Các bộ phận', ['Văn thư']],
    ['Sở Nội vụ, các sở, ngành', ['Sở Nội vụ', 'Sở Y tế']],
    ['Sở Tài chính và các đơn vị có liên quan', ['Sở Tài chính']],
  ])('%s', (words, names) => {
    expect(names.filter((name) => !isMeantBy(words, name))).toEqual([]);
  });

  it.each<[words: string, names: readonly string[]]>([
    ['các sở, ban, ngành', ['Công an tỉnh', 'UBND xã Tân Phú', 'Sở', 'Soạn thảo A']],
    ['các sở, ngành có liên quan', ['Sở Tài chính']],
    ['Các cơ quan, đơn vị liên quan', ['Sở Tài chính']],
    ['Các đơn vị được giao nhiệm vụ', ['Sở Tài chính']],
    ['UBND các xã, phường', ['UBND huyện A', 'Công an xã B', 'Hội Nông dân xã C', 'Trường Tiểu học xã D']],
    ['Ủy ban nhân dân cấp huyện', ['UBND xã A']],
    ['các xã, phường', ['Công an xã A', 'Huyện B']],
    ['Các tổ chuyên môn', ['Tôn giáo', 'Đoàn trường']],
    ['các phòng', ['Phòng', 'Văn phòng']],
    ['Các trường tiểu học, trung học cơ sở', ['Trường Mầm non Hoa', 'Trường THPT C', 'Tiểu học A']],
    ['các trường mầm non, phòng chuyên môn', ['Trường Tiểu học A', 'Trường Phòng']],
  ])('%s means none of them', (words, names) => {
    expect(names.filter((name) => isMeantBy(words, name))).toEqual([]);
  });
});
