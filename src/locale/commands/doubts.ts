import type { DoubtChoice } from '../../domain/corrections/doubt-choices.js';
import type { Text } from '../../domain/text/text.js';
import { CADENCE_WORDS } from '../states.js';

const FIELDS = {
  type: { vi: 'tên loại', en: 'type' },
  subject: { vi: 'trích yếu', en: 'title' },
  issuer: { vi: 'tên cơ quan ban hành', en: 'name of the issuing body' },
} as const satisfies Record<string, Text>;

/** What a choice means, in a few words. */
export function choiceWords(choice: DoubtChoice): Text {
  switch (choice.kind) {
    case 'keep': {
      const { vi, en } = choice.cadence === null ? { vi: '', en: '' } : CADENCE_WORDS[choice.cadence];
      return { vi: `đúng như đã đọc${vi === '' ? '' : `: ${vi}`}`, en: `right as it was read${en === '' ? '' : `: ${en}`}` }; // prettier-ignore
    }
    case 'cadence':
      return CADENCE_WORDS[choice.cadence];
    case 'own-labels':
      return { vi: 'không: mục này không nêu ai, khi nào', en: 'no: this point does not say who or when' };
    case 'no-item':
      return { vi: 'không phải là nhiệm vụ', en: 'it is no item' };
    case 'words':
      return { vi: `ghi ${FIELDS[choice.field].vi}`, en: `type its ${FIELDS[choice.field].en}` };
    case 'usual-reports':
      return { vi: 'báo cáo quý I, 6 tháng, 9 tháng, năm, như thường lệ', en: 'the usual reports: quarter I, half, nine months, year' }; // prettier-ignore
  }
}

export const DOUBTS = {
  head: (at: number, of: number, place: string): Text => ({
    vi: `Cần xem lại ${at}/${of}. ${place === 'plan' ? 'Phần đầu kế hoạch' : `Mục ${place}`}`,
    en: `To look at ${at} of ${of}. ${place === 'plan' ? 'The plan’s head' : place}`,
  }),
  choose: { vi: 'Số (Enter: để sau; q: dừng):', en: 'Number (Enter: later; q: stop):' },
  due: { vi: 'Hạn, ví dụ 31/3/2026 (Enter: không có):', en: 'Due date, like 31/3/2026 (Enter: none):' },
  words: (field: (DoubtChoice & { kind: 'words' })['field']): Text => ({
    vi: `Ghi ${FIELDS[field].vi} (Enter: để sau):`,
    en: `Type its ${FIELDS[field].en} (Enter: later):`,
  }),
  notUnderstood: (typed: string, most: number): Text => ({
    vi: `Chưa hiểu “${typed}”. Gõ một số từ 1 đến ${most}.`,
    en: `“${typed}” is not understood. Type a number from 1 to ${most}.`,
  }),
  notADate: (typed: string): Text => ({
    vi: `“${typed}” không phải là ngày; gõ như 31/3/2026.`,
    en: `“${typed}” is no date; type it like 31/3/2026.`,
  }),
  changedMeanwhile: {
    vi: 'Chỗ này vừa được sửa ở nơi khác; không ghi gì.',
    en: 'This was changed elsewhere meanwhile; nothing was written.',
  },
  left: (left: number, file: string): Text => ({
    vi: `Còn ${left} chỗ cần xem lại; những gì đã chọn thì đã ghi. Làm tiếp: dcs encode ${file} --doubts`,
    en: `${left} left to look at; what was chosen is written. To go on: dcs encode ${file} --doubts`,
  }),
  none: (file: string): Text => ({
    vi: `Không còn chỗ nào cần xem lại trong ${file}.`,
    en: `Nothing is left to look at in ${file}.`,
  }),
} as const;
