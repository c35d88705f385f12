import type { Text } from '../../domain/text/text.js';
import type { RoleCounts } from '../../domain/unit/named-in-plan.js';
import { rolesWords } from './init-membership.js';
import type { Plan } from '../../domain/plan/plan.js';
import { unitKindIds } from '../../domain/plan/unit-kinds.js';
import { kindWords } from '../states.js';

export const INIT_HELP = {
  details: {
    vi: 'Ghi plans/<năm>/units/<mã>.yaml với các nhiệm vụ kế hoạch giao cho đơn vị (theo tên, theo nhóm hoặc theo loại đơn vị), chưa điền gì. Thư mục chưa có kế hoạch thì chép sẵn kế hoạch đi kèm chương trình cùng bản gốc. Năm đã có sổ đơn vị (units.yaml) thì ghi thêm đơn vị vào sổ. Đơn vị đã có kế hoạch thì không đổi gì.',
    en: 'Writes plans/<year>/units/<id>.yaml with the items that concern the unit, nothing filled in. A folder without plans gets the plan that comes with the program, and its source. Where the year has a register (units.yaml) the unit is put into it. A unit that has a plan is left alone.',
  },
  plan: {
    vi: 'kế hoạch để bắt đầu: plan.yaml, hoặc văn bản .docx, .pdf, .txt, .md (đọc bằng dcs encode); hoặc tên thư mục của một kế hoạch đã có',
    en: 'the plan to begin with: plan.yaml, or a document .docx, .pdf, .txt, .md (read as by dcs encode); or the folder’s name of one that is there',
  },
  name: { vi: 'tên đơn vị, trong ngoặc kép', en: 'the unit’s name, in quotes' },
  kind: {
    vi: 'loại đơn vị: office văn phòng, division phòng/ban, subordinate đơn vị trực thuộc (mặc định); hoặc một loại mà kế hoạch nêu (kinds)',
    en: 'kind of unit: office, division, subordinate (default); or one that the plan has (kinds)',
  },
  id: {
    vi: 'mã đơn vị, cũng là tên tệp (mặc định: tên không dấu)',
    en: 'unit id and file name (default: name without accents)',
  },
  code: { vi: 'chữ viết tắt trong ký hiệu văn bản, ví dụ TTA', en: 'abbreviation in document symbols, such as TTA' },
  register: {
    vi: 'lập sổ đơn vị (units.yaml) nếu năm đó chưa có, và ghi đơn vị vào sổ; đã có sổ thì luôn ghi',
    en: 'make the year’s register (units.yaml) where there is none, and put the unit into it; where there is one that is always done',
  },
  noRegister: { vi: 'không ghi đơn vị vào sổ đơn vị', en: 'leave the register alone' },
  place: { vi: 'địa danh ghi trước ngày tháng, ví dụ Huế', en: 'place before the date, such as Huế' },
} as const satisfies Record<string, Text>;

export const INIT = {
  emptyName: { vi: 'Tên đơn vị không được để trống.', en: 'The unit’s name must not be empty.' },
  noSlug: (name: string): Text => ({
    vi: `Không tạo được mã từ tên “${name}”: cần ít nhất một chữ cái hoặc chữ số.`,
    en: `No id can be made from the name “${name}”: it needs a letter or digit.`,
  }),
  giveId: { vi: 'Đặt mã bằng --id, ví dụ --id trung-tam-a', en: 'Give one with --id, such as --id trung-tam-a' },
  badId: (id: string): Text => ({
    vi: `Mã “${id}” không dùng được: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ trung-tam-a.`,
    en: `The id “${id}” can’t be used: only lower-case letters without accents, digits and hyphens, such as trung-tam-a.`,
  }),
  idTaken: (id: string, name: string): Text => ({
    vi: `Mã “${id}” đã là của đơn vị khác: ${name}.`,
    en: `The id “${id}” belongs to another unit: ${name}.`,
  }),
  reservedId: (id: string): Text => ({
    vi: `Mã “${id}” không dùng được: Windows dành tên tệp này cho thiết bị.`,
    en: `The id “${id}” can’t be used: Windows keeps this file name for a device.`,
  }),
  giveAnotherId: (id: string): Text => ({
    vi: `Đặt mã khác, ví dụ: --id ${id}`,
    en: `Give another, such as --id ${id}`,
  }),
  underOtherName: (id: string, file: string): Text => ({
    vi: `Đơn vị ${id} đã có tệp nhưng dưới tên khác: ${file}. Chưa tạo tệp thứ hai.`,
    en: `The unit ${id} has a file already, under another name: ${file}. No second one was made.`,
  }),
  renameIt: (file: string, name: string, isSurely: boolean): Text => ({
    vi: `Đổi tên ${file} thành ${name}${isSurely ? '' : ' (nếu đúng là bản của đơn vị này; không phải thì chuyển đi nơi khác)'}, rồi chạy lại.`,
    en: `Rename ${file} to ${name}${isSurely ? '' : ' (if it is this unit’s; else move it away)'}, then run again.`,
  }),
  otherId: { vi: 'Chọn mã khác bằng --id <mã>.', en: 'Choose another with --id <id>.' },
  alreadyThere: (file: string, name: string): Text => ({
    vi: `${name} đã có kế hoạch: ${file}. Không có gì thay đổi.`,
    en: `${name} already has a plan: ${file}. Nothing was changed.`,
  }),
  broughtShipped: (year: number, issuer: string, folder: string): Text => ({
    vi: `Ở đây chưa có kế hoạch: đã tạo thư mục ${folder} với kế hoạch năm ${year} của ${issuer}, kèm theo chương trình. Dùng kế hoạch khác: dcs init "<tên>" --plan <tệp .docx, .pdf, .txt, .md hoặc plan.yaml>`,
    en: `There was no plan here: made ${folder} with the plan of ${year} of ${issuer}, which comes with the program. For another plan: dcs init "<name>" --plan <.docx, .pdf, .txt, .md or plan.yaml>`,
  }),
  broughtPlan: (year: number, issuer: string, folder: string): Text => ({
    vi: `Kế hoạch năm ${year} của ${issuer}: đã ghi vào thư mục ${folder}.`,
    en: `The plan of ${year} of ${issuer}: written to ${folder}.`,
  }),
  planIsThere: (year: number, issuer: string, folder: string): Text => ({
    vi: `Kế hoạch năm ${year} của ${issuer} đã có ở ${folder}; dùng bản đã có.`,
    en: `The plan of ${year} of ${issuer} is already in ${folder}; that one is used.`,
  }),
  whichFirst: (year: number, issuer: string, subject: string): Text => ({
    vi: `Ở đây chưa có kế hoạch. Kèm theo chương trình có kế hoạch năm ${year} của ${issuer}: ${subject}.\nNhấn Enter để dùng kế hoạch ấy, hoặc gõ tên tệp kế hoạch khác (.docx, .pdf, .txt, .md, plan.yaml):`,
    en: `There is no plan here. The program comes with the plan of ${year} of ${issuer}: ${subject}.\nPress Enter for that one, or type the file of another plan (.docx, .pdf, .txt, .md, plan.yaml):`,
  }),
  whichOf: (names: readonly string[]): Text => ({
    vi: `Có ${names.length} kế hoạch:\n${numbered(names)}\nTạo kế hoạch của đơn vị theo kế hoạch nào? Gõ số hoặc tên:`,
    en: `There are ${names.length} plans:\n${numbered(names)}\nFrom which one? Type its number or name:`,
  }),
  noSuchPlan: (typed: string): Text => ({
    vi: `Không có kế hoạch “${typed}”: ở đây chưa có kế hoạch nào. Chưa ghi gì.`,
    en: `There is no plan “${typed}”: there is none here yet. Nothing was written.`,
  }),
  planForms: {
    vi: 'Ghi cả đuôi tệp: --plan ke-hoach.docx (đọc được .docx, .pdf, .txt, .md, plan.yaml).',
    en: 'Type the file’s ending too: --plan ke-hoach.docx (.docx, .pdf, .txt, .md, plan.yaml can be read).',
  },
  planName: (type: string, subject: string): Text => ({ vi: `${type}: ${subject}`, en: `${type}: ${subject}` }),
  unusablePlan: (file: string): Text => ({
    vi: `Tệp kế hoạch “${file}” có lỗi, chưa dùng được. Chưa ghi gì.`,
    en: `The plan’s file “${file}” has errors and can’t be used. Nothing was written.`,
  }),
  checkPlan: (file: string): Text => ({ vi: `Xem lỗi: dcs check ${file}`, en: `See the errors: dcs check ${file}` }),
  registered: (file: string, name: string): Text => ({
    vi: `Đã ghi ${name} vào sổ đơn vị ${file}.`,
    en: `Put ${name} into the register ${file}.`,
  }),
  registeredAlready: (file: string, name: string): Text => ({
    vi: `${name} đã có trong sổ đơn vị ${file}.`,
    en: `${name} is already in the register ${file}.`,
  }),
  registeredOtherwise: (id: string, name: string, kind: string): Text => ({
    vi: `Lưu ý: trong sổ, “${id}” là ${name} (${kind}); sửa cho khớp, nếu không dcs check sẽ cảnh báo.`,
    en: `Note: in the register “${id}” is ${name} (${kind}); correct one of them, or dcs check will warn.`,
  }),
  /** @param typed `null` where no kind was typed and the unit's name fits none */
  noKind: (typed: string | null): Text =>
    typed === null
      ? {
          vi: 'Kế hoạch có nhiều loại đơn vị và tên đơn vị không cho biết là loại nào. Chưa tạo kế hoạch của đơn vị.',
          en: 'The plan has several kinds of unit, and the unit’s name tells none of them. No unit’s plan was made.',
        }
      : {
          vi: `Không có loại đơn vị “${typed}”. Chưa tạo kế hoạch của đơn vị.`,
          en: `There is no kind of unit “${typed}”. No unit’s plan was made.`,
        },
  kinds: (plan: Plan): Text => {
    const list = unitKindIds(plan).map((id) => ({ id, words: kindWords(plan, id) }));
    return {
      vi: `Thêm vào lệnh:\n${list.map(({ id, words }) => `  --kind ${id}  (${words.vi})`).join('\n')}`,
      en: `Add to the command:\n${list.map(({ id, words }) => `  --kind ${id}  (${words.en})`).join('\n')}`,
    };
  },
  notRegistered: (id: string): Text => ({
    vi: `Đơn vị “${id}” chưa có trong sổ đơn vị (units.yaml); ghi vào sổ: chạy lại dcs init với --register`,
    en: `The unit “${id}” is not in the register (units.yaml); to add it, run dcs init again with --register`,
  }),
  written: (file: string, items: number, kind: Text, leads: number): Text => {
    const led =
      leads === 0
        ? { vi: 'đơn vị chỉ phối hợp', en: 'all of them to support' }
        : { vi: `chủ trì ${leads} nhiệm vụ`, en: `${leads} of them to lead` };
    return {
      vi: `Đã tạo ${file}: ${items} nhiệm vụ của ${kind.vi}, ${led.vi}.`,
      en: `Wrote ${file}: ${items} items (${kind.en}), ${led.en}.`,
    };
  },
  writtenByRole: (file: string, items: number, roles: RoleCounts): Text => {
    const words = rolesWords(roles);
    return {
      vi: `Đã tạo ${file}: ${items} nhiệm vụ (${words.vi}).`,
      en: `Wrote ${file}: ${items} items (${words.en}).`,
    };
  },
  /** @param pastYear the plan's year where it is over: then a day has to be typed */
  nextSteps: (id: string, several: boolean, pastYear: number | null, item: string): Text => {
    const unit = several ? ` -u ${id}` : '';
    const date = pastYear === null ? '' : ` --date 10/3/${pastYear}`;
    const lines = {
      status: `dcs status${unit}`,
      assign: `dcs assign ${item}${unit} --lead "…"`,
      tick: (evidence: string) => `dcs tick ${item}${unit}${date} --evidence "${evidence}"`,
      plan: `dcs plan -u ${id} -o ke-hoach.docx`,
    };
    return {
      vi: [
        'Việc tiếp theo:',
        ...steps([
          ['xem các nhiệm vụ', lines.status],
          ['phân công', lines.assign],
          ['ghi kết quả', lines.tick('<số>; <ngày>; <trích yếu>')],
          ['lấy kế hoạch ra Word', lines.plan],
        ]),
      ].join('\n'),
      en: [
        'What next:',
        ...steps([
          ['see the items', lines.status],
          ['say who does what', lines.assign],
          ['record a result', lines.tick('<number>; <date>; <title>')],
          ['the plan as a Word file', lines.plan],
        ]),
      ].join('\n'),
    };
  },
} as const;

function numbered(names: readonly string[]): string {
  return names.map((name, i) => `  ${i + 1}. ${name}`).join('\n');
}

/** The comment at the top of a new register. */
export const REGISTER_COMMENT: readonly string[] = [
  'Sổ đơn vị: các đơn vị phải có kế hoạch và báo cáo trong năm. The units that are expected to plan and report.',
  'kind: office, division, subordinate, hoặc một loại mà kế hoạch nêu; enterprise (chỉ nhận thông tin); reports: true nếu phải gửi báo cáo.',
];

/** The comment at the top of a new unit plan: for the person who opens it in an editor. */
export const UNIT_FILE_COMMENT: readonly string[] = [
  'Kế hoạch của đơn vị / the unit’s own plan. Tạo bằng dcs init; ghi tiếp bằng dcs assign, action, own, tick, skip.',
  'Sửa tay cũng được: điền vào chỗ null và [ ]. Ngày ghi 2024-03-10. Xong thì chạy dcs check.',
  '  in-charge: ai chủ trì            support: [ ai phối hợp ]',
  '  time: thời gian thực hiện        output: sản phẩm, kết quả',
  '  text: mã đối chiếu nguyên văn, không sửa (fingerprint of the official text: leave it alone)',
];

/** The purpose first, then the line to paste: purposes have nearly the same length, lines do not. */
function steps(rows: readonly (readonly [purpose: string, line: string])[]): string[] {
  const widest = Math.max(...rows.map(([purpose]) => purpose.length));
  return rows.map(([purpose, line]) => `  ${`${purpose}:`.padEnd(widest + 2)}${line}`);
}
