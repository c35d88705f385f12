import { difficultiesAsOf } from '../../domain/unit/difficulties.js';
import type { Lang } from '../../domain/text/text.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { HTML } from '../../locale/html.js';
import { dayWords } from '../../locale/periods.js';
import { fileLang, type Markup, markup } from './markup.js';

/** What units raised up to a day, with the answers given by then; `null` where nobody raised anything. */
export function difficultyList(statuses: readonly UnitStatus[], lang: Lang): Markup | null {
  const lines = statuses.flatMap((status) => {
    return difficultiesAsOf(status.unitPlan, status.asOf).map((one) =>
      difficultyItem(one, status, statuses.length > 1, lang),
    );
  });
  return lines.length === 0 ? null : markup`<ul class="difficulties" data-group>${lines}</ul>`;
}

function difficultyItem(one: Difficulty, status: UnitStatus, withUnit: boolean, lang: Lang): Markup {
  const item = status.items.find((progress) => progress.item.id === one.item)?.item;
  const where = item === undefined ? [one.item ?? ''] : [`${item.id} ${item.title}`];
  // As `dcs answer` takes them.
  const { id, name } = status.unit;
  const numbered = withUnit ? `${name} (${id}), ${HTML.number(one.id)[lang]}` : HTML.number(one.id)[lang];
  const known = [numbered, dayWords(one.date)[lang], ...where, one.by ?? ''];
  const key = withUnit ? `unit-${status.unit.id}` : (item?.id ?? `difficulty-${one.id}`);
  return markup`<li data-row="${key}"><p class="by">${known.filter(Boolean).join(' · ')}</p>
    <p class="note"${fileLang(lang)}>${one.text}</p>
    ${(one.proposal ?? '') !== '' && markup`<p class="note"><b>${HTML.proposal[lang]}:</b> <span${fileLang(lang)}>${one.proposal ?? ''}</span></p>`}
    ${answerTo(one, lang)}</li>`;
}

function answerTo({ answer }: Difficulty, lang: Lang): Markup {
  if (answer === undefined) return markup`<p class="hint">${HTML.unanswered[lang]}</p>`;
  const by = [dayWords(answer.date)[lang], answer.by ?? ''].filter(Boolean).join(', ');
  return markup`<p class="note"><b>${HTML.answer[lang]}</b> (${by}): <span${fileLang(lang)}>${answer.text}</span></p>`;
}
