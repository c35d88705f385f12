import { printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { GivenLetter } from '../../domain/department/department.js';
import type { LeftUnit, LeftWhy } from '../../domain/department/letter-recipients.js';
import { commandLine } from '../../domain/text/command-word.js';
import { slugOf } from '../../domain/text/fold.js';
import type { Text } from '../../domain/text/text.js';
import { dayOfLetter, isIssued, LETTER_KINDS, type LetterKind } from '../../domain/unit/letters.js';
import { paddedNumber } from '../document.js';
import { periodIdWords, periodWords } from '../periods.js';
import { EXCLUDED_WORDS, someOf } from '../roll-up.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

export const LETTER_HELP = {
  details: {
    vi: 'remind (đôn đốc): gửi đơn vị đến hạn hoặc quá hạn mà chưa gửi báo cáo; return (trả lại): báo cáo đã trả lại, với lý do đã ghi; answer (trả lời): các trả lời vướng mắc, kiến nghị đã ghi. Công văn chỉ nêu điều đã ghi; số, ngày để trống. Với -o: ghi thành tệp và ghi nhận vào department.yaml; -o là thư mục (không có đuôi .docx, .md) thì mỗi đơn vị một công văn, là tệp thì một công văn chung kèm danh sách. Ký xong, ghi số: thêm --number, --date. Không nêu gì: in các công văn đã ghi nhận.',
    en: 'remind: to units whose report is due or late and was not sent; return: reports that were returned, with the recorded reason; answer: the recorded answers to difficulties. A letter says only what is recorded; number and date are blank. With -o it is written and recorded in department.yaml; with a folder (no ending .docx, .md) a letter for each unit, with a file one letter with a list. Once signed, add --number and --date. Without arguments the recorded letters are listed.',
  },
  kind: { vi: 'remind (đôn đốc), return (trả lại) hoặc answer (trả lời)', en: 'remind, return or answer' },
  units: { vi: 'mã hoặc tên đơn vị', en: 'units by id or name' },
  all: { vi: 'mọi đơn vị có điều phải gửi', en: 'every unit that there is something to write to' },
  number: { vi: 'số, ký hiệu của bản đã ký, ví dụ 45/SXD-VP', en: 'number of the signed letter, such as 45/SXD-VP' },
  date: { vi: 'ngày ký', en: 'day of signing' },
  recipient: {
    vi: 'một dòng của Nơi nhận',
    en: 'a line of Nơi nhận',
  },
  by: { vi: 'người ghi', en: 'who records it' },
  output: {
    vi: 'ghi vào tệp, hoặc vào thư mục này; - là in ra màn hình',
    en: 'write to this file or folder; - is stdout',
  },
  undo: { vi: 'rút lại lần ghi nhận công văn', en: 'take the record of the letter back' },
} as const satisfies Record<string, Text>;

/** Lines to paste. */
export const LETTER_EXAMPLES: readonly string[] = [
  'letter remind --all --period h1 -o don-doc.docx',
  'letter remind trung-tam-c --number 45/SXD-VP --date 20/6/2024',
  'letter return trung-tam-a -o tra-lai.docx',
  'letter answer --all -o cong-van',
  'letter remind trung-tam-c --undo',
];

/** What a kind of letter is called. */
export const LETTER_NAMES: Readonly<Record<LetterKind, Text>> = {
  remind: { vi: 'công văn đôn đốc gửi báo cáo', en: 'reminder' },
  return: { vi: 'công văn trả lại báo cáo', en: 'letter with a returned report' },
  answer: { vi: 'công văn trả lời vướng mắc, kiến nghị', en: 'letter with answers' },
};

const TYPED_KINDS: Readonly<Record<string, LetterKind>> = {
  'don-doc': 'remind',
  'tra-lai': 'return',
  'tra-loi': 'answer',
};

/** The kind of letter typed, in English or Vietnamese; `null` for any other word. */
export function letterKindOf(typed: string): LetterKind | null {
  return LETTER_KINDS.find((kind) => kind === typed) ?? TYPED_KINDS[slugOf(typed)] ?? null;
}

const LEFT_WORDS: Readonly<Record<LeftWhy, Text>> = {
  ...EXCLUDED_WORDS,
  'not-yet': { vi: 'kỳ báo cáo chưa kết thúc', en: 'the period is not over' },
  sent: { vi: 'đã gửi báo cáo', en: 'has sent' },
  accepted: { vi: 'báo cáo đã tiếp nhận', en: 'accepted' },
  returned: { vi: 'đã gửi, báo cáo bị trả lại', en: 'has sent, returned' },
  'not-sent': { vi: 'chưa gửi báo cáo', en: 'has not sent' },
  broken: { vi: 'tệp có lỗi nên chưa biết tình hình', en: 'its file has errors, so nothing is known' },
  'nothing-raised': { vi: 'không có vướng mắc nào trong kỳ', en: 'raised nothing in the period' },
  'not-answered': { vi: 'vướng mắc chưa được trả lời', en: 'not answered yet' },
};

const MAX_NAMES = 12;

/** A line for each reason, with the units. */
function leftLines(left: readonly LeftUnit[], lang: 'vi' | 'en'): readonly string[] {
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const names = left.filter((one) => one.why === why).map(({ name }) => name);
    return `  ${LEFT_WORDS[why][lang]} (${names.length}): ${someOf(names, MAX_NAMES)[lang]}`;
  });
}

export const LETTER = {
  kindName: { vi: 'loại', en: 'kind' },
  unitsName: { vi: 'đơn vị', en: 'units' },
  unknownKind: (typed: string): Text => ({
    vi: `Không có loại công văn “${typed}”.`,
    en: `There is no kind of letter “${typed}”.`,
  }),
  kinds: {
    vi: 'Các loại: remind (đôn đốc), return (trả lại), answer (trả lời). Ví dụ: dcs letter remind --all',
    en: 'Kinds: remind, return, answer. Such as: dcs letter remind --all',
  },
  needsUnits: {
    vi: 'Hãy nêu đơn vị nhận, hoặc --all cho mọi đơn vị có điều phải gửi.',
    en: 'Name the units, or --all for every unit that there is something to write to.',
  },
  unitsAndAll: { vi: 'Nêu đơn vị hoặc --all, không nêu cả hai.', en: 'Name units or --all, not both.' },
  undoAlone: { vi: '--undo không đi cùng -o.', en: '--undo does not go with -o.' },
  nobody: (kind: LetterKind, period: Period, left: readonly LeftUnit[]): Text => {
    const words = periodWords(period);
    const lines = (lang: 'vi' | 'en'): string =>
      leftLines(left, lang)
        .map((line) => `\n${line}`)
        .join('');
    return {
      vi: `Không có đơn vị nào để gửi ${LETTER_NAMES[kind].vi} ${words.vi}.${lines('vi')}`,
      en: `There is no unit to send a ${LETTER_NAMES[kind].en} for ${words.en}.${lines('en')}`,
    };
  },
  otherPeriod: { vi: 'Kỳ báo cáo khác: thêm --period', en: 'For another period: add --period' },
  left: (left: readonly LeftUnit[]): Text => ({
    vi: `Không gửi:\n${leftLines(left, 'vi').join('\n')}`,
    en: `Not written to:\n${leftLines(left, 'en').join('\n')}`,
  }),
  unanswered: (units: readonly { readonly name: string; readonly numbers: readonly number[] }[]): Text => {
    const named = (no: string): string =>
      units.map(({ name, numbers }) => `${name} (${no} ${numbers.join(', ')})`).join('; ');
    return {
      vi: `Vướng mắc chưa có trả lời nên không có trong công văn: ${named('số')}.`,
      en: `Not answered, so not in the letter: ${named('no.')}.`,
    };
  },
  recorded: ({ kind, period }: GivenLetter, of: Calendar, letters: number, units: number): Text => {
    const words = periodIdWords(period, of);
    return {
      vi: `Đã ghi nhận vào department.yaml: ${letters > 1 ? `${letters} ` : ''}${LETTER_NAMES[kind].vi} ${words.vi}, gửi ${units} đơn vị.`,
      en: `Recorded in department.yaml: ${letters > 1 ? `${letters} letters, ` : ''}${LETTER_NAMES[kind].en} for ${words.en}, to ${units} ${units === 1 ? 'unit' : 'units'}.`,
    };
  },
  notRecorded: {
    vi: 'Bản xem, chưa ghi nhận vào department.yaml; lập công văn: thêm -o <tệp.docx>',
    en: 'For looking only, not recorded in department.yaml; to make the letter: add -o <file.docx>',
  },
  next: (words: readonly string[], issuer: string | null, office: string | null): Text => {
    const line = commandLine(['letter', ...words]);
    const symbol = `/${issuer ?? '…'}-${office ?? '…'}`;
    return {
      vi: `Ký xong thì ghi số: ${line} --number "<số>${symbol}" --date <ngày>. Rút lại: ${line} --undo`,
      en: `Once signed, record the number: ${line} --number "<number>${symbol}" --date <day>. Take it back: ${line} --undo`,
    };
  },
  written: (count: number, folder: string): Text => ({
    vi: `Đã ghi ${count} công văn vào ${folder}.`,
    en: `Wrote ${count} ${count === 1 ? 'letter' : 'letters'} to ${folder}.`,
  }),
  draft: {
    vi: 'Công văn còn chỗ phải bổ sung nên ghi DỰ THẢO; các chỗ đó được tô màu.',
    en: 'Parts of the letter are to be filled in: it is marked as a draft, and they are highlighted.',
  },
  oneNumber: (units: number): Text => ({
    vi: `Mỗi công văn có một số riêng; ở đây là ${units} công văn.`,
    en: `Each letter has a number of its own; these are ${units} letters.`,
  }),
  oneByOne: {
    vi: 'Ghi số từng đơn vị một, hoặc lập một công văn chung: -o <tệp.docx>',
    en: 'Record the number unit by unit, or make one letter for all: -o <file.docx>',
  },
  none: (kind: LetterKind, period: Period, units: readonly string[]): Text => ({
    vi: `Chưa ghi nhận ${LETTER_NAMES[kind].vi} ${periodWords(period).vi}${units.length === 0 ? '' : ` gửi ${units.join(', ')}`}.`,
    en: `No ${LETTER_NAMES[kind].en} for ${periodWords(period).en}${units.length === 0 ? '' : ` to ${units.join(', ')}`} is recorded.`,
  }),
  listHint: { vi: 'Các công văn đã ghi nhận: dcs letter', en: 'The recorded letters: dcs letter' },
  moreUnits: (units: readonly string[]): Text => ({
    vi: `Công văn này gửi chung ${units.length} đơn vị: ${someOf(units, MAX_NAMES).vi}.`,
    en: `This letter went to ${units.length} units: ${someOf(units, MAX_NAMES).en}.`,
  }),
  undoAll: (kind: LetterKind, period: Period): Text => {
    const line = commandLine(['letter', kind, '--all', '--period', period.id, '--undo']);
    return { vi: `Rút lại cả công văn chung: ${line}`, en: `Take the whole letter back: ${line}` };
  },
  undone: (letter: GivenLetter, of: Calendar): Text => ({
    vi: `Đã rút lại: ${lineOf(letter, of).vi}`,
    en: `Taken back: ${lineOf(letter, of).en}`,
  }),
  list: (letters: readonly GivenLetter[], of: Calendar): Text =>
    letters.length === 0
      ? { vi: 'Chưa ghi nhận công văn nào.', en: 'No letter is recorded.' }
      : {
          vi: letters.map((one) => lineOf(one, of).vi).join('\n'),
          en: letters.map((one) => lineOf(one, of).en).join('\n'),
        },
} as const;

/** A recorded letter on one line. */
function lineOf(letter: GivenLetter, of: Calendar): Text {
  const { kind, period, units, number } = letter;
  const day = dayOfLetter(letter);
  const to = someOf(units, MAX_NAMES);
  const named = number === undefined ? '' : paddedNumber(number);
  const head = isIssued(letter)
    ? {
        vi: `${named === '' ? '' : `số ${named} `}ngày ${printDate(day)}`,
        en: `${named === '' ? '' : `no. ${named} `}of ${day}`,
      }
    : { vi: `dự thảo ngày ${printDate(day)}`, en: `draft of ${day}` };
  return {
    vi: `${periodIdWords(period, of).vi}: ${LETTER_NAMES[kind].vi}, ${head.vi}, gửi ${to.vi}`,
    en: `${periodIdWords(period, of).en}: ${LETTER_NAMES[kind].en}, ${head.en}, to ${to.en}`,
  };
}
