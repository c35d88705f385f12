import type { Calendar } from '../domain/calendar/calendar.js';
import type { SentReport } from '../domain/reporting/submission.js';
import type { Text } from '../domain/text/text.js';
import { REPORTS } from './submissions.js';

/** What there is to say of a write to a unit's file. */
interface WrittenFacts {
  readonly undone: readonly SentReport[];
  readonly among: string | null;
  readonly calendar: Calendar;
  readonly personal: readonly Text[];
}

/** What a person has to know after a write: texts that seem to identify a citizen, and reports to be sent again. */
export function writtenWords({ undone, among, calendar, personal }: WrittenFacts): readonly Text[] {
  const whose = among === null ? '' : `${among}: `;
  return [
    ...personal.map(({ vi, en }) => ({
      vi: `${whose}${vi} Ghi chú được in vào báo cáo: không ghi tên, địa chỉ, số điện thoại của người dân. Bỏ đi: dcs undo hoặc dcs correct.`,
      en: `${whose}${en} Notes are printed in reports: leave out names, addresses and phone numbers of citizens. Take it out: dcs undo or dcs correct.`,
    })),
    ...undone.map((report) => REPORTS.changed(report, among, calendar)),
  ];
}
