import { isNearUnitFileName, properUnitFileName } from '../../domain/unit/unit-file-names.js';
import type { Found, Rule } from '../rule.js';

/** A typed file that is no plan, no unit's plan and no register; found by the reader. */
export const unknownFile: Rule = {
  code: 'unknown-file',
  severity: 'error',
  title: { vi: 'Không nhận ra loại tệp', en: 'File of no known kind' },
  why: {
    vi: 'Tệp được nhận ra theo chỗ nằm (<năm>/plan.yaml, <năm>/units.yaml, <năm>/department.yaml, <năm>/units/<mã>.yaml) hoặc theo dòng schema ở đầu; không có cả hai thì không biết kiểm tra theo quy tắc nào.',
    en: 'A file is known by its place (<year>/plan.yaml, <year>/units.yaml, <year>/department.yaml, <year>/units/<id>.yaml) or by its schema line; without either, no rules can be applied.',
  },
  bad: `# ghi-chep.yaml
noi-dung: Tiếp công dân
`,
  good: `# trung-tam-a.yaml
schema: dcs/unit-plan@1
`,
  fix: {
    vi: 'Thêm dòng schema: dcs/unit-plan@1 (hoặc dcs/plan@1, dcs/units@1, dcs/department@1) ở đầu tệp, hoặc đừng đưa tệp này vào kiểm tra.',
    en: 'Begin the file with schema: dcs/unit-plan@1 (or dcs/plan@1, dcs/units@1, dcs/department@1), or leave it out of the check.',
  },
};

/** The finding for such a file. @param path with the file's name */
export function unknownAt(path: string): Found {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return isNearUnitFileName(name) ? misnamed(properUnitFileName(name)) : UNKNOWN;
}

const UNKNOWN: Found = {
  pointer: '',
  on: 'value',
  message: {
    vi: 'Tệp này không phải kế hoạch, kế hoạch của đơn vị hay sổ đơn vị.',
    en: 'This file is no plan, no unit’s plan and no register.',
  },
};

function misnamed(name: string): Found {
  return {
    pointer: '',
    on: 'value',
    message: {
      vi: 'Đuôi tên tệp không phải là .yaml: không lệnh nào đọc tệp này.',
      en: 'The file’s name does not end in .yaml: no command reads it.',
    },
    hint: { vi: `Đổi tên thành ${name}.`, en: `Rename it to ${name}.` },
  };
}
