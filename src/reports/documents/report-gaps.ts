import { figurePeriodsIn } from '../../domain/calendar/adjacent-periods.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Indicator } from '../../domain/plan/plan.js';
import { hasFigures, isStock } from '../../domain/progress/figures.js';
import { doubtfulInPeriod } from '../../domain/progress/doubtful-figures.js';
import type { PeriodicReport, ReportHeading } from '../../domain/reporting/periodic-report.js';
import { gapsOf } from '../../domain/reporting/submission-gaps.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { GAPS, periodInYear } from '../../locale/document-report.js';
import { gap } from '../model/gaps.js';
import type { Block } from '../model/official-document.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** What must be settled before a report is signed, by heading. Items not done are no gaps but shortcomings. */
export interface ReportGaps {
  /** Gaps before the first heading. */
  readonly ahead: readonly Block[];
  readonly under: (heading: ReportHeading) => readonly Block[];
}

/** A gap as a paragraph of its own. */
export function gapParagraph(text: Text, lang: Lang): Block {
  return { kind: 'paragraph', label: null, text: [gap(text[lang])] };
}

/** The gaps of a report: missing or doubtful figures, and items whose text the plan has changed. */
export function reportGaps(report: PeriodicReport, lang: Lang): ReportGaps {
  const { status, period } = report;
  const { figures: missing, contradictions, unrecorded } = gapsOf(report);
  const wrong = doubtfulInPeriod(status.plan, status.unitPlan, period);
  const isBlank = missing.length > 0 && !hasFigures(period, status.unitPlan);
  const unconfirmed = report.items.filter(({ periodCells }) =>
    periodCells.some(({ state }) => state === 'unconfirmed'),
  );
  /** The gaps of the items that `isHere` accepts. */
  const gapsAt = (isHere: (item: string) => boolean): readonly Block[] => {
    const here = <T extends { readonly indicator: Indicator }>(all: readonly T[]): readonly T[] =>
      all.filter(({ indicator }) => isHere(indicator.item));
    const lines = [
      ...named(GAPS.figures, isBlank ? [] : byIndicator(here(missing), period, period.calendar, lang)),
      ...named(GAPS.wrong, byIndicator(here(wrong), null, period.calendar, lang)),
      ...named(GAPS.besideNone, byIndicator(here(contradictions), null, period.calendar, lang)),
      ...named(GAPS.withoutEntry, byIndicator(here(unrecorded), null, period.calendar, lang)),
      ...named(
        GAPS.unconfirmed,
        unconfirmed.filter(({ item }) => isHere(item.id)).map(({ item }) => item.title),
      ),
    ];
    return lines.map((line) => gapParagraph(line, lang));
  };
  const placed = new Set(report.headings.flatMap(itemsUnder));
  return {
    ahead: [
      ...(isBlank ? [gapParagraph(GAPS.noFigures, lang)] : []),
      // Of items that the outline puts under no heading.
      ...gapsAt((item) => !placed.has(item)),
    ],
    under: (heading) => {
      const own = new Set(ownItemsUnder(heading));
      return gapsAt((item) => own.has(item));
    },
  };
}

/** The items that the outline puts under a heading, and the unit's own under its open places. */
function ownItemsUnder({ outline, items }: ReportHeading): readonly string[] {
  return [...(outline.items ?? []), ...items.map(({ item }) => item.id)];
}

function itemsUnder(heading: ReportHeading): readonly string[] {
  return [...ownItemsUnder(heading), ...heading.children.flatMap(itemsUnder)];
}

function named(words: (names: string) => Text, names: readonly string[]): readonly Text[] {
  return names.length === 0 ? [] : [words(names.join('; '))];
}

/**
 * `Tin, bài tuyên truyền (quý II)`: each indicator once, with its quarters.
 * @param whole a period whose quarters need no names if all of them are missing
 */
function byIndicator(
  all: readonly { readonly indicator: Indicator; readonly quarter: string }[],
  whole: Period | null,
  of: Calendar,
  lang: Lang,
): readonly string[] {
  const quarters = new Map<Indicator, string[]>();
  for (const { indicator, quarter } of all) {
    quarters.set(indicator, [...(quarters.get(indicator) ?? []), periodInYear(quarter, of)[lang]]);
  }
  const count = whole === null ? null : figurePeriodsIn(whole).length;
  return [...quarters].map(([indicator, words]) => {
    const isAll = count !== null && (isStock(indicator) || words.length === count);
    return isAll ? indicator.name : `${indicator.name} (${words.join(', ')})`;
  });
}
