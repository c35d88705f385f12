import type { Mistake } from '../../app/mistakes/mistake.js';
import { ANSWER } from '../../locale/commands/answer.js';
import { CONFIRM } from '../../locale/commands/confirm.js';
import { CORRECT } from '../../locale/commands/correct.js';
import { AGAIN, ENTRY, RECORDED } from '../../locale/commands/entry.js';
import { FIGURE } from '../../locale/commands/figure.js';
import { PLANNING } from '../../locale/commands/planning.js';
import { RAISE } from '../../locale/commands/raise.js';
import { DUE } from '../../locale/commands/due.js';
import { EXTEND } from '../../locale/commands/extend.js';
import { LETTER } from '../../locale/commands/letter.js';
import { REVIEW } from '../../locale/commands/review.js';
import { SECTION } from '../../locale/commands/section.js';
import { SKIP } from '../../locale/commands/skip.js';
import { SUBMIT } from '../../locale/commands/submit.js';
import { SUBMIT_ALL } from '../../locale/commands/submit-all.js';
import { UNDO } from '../../locale/commands/undo.js';
import { UNDO_WRITE } from '../../locale/commands/undo-write.js';
import { WRITE } from '../../locale/commands/write.js';
import { PERIOD_FORMS } from '../../locale/document-report.js';
import { NO_DOCUMENT } from '../../locale/document-doubts.js';
import { periodWords } from '../../locale/periods.js';
import { PAPER_NUMBER } from '../../locale/submissions.js';
import { impossibleTimeWords, wrongDateWords } from '../../locale/typed-date.js';
import { NAMED_PERIOD } from '../../locale/typed-period.js';
import type { NAMING_WORDS, WordsOf } from './naming-words.js';
import type { NEW_UNIT_WORDS } from './new-unit-words.js';
import { eitherTick } from './tick-again.js';

/** Sentences for a record that is not allowed, though everything it names exists. */
export const RECORDING_WORDS: WordsOf<
  Exclude<Mistake['kind'], 'unusable-file' | 'in-line' | keyof typeof NAMING_WORDS | keyof typeof NEW_UNIT_WORDS>
> = {
  refused: ({ text, hint }) => [text, hint],

  'figure-twice': ({ indicator }) => [FIGURE.twice(indicator)],
  'rest-not-zero': ({ typed }) => [FIGURE.restNotZero(typed)],
  'no-figure': ({ typed, why }) => [FIGURE.wrong(why, typed), FIGURE.form],
  'figure-of-other-year': ({ typed, calendar }) => [
    FIGURE.otherYear(typed, calendar.year),
    PERIOD_FORMS.forms(calendar),
  ],
  'not-a-quarter': ({ period, instead }) => [
    FIGURE.notAQuarter(period),
    instead.length === 0 ? null : NAMED_PERIOD.instead(instead),
  ],

  'unknown-entry-period': ({ typed, instead }) => [PERIOD_FORMS.unknown(typed), NAMED_PERIOD.instead(instead)],
  'year-over': ({ year, span }) => [ENTRY.yearOver(year), ENTRY.yearOverHint(year, span)],
  'outside-year': ({ date, year, span }) => [ENTRY.outsideYear(date, year), ENTRY.yearSpan(span.first, span.last)],
  future: ({ date, today }) => [ENTRY.future(date, today)],
  'entry-period-of-other-year': ({ period, year, instead }) => [
    NAMED_PERIOD.otherYear(period, year),
    NAMED_PERIOD.instead(instead),
  ],
  'entry-period-of-other-kind': ({ item, cadence, own, period, instead }) => [
    NAMED_PERIOD.otherKind(item, cadence, own, period),
    NAMED_PERIOD.instead(instead),
  ],
  'period-after-date': ({ period, date, instead }) => [
    NAMED_PERIOD.laterThanDate(period, date),
    NAMED_PERIOD.instead(instead),
  ],
  'period-not-begun': ({ period, instead }) => [
    NAMED_PERIOD.notBegun(period),
    instead.length === 0 ? null : NAMED_PERIOD.instead(instead),
  ],
  'earlier-document': ({ item, document, period, asked }, context) => [
    RECORDED.earlierDocument(item, document, period),
    RECORDED.eitherPeriod(period, ...eitherTick(asked, period, context)),
  ],

  'copy-without-file': () => [ENTRY.copyWithoutFile],
  'no-document': ({ typed }) => [ENTRY.badEvidence(typed), ENTRY.evidenceForm],
  'no-document-date': ({ typed, why }) => [wrongDateWords(why, typed), ENTRY.evidenceForm],
  'link-as-document': ({ typed }) => [NO_DOCUMENT.fileName(typed), NO_DOCUMENT.attach('--link', typed)],
  'file-as-document': ({ typed }) => [NO_DOCUMENT.fileName(typed), NO_DOCUMENT.attach('--file', typed)],
  'several-numbers': ({ typed }) => [ENTRY.severalNumbers(typed), ENTRY.evidenceForm],
  'document-not-issued': ({ date, today }) => [NO_DOCUMENT.afterToday(date, today), NO_DOCUMENT.notIssuedYet],
  'no-link': ({ typed }) => [ENTRY.badLink(typed)],

  'same-entry': ({ item, n }) => [AGAIN.entry(item, n), AGAIN.hint],
  'same-action': ({ item, n }) => [AGAIN.action(item, n), AGAIN.hint],
  'same-own-item': ({ id, title }) => [AGAIN.own(id, title), AGAIN.hint],
  'same-difficulty': ({ id }) => [RAISE.twice(id), AGAIN.hint],

  'nothing-assigned': () => [PLANNING.nothing, PLANNING.nothingHint],
  'empty-text': () => [PLANNING.emptyText],
  'title-too-long': ({ max }) => [PLANNING.tooLong(max)],
  'impossible-time': ({ time }) => [impossibleTimeWords(time)],
  'unclear-own-time': ({ typed }) => [PLANNING.unclearTime(typed), PLANNING.timeForm],
  'due-outside-year': ({ due, year }) => [PLANNING.dueOutside(due, year)],
  'skip-without-reason': () => [SKIP.needsReason, SKIP.reasonForm],

  'none-not-allowed': ({ item }) => [ENTRY.noneNotAllowed(item), ENTRY.noneHint(item)],
  'none-not-allowed-for': ({ items, taking }) => [SECTION.noneNotAllowed(items), SECTION.noneFor(taking)],
  'not-applicable': ({ item, reason }) => [ENTRY.notApplicable(item, reason), ENTRY.skipBack(item)],
  'unknown-action': ({ item, typed, actions }) => [ENTRY.badAction(item, typed), ENTRY.actions(item, actions)],
  'nothing-corrected': () => [CORRECT.nothing, CORRECT.nothingHint],
  'unknown-entry': ({ item, typed, entries }) => [CORRECT.noEntry(item, typed), CORRECT.entries(item, entries)],
  'corrected-already': ({ item, n, later }) => [CORRECT.already(item, n), CORRECT.correctLatest(item, later)],
  'withdrawn-entry': ({ item, n }) => [CORRECT.isVoid(item, n)],
  'entry-changed-meanwhile': ({ item, n }) => [CORRECT.changedMeanwhile(item, n)],
  'changed-since-seen': () => [ENTRY.changedSinceSeen, ENTRY.lookAgain],
  'nothing-to-undo': ({ item }) => [UNDO.nothing(item)],
  'entry-was-sent': ({ item, n, period, isSure }) => [
    (isSure ? UNDO.wasSent : UNDO.mayBeSent)(item, n, periodWords(period)),
    UNDO.sentHint(item, n),
  ],
  'entry-of-other': ({ item, n, author }) => [UNDO.otherAuthor(item, n, author), UNDO.otherHint(item, author)],
  'no-write-to-undo': ({ file, why, unit }) => {
    const words = (why === 'nothing' ? UNDO_WRITE.none : UNDO_WRITE.changedSince)(file);
    return unit === null ? [words] : [words, UNDO_WRITE.byItem];
  },
  'write-of-other-machine': ({ write }) => [UNDO_WRITE.otherMachine(write), UNDO_WRITE.force],
  'confirm-which': ({ waiting }) => [CONFIRM.whichOrAll, CONFIRM.waiting(waiting)],
  'section-without-period': ({ heading }) => [WRITE.hasNoPeriod(heading)],
  'words-changed-meanwhile': ({ heading, period, now }) => [
    WRITE.changedMeanwhile(heading, period, now),
    WRITE.joinThem,
  ],

  'difficulty-without-text': () => [RAISE.needsText, RAISE.textForm],
  'difficulty-without-words': ({ text }) => [RAISE.noWords(text), RAISE.textForm],
  'unknown-difficulty': ({ unit, typed, difficulties }) => [ANSWER.unknown(unit, typed), ANSWER.there(difficulties)],
  'shared-difficulty-number': ({ unit, id }) => [ANSWER.shared(unit, id)],
  'answer-before-raised': ({ date, raised }) => [ANSWER.beforeRaised(date, raised)],
  'answer-before-answer': ({ date, last }) => [ANSWER.beforeLast(date, last)],
  'answered-already': ({ unit, id, answer }) => [ANSWER.already(unit, id, answer), ANSWER.useForce],

  'sent-in-future': ({ date, today }) => [SUBMIT.future(date, today)],
  'sent-before-period': ({ date, period }) => [SUBMIT.beforePeriod(date, period)],
  'sent-before-record': ({ date, record }) => [SUBMIT.beforeRecord(date, record), SUBMIT.beforeRecordHint(record)],
  'sent-before-last': ({ date }) => [SUBMIT.beforeLast(date)],
  'no-paper-number': ({ number, doubt }) => [PAPER_NUMBER.doubt(number, doubt), PAPER_NUMBER.form],
  'nothing-sent': ({ unit, period }) => [SUBMIT.nothingToUndo(unit, period)],
  'authority-without-position': () => [SUBMIT_ALL.needsPosition, SUBMIT_ALL.positionForm],
  'not-last-sent': ({ period }) => [SUBMIT.notLast(period)],
  'sent-and-judged': ({ period, state }) => [SUBMIT.judged(period, state)],
  'extension-of-own-unit': ({ unit }) => [EXTEND.ownUnit(unit)],
  'extension-without-name': () => [EXTEND.needsBy, REVIEW.byForm],
  'extension-without-reason': () => [EXTEND.needsReason, EXTEND.reasonForm],
  'extension-of-which-period': ({ expected }) => [EXTEND.whichPeriod(expected)],
  'extension-of-unexpected-period': ({ period, expected }) => [DUE.notExpectedPeriod(period, expected)],
  'extension-too-early': ({ until, period, sendBy }) => [EXTEND.tooEarly(until, period, sendBy)],
  'extension-of-past-day': ({ until, date }) => [EXTEND.pastDay(until, date), EXTEND.pastDayForm],
  'extension-shorter': ({ unit, period, standing }) => [
    EXTEND.shorter(unit.name, period, standing),
    EXTEND.undoFirst(unit.id, period),
  ],
  'unit-owes-no-report': ({ unit, period }) => [EXTEND.owesNone(unit, period)],
  'nothing-extended': ({ unit, period }) => [EXTEND.nothing(unit, period)],
  'nobody-to-write-to': ({ letter, period, left }) => [LETTER.nobody(letter, period, left), LETTER.otherPeriod],
  'letter-of-unexpected-period': ({ period, expected }) => [DUE.notExpectedPeriod(period, expected)],
  'one-number-for-several-letters': ({ units }) => [LETTER.oneNumber(units), LETTER.oneByOne],
  'no-letter': ({ letter, period, units }) => [LETTER.none(letter, period, units), LETTER.listHint],
  'letter-to-more-units': ({ letter, period, units }) => [LETTER.moreUnits(units), LETTER.undoAll(letter, period)],
  'review-of-own-unit': ({ unit }) => [REVIEW.ownUnit(unit)],
  'review-without-name': () => [REVIEW.needsBy, REVIEW.byForm],
  'return-without-reason': () => [REVIEW.needsReason, REVIEW.reasonForm],
  'review-in-future': ({ date, today }) => [REVIEW.future(date, today)],
  'review-of-which-period': ({ unit, waiting }) => [REVIEW.whichPeriod(unit, waiting)],
  'not-sent': ({ unit, period, sent }) => [REVIEW.notSent(unit, period), REVIEW.sentOnes(sent)],
  'review-before-sending': ({ date, since }) => [REVIEW.beforeSent(date, since)],
  'changed-since-sent': ({ unit, period }) => [REVIEW.changedSince(unit, period), REVIEW.sendAgain],
};
