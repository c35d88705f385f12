import type { WrongWorkbook } from '../domain/form/form.js';
import type { WrongForm } from '../domain/form/stamp.js';
import type { SetAside } from '../domain/form/versions.js';
import type { Text } from '../domain/text/text.js';

/**
 * Why a form cannot be imported.
 * @param found what the form says
 * @param wanted what was typed or exists
 */
export function wrongFormWords(wrong: WrongForm, found: string, wanted: string): Text {
  switch (wrong) {
    case 'newer-form':
      return {
        vi: `biểu mẫu phiên bản “${found}” mới hơn chương trình này; hãy cập nhật dcs`,
        en: `the form is of version “${found}”, newer than this program; update dcs`,
      };
    case 'other-unit':
      return {
        vi: `biểu mẫu của đơn vị “${found}”, không phải “${wanted}”`,
        en: `it is the form of the unit “${found}”, not of “${wanted}”`,
      };
    case 'other-plan':
      return {
        vi: `biểu mẫu của kế hoạch “${found}”, không phải “${wanted}”`,
        en: `it is a form for the plan “${found}”, not for “${wanted}”`,
      };
    case 'other-year':
      return {
        vi: `biểu mẫu của năm ${found}, không phải năm ${wanted} (dùng --year)`,
        en: `it is a form for ${found}, not for ${wanted} (use --year)`,
      };
    case 'older-revision':
      return {
        vi: `biểu mẫu lập theo kế hoạch lần ${found}, nay là lần ${wanted}; hãy lập biểu mẫu mới bằng dcs export`,
        en: `the form was made from revision ${found} of the plan, which is now at ${wanted}; make a new one with dcs export`,
      };
    case 'newer-revision':
      return {
        vi: `biểu mẫu lập theo kế hoạch lần ${found}, mới hơn kế hoạch ở đây (lần ${wanted})`,
        en: `the form was made from revision ${found} of the plan, newer than the plan here (${wanted})`,
      };
    case 'other-period':
      return {
        vi: `biểu mẫu của kỳ ${found}, không phải kỳ ${wanted}`,
        en: `it is a form for the period ${found}, not for ${wanted}`,
      };
    case 'no-period':
      return {
        vi: `kỳ “${found}” ghi trong biểu mẫu không thuộc kế hoạch năm ${wanted}`,
        en: `the form’s period “${found}” is none of the plan of ${wanted}`,
      };
  }
}

/** Why a file is not read as a workbook. */
export const WRONG_WORKBOOK: Readonly<Record<WrongWorkbook, Text>> = {
  'not-a-workbook': {
    vi: 'không phải là tệp Excel .xlsx',
    en: 'it is no Excel file (.xlsx)',
  },
  'old-excel': {
    vi: 'là tệp Excel cũ (.xls); hãy mở và lưu lại thành .xlsx',
    en: 'it is an old Excel file (.xls); open it and save it as .xlsx',
  },
  encrypted: {
    vi: 'có mật khẩu nên không đọc được; hãy lưu lại không có mật khẩu',
    en: 'it is protected by a password; save it without one',
  },
  damaged: { vi: 'bị hỏng, không đọc được như một tệp Excel', en: 'it is damaged and can’t be read as an Excel file' },
  'other-encoding': {
    vi: 'ghi bằng một bảng mã không đọc được (chỉ đọc UTF-8, UTF-16); hãy mở bằng Excel rồi lưu lại',
    en: 'it is written in an encoding that is not read (only UTF-8 and UTF-16 are); open it in Excel and save it',
  },
  macros: {
    vi: 'có macro hoặc nội dung chạy được, nên không nhận; hãy lưu lại thành .xlsx',
    en: 'it holds macros or something else that runs, and is not taken; save it as .xlsx',
  },
  'external-links': {
    vi: 'có liên kết lấy dữ liệu từ tệp hay nguồn khác, nên không nhận; hãy bỏ liên kết (Data > Edit Links) rồi lưu lại',
    en: 'it takes data from other files or sources, and is not taken; break the links (Data > Edit Links) and save it',
  },
  'file-too-large': { vi: 'quá lớn so với một biểu mẫu (hơn 16 MB)', en: 'it is too large for a form (over 16 MB)' },
  'too-many-parts': { vi: 'chứa quá nhiều tệp bên trong', en: 'it holds too many files inside' },
  'unpacks-too-large': {
    vi: 'giải nén ra quá lớn so với một biểu mẫu, nên không đọc',
    en: 'it would unpack to far more than a form holds, and is not read',
  },
  'too-many-rows': {
    vi: 'có quá nhiều dòng so với một biểu mẫu (hơn 5.000 dòng một trang)',
    en: 'it has too many rows for a form (over 5,000 on a sheet)',
  },
  'too-many-columns': {
    vi: 'có quá nhiều cột so với một biểu mẫu (hơn 256 cột)',
    en: 'it has too many columns for a form (over 256)',
  },
};

/** Why a form is ignored in favour of another one of its unit and period. */
export function asideWords(why: SetAside): Text {
  switch (why.kind) {
    case 'older':
      return {
        vi: `${why.newest} của cùng đơn vị và kỳ được lưu sau`,
        en: `${why.newest} of the same unit and period was saved later`,
      };
    case 'copy':
      return {
        vi: `nội dung điền giống hệt ${why.of}`,
        en: `it says the same as ${why.of}`,
      };
    case 'undecided':
      return {
        vi: `cùng đơn vị và kỳ còn ${why.others.join(', ')}, không rõ bản nào lưu sau cùng; hãy chỉ để lại một bản`,
        en: `there are also ${why.others.join(', ')} of the same unit and period, and nothing tells which was saved last; keep one of them`,
      };
  }
}
