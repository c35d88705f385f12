import { type CalendarDate, printDate, timeInVietnam } from '../../domain/calendar/date.js';
import type { Text } from '../../domain/text/text.js';

export const UNDO_WRITE_HELP = {
  all: {
    vi: 'bỏ lần ghi cuối của cơ quan tổng hợp (tiếp nhận, trả lời, gia hạn, công văn, phần viết, đề cương, sổ đơn vị), hoặc lần ghi vào tệp của nhiều đơn vị (nhập cả thư mục biểu mẫu): bỏ ở mọi tệp mà lệnh ấy đã ghi',
    en: 'take back the last write of the head office (reviews, answers, extensions, letters, its words, outline, register), or one to several units’ files (an imported folder): in every file that the command wrote',
  },
  list: {
    vi: 'xem các lần ghi còn bỏ được, không bỏ gì',
    en: 'list the writes that can be taken back, take back nothing',
  },
} as const satisfies Record<string, Text>;

/** A past write, as messages name it. */
interface WriteNamed {
  readonly command: string | null;
  readonly day: CalendarDate;
  /** The moment, in UTC. */
  readonly at: string;
}

/** About taking back the last write to a file. */
export const UNDO_WRITE = {
  /** `12/03/2024 10:05, dcs tick II.5.c`; of a command of several lines the first. */
  named: ({ command, day, at }: WriteNamed): Text => {
    const time = timeInVietnam(Date.parse(at));
    const [vi, en] =
      command === null ? ['ghi trên trang', 'written on the page'] : [firstLine(command), firstLine(command)];
    return { vi: `${printDate(day)} ${time}, ${vi}`, en: `${day} ${time}, ${en}` };
  },
  done: (write: WriteNamed, file: string): Text => {
    const { vi, en } = UNDO_WRITE.named(write);
    return { vi: `Đã bỏ lần ghi cuối vào ${file}: ${vi}`, en: `Took back the last write to ${file}: ${en}` };
  },
  doneAll: (write: WriteNamed, files: number, written: number): Text => {
    const { vi, en } = UNDO_WRITE.named(write);
    const [where, whereEn] =
      files === written
        ? [`cả ${written} tệp`, `all ${written} files`]
        : [`${files} trong ${written} tệp`, `${files} of the ${written} files`];
    return {
      vi: `Đã bỏ lần ghi cuối ở ${where} mà lệnh ấy ghi: ${vi}`,
      en: `Took back the last write in ${whereEn} that it wrote: ${en}`,
    };
  },
  lineCounts: (file: string, taken: number, restored: number): Text => ({
    vi: `  ${file}: bỏ ${taken} dòng${restored === 0 ? '' : `, ${restored} dòng trở lại như trước`}`,
    en: `  ${file}: lines taken out: ${taken}${restored === 0 ? '' : `; lines restored: ${restored}`}`,
  }),
  removed: (file: string): Text => ({
    vi: `  ${file}: lệnh ấy tạo ra tệp này, nay đã xóa tệp`,
    en: `  ${file}: that command made this file; it is deleted`,
  }),
  madeStays: (file: string): Text => ({
    vi: `${file} cũng do lệnh ấy tạo ra, nhưng đã được ghi thêm hoặc sửa từ đó, nên giữ nguyên.`,
    en: `${file} was made by that command too, but was written since, and stays as it is.`,
  }),
  planStays: {
    vi: 'Kế hoạch và lược đồ trong thư mục vẫn như cũ.',
    en: 'The plan and the schemas in the folder stay as they are.',
  },
  stay: (files: number): Text => ({
    vi: `${files} tệp nêu trên được giữ nguyên.`,
    en: `Left as they are: the files named above (${files}).`,
  }),
  others: (files: readonly string[]): Text => {
    const named = files.slice(0, MAX_NAMED).join(', ');
    const more = files.length - MAX_NAMED;
    return {
      vi: `Lệnh ấy còn ghi ${files.length} tệp khác: ${named}${more > 0 ? ` … và ${more} tệp nữa` : ''}. Bỏ nốt ở các tệp ấy: ${forOthers(files)}`,
      en: `It wrote other files too (${files.length}): ${named}${more > 0 ? ` … and ${more} more` : ''}. To take it back there too: ${forOthers(files)}`,
    };
  },
  severalLines: {
    vi: 'Nội dung có nhiều dòng: dán như trên được ở bash và PowerShell. Ở cmd thì lưu phần trong ngoặc kép sau --text vào một tệp, rồi gõ lệnh ấy với < <tệp> thay cho --text.',
    en: 'The text has several lines: it can be pasted so in bash and PowerShell. In cmd save what stands in quotes behind --text to a file, and type the command with < <file> in place of --text.',
  },
  taken: { vi: 'Dòng đã bỏ:', en: 'Lines taken out:' },
  restored: { vi: 'Dòng trở lại như trước:', en: 'Lines as they were before:' },
  more: (count: number): Text => ({ vi: `  … và ${count} dòng nữa`, en: `  … and ${count} more` }),
  again: (command: string): Text => ({ vi: `Ghi lại như cũ: ${command}`, en: `To write it again: ${command}` }),
  /** A command typed without a date records the day on which it is typed. */
  againOnDay: (day: CalendarDate): Text => ({
    vi: `Lệnh ấy gõ ngày ${printDate(day)}: nếu lệnh không ghi ngày thì thêm --date ${printDate(day)}.`,
    en: `It was typed on ${day}: if it names no day, add --date ${day}.`,
  }),
  evidenceStays: {
    vi: 'Tệp minh chứng đã chép vào thư mục evidence vẫn còn.',
    en: 'Files that were copied into the evidence folder stay there.',
  },
  none: (file: string): Text => ({
    vi: `Chưa có lần ghi nào vào ${file} để bỏ.`,
    en: `There is no write to ${file} to take back.`,
  }),
  changedSince: (file: string): Text => ({
    vi: `${file} đã được sửa từ lần ghi cuối (sửa tay, chép đè hoặc git), nên bỏ lần ghi ấy sẽ mất cả phần sửa; chưa bỏ gì.`,
    en: `${file} was changed since its last write (by hand, by a copy or by git), so that taking it back would lose that too; nothing was taken back.`,
  }),
  byItem: {
    vi: 'Bỏ lần cập nhật cuối của một nhiệm vụ thì vẫn được: dcs undo <nhiệm vụ>',
    en: 'The last entry of one item can still be taken back: dcs undo <item>',
  },
  otherMachine: (write: WriteNamed): Text => {
    const { vi, en } = UNDO_WRITE.named(write);
    return {
      vi: `Lần ghi cuối do máy khác ghi: ${vi}; chưa bỏ gì.`,
      en: `The last write was made on another machine: ${en}; nothing was taken back.`,
    };
  },
  force: { vi: 'Vẫn muốn bỏ: thêm --force', en: 'To take it back all the same: add --force' },
  listed: (count: number): Text =>
    count === 0
      ? {
          vi: 'Không có lần ghi nào bỏ được: chưa ghi gì, hoặc tệp đã được sửa từ lần ghi cuối (sửa tay, chép đè hoặc git).',
          en: 'No write can be taken back: nothing was written, or the file was changed since its last write (by hand, by a copy or by git).',
        }
      : {
          vi: `Các lần ghi còn bỏ được, mới nhất ở trên (${count}):`,
          en: `The writes that can be taken back, the newest first (${count}):`,
        },
  line: (write: WriteNamed, files: number): Text => {
    const { vi, en } = UNDO_WRITE.named(write);
    const [more, moreEn] = files === 1 ? ['', ''] : [` (${files} tệp)`, ` (${files} files)`];
    return { vi: `  ${vi}${more}`, en: `  ${en}${moreEn}` };
  },
  onlyOfItem: {
    vi: '--by chỉ đi với một nhiệm vụ; --all, --list thì không nêu nhiệm vụ.',
    en: '--by goes with an item only; --all and --list go without one.',
  },
} as const;

/** No more files are named in a sentence. */
const MAX_NAMED = 6;

/** The command that takes a write back in the other files: of a single unit by its name. */
function forOthers(files: readonly string[]): string {
  const [only, ...more] = files;
  const isUnit =
    more.length === 0 && only !== undefined && !['department.yaml', 'plan.yaml', 'units.yaml'].includes(only);
  return isUnit ? `dcs undo -u ${only.replace(/\.yaml$/, '')}` : 'dcs undo --all';
}

function firstLine(command: string): string {
  const [first = ''] = command.split('\n');
  return first === command ? command : `${first} …`;
}
