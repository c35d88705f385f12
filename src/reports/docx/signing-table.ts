import type { Signing } from '../model/official-document.js';
import { layoutTable } from './layout-table.js';
import { SIZE, TEXT_WIDTH, TIGHT } from '../model/page-measures.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, runsXml } from './runs.js';

const LEFT = Math.round(TEXT_WIDTH.portrait / 2);
const RIGHT = TEXT_WIDTH.portrait - LEFT;

const ROOM_ABOVE = 120;
/** Room for signature and seal. */
const ROOM_TO_SIGN = 1500;

/** Recipients on the left, the signature on the right; the row is kept whole. */
export function signingTable(
  { label, recipients, authority, name }: Signing,
  draft: string | null | undefined,
): string {
  const right = [
    ...authority.map((line, at) => centred(line, at === 0 ? ROOM_ABOVE : 0, draft)),
    centred(name, ROOM_TO_SIGN, draft),
  ];
  const left =
    recipients.length === 0
      ? [paragraphXml({ spacing: TIGHT })]
      : [
          paragraphXml(
            { spacing: { ...TIGHT, before: ROOM_ABOVE } },
            runsXml(label, { bold: true, italics: true, size: SIZE.recipientsLabel }),
          ),
          ...recipients.map((line) =>
            paragraphXml({ spacing: TIGHT }, runsXml(`- ${line}`, { size: SIZE.recipients })),
          ),
        ];
  return layoutTable([LEFT, RIGHT], [[left.join(''), right.join('')]]);
}

function centred(text: string, before: number, draft: string | null | undefined): string {
  return paragraphXml(
    { spacing: { ...TIGHT, before }, align: 'center' },
    draftRuns(text, draft, { bold: true, size: SIZE.body }, 'kept'),
  );
}
