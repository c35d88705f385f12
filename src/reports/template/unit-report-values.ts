import { documentDate } from '../../domain/calendar/date.js';
import { listedDocuments } from '../../domain/reporting/listed-documents.js';
import { type PeriodicReport, shownFigures } from '../../domain/reporting/periodic-report.js';
import { changeOf } from '../../domain/progress/figure-change.js';
import type { Figure } from '../../domain/progress/figures.js';
import { difficultiesIn } from '../../domain/unit/difficulties.js';
import { outlineHeadings } from '../../domain/unit/prose.js';
import type { Lang } from '../../domain/text/text.js';
import { paddedNumber } from '../../locale/document.js';
import { changeNumber, figureWords } from '../../locale/figures.js';
import { targetCell } from '../../locale/targets.js';
import { itemResults } from '../documents/report-items.js';
import { answerWords } from '../documents/report-shortcomings.js';
import { timesOf } from '../documents/unit-plan/assignment-table.js';
import type { OfficialDocument } from '../model/official-document.js';
import { countedFields, documentFields, documentLists } from './document-values.js';
import { fieldsOf, listOf, type TemplateData } from '../model/template-data.js';

/** The fields of a unit's report that a template may use. @param document the report's text, without annexes */
export function unitReportValues(report: PeriodicReport, document: OfficialDocument, lang: Lang): TemplateData {
  const { status, period, totals } = report;
  return {
    fields: fieldsOf({ ...documentFields(document), ...countedFields(period, totals, status.plan.year, lang) }),
    lists: [
      ...documentLists(document, outlineHeadings(status.plan, period)),
      itemList(report, lang),
      figureList(report, lang),
      evidenceList(report),
      difficultyList(report, lang),
    ],
  };
}

function itemList(report: PeriodicReport, lang: Lang) {
  return listOf(
    'nhiem-vu',
    itemResults(report, lang).map(({ item, results, evidence, blocked }, at) => ({
      stt: String(at + 1),
      'so-muc': item.id,
      'nhiem-vu': item.title,
      'chu-tri': item.planned?.['in-charge'] ?? '',
      'thoi-gian': timesOf(item.planned?.time, item.due, report.status.plan, lang).join('\n'),
      'ket-qua': results.join('\n'),
      'minh-chung': evidence.join('; '),
      'vuong-mac': blocked.join('\n'),
      'ghi-chu': item.planned?.note ?? '',
    })),
  );
}

function figureList(report: PeriodicReport, lang: Lang) {
  const rows = shownFigures(report).filter(({ figure }) => figure.value !== null || figure.doubtful.length > 0);
  const words = (figure: Figure): string =>
    figure.value === null ? '' : figureWords(figure, report.period.calendar, lang);
  return listOf(
    'so-lieu',
    rows.map(({ indicator, figure, cumulative, lastYear, target }, at) => {
      const change = changeOf(figure, lastYear);
      return {
        stt: String(at + 1),
        'chi-tieu': indicator.name,
        'don-vi-tinh': indicator.unit,
        'ky-nay': figureWords(figure, report.period.calendar, lang),
        'luy-ke': words(cumulative),
        'ke-hoach': targetCell(target, indicator, report.period.calendar, lang),
        'cung-ky': words(lastYear),
        'tang-giam': change === null ? '' : changeNumber(change, lang),
      };
    }),
  );
}

function evidenceList(report: PeriodicReport) {
  return listOf(
    'tai-lieu',
    listedDocuments(report).map(({ number, date, title, items }, at) => ({
      stt: String(at + 1),
      'so-ky-hieu': number == null ? '' : paddedNumber(number),
      ngay: date == null ? '' : documentDate(date),
      'trich-yeu': title ?? '',
      'so-muc': [...new Set(items.map(({ node }) => node.id))].join('; '),
    })),
  );
}

function difficultyList({ status, period, asOf, items }: PeriodicReport, lang: Lang) {
  return listOf(
    'kho-khan',
    difficultiesIn(status.unitPlan, period, asOf).map((one, at) => ({
      stt: String(at + 1),
      'so-muc': one.item ?? '',
      'nhiem-vu': items.find(({ item }) => item.id === one.item)?.item.title ?? '',
      'don-vi': status.unit.name,
      'noi-dung': one.text.trim(),
      'kien-nghi': one.proposal?.trim() ?? '',
      'tra-loi': answerWords(one, status, lang).join('\n'),
    })),
  );
}
