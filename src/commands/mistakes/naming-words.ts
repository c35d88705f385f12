import type { Mistake, NearFile } from '../../app/mistakes/mistake.js';
import type { Text } from '../../domain/text/text.js';
import { FIGURE } from '../../locale/commands/figure.js';
import { PLANNING } from '../../locale/commands/planning.js';
import { SECTION } from '../../locale/commands/section.js';
import { SKIP } from '../../locale/commands/skip.js';
import { WRITE } from '../../locale/commands/write.js';
import { PERIOD_FORMS } from '../../locale/document-report.js';
import { FOLDER } from '../../locale/folder.js';
import { ITEM } from '../../locale/item.js';
import { wrongDateWords } from '../../locale/typed-date.js';
import type { Speaker } from '../context.js';
import { kindWords } from '../../locale/states.js';
import { isOwn } from '../../domain/calendar/own-periods.js';

/** A mistake in words: what is wrong and, where there is something to add, what is allowed and what to do. */
export type Sentences = readonly [text: Text, hint?: Text | null];

/** The sentences of some kinds of mistake. */
export type WordsOf<Kind extends Mistake['kind']> = {
  readonly [K in Kind]: (mistake: Extract<Mistake, { readonly kind: K }>, context: Speaker) => Sentences;
};

/** Sentences for a unit, item, indicator, heading, period or date that does not exist. */
export const NAMING_WORDS: WordsOf<
  | 'unknown-unit'
  | 'no-units'
  | 'which-unit'
  | 'several-units'
  | 'unit-without-file'
  | 'several-items'
  | 'one-item-only'
  | 'unknown-item'
  | 'heading-of-items'
  | 'point-without-item'
  | 'item-of-other-kind'
  | 'open-place'
  | 'no-open-place'
  | 'items-and-rest'
  | 'unknown-section'
  | 'section-without-items'
  | 'no-indicators'
  | 'several-indicators'
  | 'indicator-by-row'
  | 'unknown-indicator'
  | 'ratio'
  | 'no-outline'
  | 'unknown-heading'
  | 'several-headings'
  | 'heading-of-difficulties'
  | 'heading-over-others'
  | 'unknown-period'
  | 'period-of-other-year'
  | 'unknown-first-period'
  | 'no-date'
> = {
  'unknown-unit': ({ typed, known, nearest, nearFiles, elsewhere = [] }) => [
    FOLDER.unknownUnit(typed, known),
    elsewhere.length > 0
      ? FOLDER.unitElsewhere(typed, elsewhere)
      : known.length === 0
        ? noUnitHint(nearFiles)
        : nearest.length > 0
          ? FOLDER.didYouMean(nearest)
          : null,
  ],
  'no-units': ({ year, nearFiles }) => [FOLDER.noUnits(year), noUnitHint(nearFiles)],
  'which-unit': ({ known, copies }) => [FOLDER.chooseUnit(known), copies.size === 0 ? null : FOLDER.copies(copies)],
  'several-units': ({ typed, units }) => [FOLDER.severalUnits(typed, units.length), FOLDER.oneOfUnits(units)],
  'unit-without-file': ({ id, name, nearFiles }) => [
    FOLDER.unitWithoutFile(name, id),
    nearFiles.length === 0 ? FOLDER.bringFile(id, name) : FOLDER.nearFiles(nearFiles),
  ],
  'several-items': ({ typed, items }) => [ITEM.several(typed), ITEM.choose(items)],
  'one-item-only': ({ typed }) => [ITEM.onlyOne(typed), ITEM.oneByOne],
  'unknown-item': ({ typed, nearest }) => [ITEM.unknown(typed), ITEM.nearest(nearest)],
  'heading-of-items': ({ id, items }) => [ITEM.heading(id), ITEM.choose(items)],
  'point-without-item': ({ id }) => [ITEM.notAnItem(id), ITEM.seeList],
  'item-of-other-kind': ({ id, unit }) => [
    ITEM.notForUnit(id, unit === null ? null : kindWords(unit.plan, unit.kind)),
    ITEM.seeList,
  ],
  'open-place': ({ id, use }) => openPlaceWords(id)[use],
  'no-open-place': ({ typed, places }) => [PLANNING.notAPlace(typed), PLANNING.places(places)],
  'items-and-rest': () => [SECTION.notBoth],
  'unknown-section': ({ typed, sections }) => [SECTION.unknown(typed), SECTION.there(sections)],
  'section-without-items': ({ id }) => [SECTION.withoutItems(id), ITEM.seeList],
  'no-indicators': () => [FIGURE.noIndicators],
  'several-indicators': ({ typed, indicators }) => [FIGURE.several(typed), FIGURE.choose(indicators)],
  'indicator-by-row': ({ typed, indicator }) => [FIGURE.byRow(typed), FIGURE.rowOf(typed, indicator)],
  'unknown-indicator': ({ typed, nearest }) => [FIGURE.unknown(typed), FIGURE.nearest(nearest)],
  ratio: ({ name, parts }) => [FIGURE.isRatio(name), FIGURE.ratioParts(parts)],
  'no-outline': () => [WRITE.noOutline],
  'unknown-heading': ({ typed, written, begins }) => [
    WRITE.unknown(typed),
    begins === null ? WRITE.there(written) : WRITE.textForgotten(begins),
  ],
  'several-headings': ({ typed, headings }) => [WRITE.several(typed), WRITE.choose(headings)],
  'heading-of-difficulties': ({ heading }) => [WRITE.holdsDifficulties(heading), WRITE.useRaise],
  'heading-over-others': ({ heading }) => [WRITE.holdsOthers(heading), WRITE.there(heading.children ?? [])],
  'unknown-period': ({ typed, calendar }) => [PERIOD_FORMS.unknown(typed), PERIOD_FORMS.forms(calendar)],
  'period-of-other-year': ({ typed, calendar }) => [
    PERIOD_FORMS.otherYear(typed, calendar.year),
    PERIOD_FORMS.forms(calendar),
  ],
  'unknown-first-period': ({ typed, calendar }) => [
    SKIP.badPeriod(typed, calendar.year),
    isOwn(calendar) ? PERIOD_FORMS.forms(calendar) : SKIP.periodForms(calendar.year),
  ],
  'no-date': ({ typed, why }) => [wrongDateWords(why, typed)],
};

/** What to do where there is no unit: rename a file meant for one, or create one. */
function noUnitHint(nearFiles: readonly NearFile[]): Text {
  return nearFiles.length === 0 ? FOLDER.beginUnit : FOLDER.nearFiles(nearFiles);
}

function openPlaceWords(id: string): Readonly<Record<'tick' | 'plan' | 'skip', Sentences>> {
  return {
    tick: [ITEM.openPlace(id), ITEM.addOwn(id)],
    plan: [PLANNING.underOwn(id)],
    skip: [SKIP.openPlace(id)],
  };
}
