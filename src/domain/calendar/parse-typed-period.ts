import { fold } from '../text/fold.js';
import { parseRoman } from '../text/roman.js';
import { withoutTelex } from '../text/telex.js';
import type { Calendar } from './calendar.js';
import { makePeriod, type Period } from './period.js';
import { isOwn } from './own-periods.js';
import { parseOwnPeriod } from './parse-own-period.js';

const YEAR_FIRST = /^(?:nam )?(\d{4})[-/ ]*(.*)$/;
const YEAR_LAST = /^(.*?)[-/ ]*(?:nam)?[-/ ]*(\d{4})$/;
/** A number in words where a period has one: `quý hai`, `sáu tháng đầu năm`. */
const NUMBER_WORD = /(?<=^qu[yi])(?:mot|nhat|hai|ba|bon|tu)$|^(?:sau|chin)(?=thang)/;
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  mot: '1',
  nhat: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  sau: '6',
  chin: '9',
};

/**
 * Reads a period as a person types it, or as the screen prints it: `2024-Q2`, `q2`, `quý II`, `h1`, `6 tháng đầu năm`,
 * `9m`, `m5`, `tháng 5`, `2024`; in a plan with periods of its own, one of these.
 * @param of the plan's, whose year is meant if no year is typed
 */
export function parseTypedPeriod(text: string, of: Calendar): Period | null {
  if (isOwn(of)) return parseOwnPeriod(text, of);
  const typed = fold(text.normalize('NFKC'));
  return usualPeriod(typed, of) ?? usualPeriod(withoutTelex(typed), of);
}

function usualPeriod(typed: string, of: Calendar): Period | null {
  const first = YEAR_FIRST.exec(typed);
  if (first !== null) return periodWithin(first[2] ?? '', Number(first[1]), of);
  const last = YEAR_LAST.exec(typed);
  if (last !== null) return periodWithin(last[1] ?? '', Number(last[2]), of);
  return typed === '' ? null : periodWithin(typed, of.year, of);
}

function periodWithin(words: string, year: number, of: Calendar): Period | null {
  const typed = words.replace(/[ -]/g, '').replace(NUMBER_WORD, (word) => NUMBER_WORDS[word] ?? word);
  if (/^(?:|y|year|nam|canam)$/.test(typed)) return makePeriod('year', year, 1, of);
  const quarter = /^(?:q|qu[yi])([1-4]|i{1,3}|iv)$/.exec(typed)?.[1];
  if (quarter !== undefined) return makePeriod('quarter', year, parseRoman(quarter) ?? Number(quarter), of);
  const month = /^(?:m|t|thang)(0?[1-9]|1[0-2])$/.exec(typed)?.[1];
  if (month !== undefined) return makePeriod('month', year, Number(month), of);
  const half = /^[hn]([12])$/.exec(typed)?.[1];
  if (half !== undefined) return makePeriod('half-year', year, Number(half), of);
  if (/^(?:6(?:m|t|thang)(?:dau)?(?:nam)?|nuanamdau|nuadaunam)$/.test(typed))
    return makePeriod('half-year', year, 1, of);
  if (/^(?:6(?:m|t|thang)cuoi(?:nam)?|nuanamcuoi|nuacuoinam)$/.test(typed)) return makePeriod('half-year', year, 2, of);
  return /^9(?:m|t|thang)(?:dau)?(?:nam)?$/.test(typed) ? makePeriod('nine-months', year, 1, of) : null;
}
