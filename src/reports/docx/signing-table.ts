import type { Signing } from '../model/official-document.js';
import { layoutTable } from './layout-table.js';
import { TEXT_WIDTH } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, runsXml } from './runs.js';

const LEFT = Math.round(TEXT_WIDTH.portrait / 2);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

/** Above the recipients and the signatory's position, which are level. */
const ROOM_ABOVE = 120;

/** Recipients on the left, the signature on the right; the row is kept whole. */
export function signingTable(
  { label, recipients, authority, name }: Signing,
  draft: string | null | undefined,
): string {
  const signed = (style: 'Position' | 'Signatory', text: string): string =>
    paragraphXml(style, draftRuns(text, draft, 'kept'));
  const right = [...authority.map((line) => signed('Position', line)), signed('Signatory', name)];
  const left =
    recipients.length === 0
      ? [paragraphXml('Recipient')]
      : [
          paragraphXml('RecipientsLabel', runsXml(label)),
          ...recipients.map((line) => paragraphXml('Recipient', runsXml(`- ${line}`))),
        ];
  return layoutTable([LEFT, RIGHT], [[left.join(''), right.join('')]], ROOM_ABOVE);
}
