import { answersToEarlierWords, answersToNone, raisedAsOf } from '../../domain/unit/difficulties.js';
import type { Lang } from '../../domain/text/text.js';
import type { Difficulty, OtherAnswer } from '../../domain/unit/unit-plan.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { RAISE } from '../../locale/commands/raise.js';
import { HTML } from '../../locale/html.js';
import { dayWords } from '../../locale/periods.js';
import { fileLang, type Markup, markup } from './markup.js';

/** The difficulties of units up to a day, with the answers given by then; `null` where there are none. */
export function difficultyList(statuses: readonly UnitStatus[], lang: Lang): Markup | null {
  const lines = statuses.flatMap((status) => {
    const raised = raisedAsOf(status.unitPlan, status.asOf);
    const withUnit = statuses.length > 1;
    return [
      ...raised.difficulties.map((one) => difficultyItem(one, status, withUnit, lang)),
      ...answersToNone(raised).map((one) => goneItem(one, status, withUnit, lang)),
    ];
  });
  return lines.length === 0 ? null : markup`<ul class="difficulties" data-group>${lines}</ul>`;
}

function difficultyItem(one: Difficulty, status: UnitStatus, withUnit: boolean, lang: Lang): Markup {
  const item = status.items.find((progress) => progress.item.id === one.item)?.item;
  const where = item === undefined ? [one.item ?? ''] : [`${item.id} ${item.title}`];
  const numbered = numberOf(one.id, status, withUnit, lang);
  const earlier = answersToEarlierWords(one, status.unitPlan, status.asOf);
  const known = [numbered, dayWords(one.date)[lang], ...where, one.by ?? ''];
  const key = withUnit ? `unit-${status.unit.id}` : (item?.id ?? `difficulty-${one.id}`);
  return markup`<li data-row="${key}"><p class="by">${known.filter(Boolean).join(' · ')}</p>
    <p class="note"${fileLang(lang)}>${one.text}</p>
    ${(one.proposal ?? '') !== '' && markup`<p class="note"><b>${HTML.proposal[lang]}:</b> <span${fileLang(lang)}>${one.proposal ?? ''}</span></p>`}
    ${answerTo(one, lang, earlier)}</li>`;
}

/** A difficulty's number as `dcs answer` takes it. */
function numberOf(number: number, { unit: { id, name } }: UnitStatus, withUnit: boolean, lang: Lang): string {
  return withUnit ? `${name} (${id}), ${HTML.number(number)[lang]}` : HTML.number(number)[lang];
}

/** An answer to a difficulty that is no longer in the unit's file. */
function goneItem(one: OtherAnswer, status: UnitStatus, withUnit: boolean, lang: Lang): Markup {
  const key = withUnit ? `unit-${status.unit.id}` : `difficulty-${one.difficulty}`;
  return markup`<li data-row="${key}"><p class="by">${numberOf(one.difficulty, status, withUnit, lang)}</p>
    <p class="note"${fileLang(lang)}>${RAISE.answerToNone(one)[lang]}</p></li>`;
}

function answerTo({ answer }: Difficulty, lang: Lang, earlier: readonly OtherAnswer[]): Markup {
  if (answer === undefined) {
    const words = earlier.length > 0 ? RAISE.openNow : HTML.unanswered;
    const earlierAnswers = earlier.map(
      (one) => markup`<p class="note"${fileLang(lang)}>${RAISE.earlierAnswer(one)[lang]}</p>`,
    );
    return markup`<p class="hint">${words[lang]}</p>${earlierAnswers}`;
  }
  const by = [dayWords(answer.date)[lang], answer.by ?? ''].filter(Boolean).join(', ');
  return markup`<p class="note"><b>${HTML.answer[lang]}</b> (${by}): <span${fileLang(lang)}>${answer.text}</span></p>`;
}
