import type { Brief } from '../../domain/department/brief.js';
import type { LedgerUnit } from '../../domain/department/ledger.js';
import type { ComparisonKind } from '../../domain/department/roll-up-comparison.js';
import { comparisonIn, type FigureRollUp } from '../../domain/department/roll-up-figures.js';
import { SENDING_ORDER } from '../../domain/department/sending-partition.js';
import type { Lang } from '../../domain/text/text.js';
import { BRIEF } from '../../locale/brief.js';
import { sumWords } from '../../locale/department-figures.js';
import { changeNumber } from '../../locale/figures.js';
import { SENDING_PART_WORDS } from '../../locale/submissions.js';
import type { OfficialDocument } from '../model/official-document.js';
import { listOf, type TemplateData } from '../model/template-data.js';
import { departmentValues } from './department-values.js';

/**
 * The fields of the director's page that a template may use. Its lists are whole: the office's own page has room of its
 * own.
 */
export function briefValues(brief: Brief, document: OfficialDocument, lang: Lang): TemplateData {
  const { fields, lists } = departmentValues(brief.rollUp, document, lang);
  return {
    fields,
    lists: [
      ...lists,
      sendingList(brief, lang),
      attentionList(brief, lang),
      proposalList(brief),
      movedList(brief, lang),
    ],
  };
}

function sendingList({ parts }: Brief, lang: Lang) {
  return listOf(
    'tinh-hinh-gui',
    SENDING_ORDER.filter((part) => parts[part].length > 0).map((part, at) => ({
      stt: String(at + 1),
      'tinh-hinh': SENDING_PART_WORDS[part][lang],
      'so-don-vi': String(parts[part].length),
      'don-vi': namesOf(parts[part]),
    })),
  );
}

function attentionList({ attention }: Brief, lang: Lang) {
  return listOf(
    'can-chi-dao',
    attention.map(({ item, blocked, missing, partly, unconfirmed }, at) => ({
      stt: String(at + 1),
      'so-muc': item?.id ?? '',
      'nhiem-vu': item?.title ?? BRIEF.general[lang],
      'don-vi-vuong-mac': namesOf(blocked),
      'don-vi-chua-thuc-hien': namesOf(missing),
      'don-vi-chua-day-du': namesOf(partly),
      'don-vi-chua-ra-soat': namesOf(unconfirmed),
    })),
  );
}

function proposalList({ proposals }: Brief) {
  return listOf(
    'cho-quyet-dinh',
    proposals.map(({ units, text, proposal }, at) => ({
      stt: String(at + 1),
      'don-vi': namesOf(units),
      'noi-dung': text.trim(),
      'kien-nghi': proposal.trim(),
    })),
  );
}

function movedList({ moved }: Brief, lang: Lang) {
  const change = (figure: FigureRollUp, kind: ComparisonKind): string => {
    const known = comparisonIn(figure, kind)?.change ?? null;
    return known === null ? '' : changeNumber(known, lang);
  };
  return listOf(
    'so-lieu-thay-doi',
    moved.map((figure, at) => ({
      stt: String(at + 1),
      'chi-tieu': figure.indicator.name,
      'don-vi-tinh': figure.indicator.unit,
      'ky-nay': sumWords(figure, lang),
      'so-ky-truoc': change(figure, 'previous'),
      'so-cung-ky': change(figure, 'lastYear'),
    })),
  );
}

function namesOf(units: readonly LedgerUnit[]): string {
  return units.map(({ name }) => name).join(', ');
}
