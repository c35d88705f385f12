import { type FormPlace, replyFindings, replyTaken } from '../../domain/form/reply.js';
import { type FormResult, isUnfilled, type TakenForm } from '../../domain/form/result.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { asideWords } from '../../locale/form-refusals.js';
import { REPLY_SHEET } from '../../locale/form.js';
import { findingWords, REPLY } from '../../locale/form-reply.js';
import { periodIdWords } from '../../locale/periods.js';
import { wordedChange } from './form-change.js';

/** The sheet that goes back to the unit, in words: lines, then tables. */
export interface ReplySheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly ReplyTable[];
  /** The cells to mark in the form. */
  readonly marks: readonly FormPlace[];
}

/** A table of places: its first two columns are the sheet and the link to the place. */
export interface ReplyTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReplyRow[];
}

export interface ReplyRow {
  readonly place: FormPlace;
  /** The words of the link. */
  readonly shown: string;
  readonly texts: readonly string[];
}

/** The reply to a file: what was wrong and what was taken, or why nothing was. */
export function replySheet(one: FormResult, isDryRun: boolean, lang: Lang): ReplySheet {
  const name = REPLY_SHEET[lang];
  if (one.kind === 'taken') return { name, ...replyToForm(one, isDryRun, lang) };
  const reason: Text = one.kind === 'refused' ? one.reason : asideWords(one.why);
  return {
    name,
    title: REPLY.titleOfFile(fileName(one.file))[lang],
    lines: [REPLY.notTaken[lang], REPLY.because(reason)[lang], REPLY.askForNew[lang]],
    tables: [],
    marks: [],
  };
}

function replyToForm(taken: TakenForm, isDryRun: boolean, lang: Lang): Omit<ReplySheet, 'name'> {
  const { unit, period, plan, merge } = taken;
  const { columns: heads } = REPLY;
  const found = replyFindings(taken).map((finding): ReplyRow => {
    const { wrong, todo } = findingWords(finding.wrong, plan);
    return { place: finding, shown: shownPlace(finding, lang), texts: [finding.stands, wrong[lang], todo[lang]] };
  });
  const changes = replyTaken(taken).map((one): ReplyRow => {
    const { about, after, remark } = wordedChange(one.change, plan, lang);
    return { place: one, shown: shownPlace(one, lang), texts: [about, after, remark ?? ''] };
  });
  const count = (isDryRun ? REPLY.wouldTake : REPLY.taken)(merge.changes.length, merge.same);
  const marks = found.flatMap(({ place }) => (place.cell === null ? [] : [place]));
  const next =
    found.length > 0
      ? [REPLY.findings(found.length), ...(marks.length > 0 ? [REPLY.marked] : [])]
      : [isUnfilled(taken) ? REPLY.unfilled : REPLY.nothingWrong];
  const table = (heading: Text, columns: readonly Text[], rows: readonly ReplyRow[]): readonly ReplyTable[] =>
    rows.length === 0 ? [] : [{ heading: heading[lang], columns: columns.map((text) => text[lang]), rows }];
  return {
    title: REPLY.title(unit.name, periodIdWords(period, plan))[lang],
    lines: [count, ...next].map((text) => text[lang]),
    tables: [
      ...table(REPLY.foundHeading, [heads.sheet, heads.place, heads.stands, heads.wrong, heads.todo], found),
      ...table(REPLY.takenHeading, [heads.sheet, heads.place, heads.about, heads.now, heads.remark], changes),
    ],
    marks,
  };
}

function shownPlace({ cell, row }: FormPlace, lang: Lang): string {
  return cell ?? (row === null ? '' : REPLY.row(row)[lang]);
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
