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
    ...personalDataWords(personal, whose, { vi: 'dcs undo hoặc dcs correct', en: 'dcs undo or dcs correct' }),
    ...undone.map((report) => REPORTS.changed(report, among, calendar)),
  ];
}

/**
 * The warnings about texts that seem to identify a citizen.
 * @param whose stands before each: the unit’s id, where there are several
 * @param takenOut the command that takes them out: by default the one for the head office's file
 */
export function personalDataWords(
  found: readonly Text[],
  whose = '',
  takenOut: Text = { vi: 'dcs undo --all', en: 'dcs undo --all' },
): readonly Text[] {
  return found.map(({ vi, en }) => ({
    vi: `${whose}${vi} Nội dung này được in vào báo cáo, văn bản: không ghi tên, địa chỉ, số điện thoại của người dân. Bỏ đi: ${takenOut.vi}.`,
    en: `${whose}${en} Such texts are printed in reports and letters: leave out names, addresses and phone numbers of citizens. Take it out: ${takenOut.en}.`,
  }));
}
