import type { ItemName } from '../../domain/plan/find-item.js';
import type { Text } from '../../domain/text/text.js';

const lines = (items: readonly ItemName[]): string => items.map(({ id, title }) => `  ${id}  ${title}`).join('\n');

/** About writing to a section, or to all that is left, instead of to items by name. */
export const SECTION = {
  nameSome: (command: 'assign' | 'tick'): Text => ({
    vi: `Nêu số mục, hoặc cả một mục (--section II.5), hoặc mọi việc còn lại (--rest). Xem cách dùng: dcs help ${command}`,
    en: `Name items, or a whole section (--section II.5), or all that is left (--rest). See: dcs help ${command}`,
  }),
  notBoth: {
    vi: 'Đã nêu nhiệm vụ hoặc công việc cụ thể thì không dùng --section, --rest; chưa ghi gì.',
    en: 'With items or an action named, --section and --rest don’t go; nothing was written.',
  },
  unknown: (typed: string): Text => ({
    vi: `Kế hoạch không có mục “${typed}”; chưa ghi gì.`,
    en: `The plan has no section “${typed}”; nothing was written.`,
  }),
  there: (sections: readonly ItemName[]): Text => ({
    vi: `Các mục có nhiều nhiệm vụ:\n${lines(sections)}`,
    en: `Sections over several items:\n${lines(sections)}`,
  }),
  withoutItems: (id: string): Text => ({
    vi: `Trong mục ${id} không có nhiệm vụ nào do đơn vị chủ trì; chưa ghi gì.`,
    en: `Under ${id} this unit leads no item; nothing was written.`,
  }),
  noneNotAllowed: (items: readonly ItemName[]): Text => ({
    vi: `Các việc sau không thể “không phát sinh”, vì đơn vị phải chủ động làm; chưa ghi gì:\n${lines(items)}`,
    en: `These can’t be “nothing arose”, as the unit itself has to do them; nothing was written:\n${lines(items)}`,
  }),
  noneFor: (items: readonly ItemName[]): Text =>
    items.length === 0
      ? { vi: 'Không còn việc nào khác.', en: 'Nothing else is left.' }
      : {
          vi: `Ghi riêng các việc còn lại: dcs tick ${items.map(({ id }) => id).join(' ')} --status none`,
          en: `For the others alone: dcs tick ${items.map(({ id }) => id).join(' ')} --status none`,
        },
  nothingLeft: (period: Text, section: string | null): Text => ({
    vi: `Báo cáo ${period.vi}: không còn nhiệm vụ nào chưa cập nhật${section === null ? '' : ` trong mục ${section}`}; không ghi gì.`,
    en: `The report for ${period.en} lacks no item${section === null ? '' : ` of section ${section}`}; nothing was written.`,
  }),
  ticked: (count: number, period: Text): Text => ({
    vi: `Đã ghi ${count} việc còn lại của ${period.vi}.`,
    en: `Recorded ${count} that were left in ${period.en}.`,
  }),
  alreadyRecorded: (items: readonly ItemName[]): Text => ({
    vi: `Không ghi thêm, vì đã có kết quả hoặc chưa đến hạn: ${items.map(({ id }) => id).join(', ')}.`,
    en: `Left as they are, recorded already or not due yet: ${items.map(({ id }) => id).join(', ')}.`,
  }),
} as const;
