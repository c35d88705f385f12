import type { Text } from '../../domain/text/text.js';

/** A line of a numbered list. */
interface Choice {
  readonly id: string;
  readonly title: string;
}

const BLANK: Text = { vi: 'Enter: bỏ qua', en: 'Enter: skip' };

/** The questions of assign, action, own and skip where nothing was typed after them. */
export const ASK_PLANNING = {
  unassigned: { vi: 'Chưa phân công:', en: 'Nobody is in charge yet:' },
  withoutSteps: { vi: 'Chưa chia thành công việc:', en: 'Without any step:' },
  step: { vi: '  Tên công việc, ví dụ: Ký quy chế phối hợp:', en: '  The step, such as: sign the rules:' },
  withoutRecord: { vi: 'Chưa có kết quả nào:', en: 'Without any result:' },
  parts: [
    ['--lead', { vi: `  Chủ trì (${BLANK.vi}):`, en: `  Who is in charge (${BLANK.en}):` }],
    [
      '--support',
      {
        vi: `  Phối hợp, nhiều nơi thì cách nhau bằng dấu ; (${BLANK.vi}):`,
        en: `  Who supports, several with ; between (${BLANK.en}):`,
      },
    ],
    [
      '--time',
      {
        vi: `  Thời gian: 30/6, Quý II, hằng quý, thường xuyên … (${BLANK.vi}):`,
        en: `  Time: 30/6, Quý II, hằng quý, thường xuyên … (${BLANK.en}):`,
      },
    ],
    ['--output', { vi: `  Sản phẩm, kết quả (${BLANK.vi}):`, en: `  Output (${BLANK.en}):` }],
  ] as const satisfies readonly (readonly [string, Text])[],
  place: (places: readonly Choice[]): Text => {
    const lines = places.map(({ id, title }, at) => `  ${at + 1}. ${id} ${title}`);
    return {
      vi: ['Các mục để đơn vị tự bổ sung:', ...lines, 'Thêm vào mục nào: số thứ tự hoặc số mục (Enter: thôi):'].join(
        '\n',
      ),
      en: [
        'Places for items of the unit’s own:',
        ...lines,
        'Which one: its number here or its address (Enter: leave):',
      ].join('\n'),
    };
  },
  title: { vi: '  Tên nhiệm vụ riêng:', en: '  Title of the item:' },
  reason: {
    vi: '  Lý do, ví dụ: Đơn vị không có chức năng này:',
    en: '  The reason, such as: this is not a function of the unit:',
  },
  from: {
    vi: '  Từ kỳ nào, ví dụ q2 (Enter: cả năm):',
    en: '  From which period on, such as q2 (Enter: the whole year):',
  },
} as const;

/** The questions of init where nothing was typed after it. */
export const ASK_INIT = {
  name: { vi: 'Tên đơn vị (Enter: thôi):', en: 'The unit’s name (Enter: leave):' },
  kind: (kinds: readonly Choice[]): Text => {
    const list = kinds.map(({ title }, at) => `${at + 1} ${title}`).join(', ');
    return {
      vi: `  Loại đơn vị: ${list} (Enter: theo tên đơn vị):`,
      en: `  Kind of unit: ${list} (Enter: by its name):`,
    };
  },
  code: {
    vi: `  Chữ viết tắt trong ký hiệu văn bản, ví dụ TTA (${BLANK.vi}):`,
    en: `  Abbreviation in document symbols, such as TTA (${BLANK.en}):`,
  },
  place: {
    vi: `  Địa danh ghi trước ngày tháng, ví dụ Huế (${BLANK.vi}):`,
    en: `  The place before the date, such as Huế (${BLANK.en}):`,
  },
} as const;
