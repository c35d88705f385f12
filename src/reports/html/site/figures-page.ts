import { changeOf } from '../../../domain/progress/figure-change.js';
import type { Figure } from '../../../domain/progress/figures.js';
import type { FigureRow } from '../../../domain/progress/figure-rows.js';
import { headingIdOf } from '../../../domain/plan/plan-index.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE } from '../../../locale/site.js';
import { SITE_PARTS } from '../../../locale/site-parts.js';
import { changeNumber, FIGURES, figureWords } from '../../../locale/figures.js';
import { TARGETS, targetCell } from '../../../locale/targets.js';
import { fileLang, type Content, type Markup, markup } from '../markup.js';
import { type SiteFrame, sitePage } from './site-frame.js';
import { hiddenField, postForm } from './form-fields.js';
import type { Calendar } from '../../../domain/calendar/calendar.js';

/** The value in a figure's field: from the file, or as typed if it could not be recorded. */
export interface FigureBox {
  readonly value: string;
  /** The value in the file; another value in the field is written. */
  readonly before: string;
  readonly problem: Text | null;
}

/** The figures of a period, as their page shows them. */
export interface FiguresView {
  readonly id: string;
  readonly status: UnitStatus;
  readonly rows: readonly FigureRow[];
  /** The fields by indicator; `null` if the period is computed from its quarters. */
  readonly boxes: ReadonlyMap<string, FigureBox> | null;
  /** The findings of `check` in the figures. */
  readonly findings: readonly Text[];
}

/** A period's figures as a grid, beside those of the period before, with the findings above it. */
export function figuresPage(frame: SiteFrame, view: FiguresView): string {
  const { lang, period } = frame;
  const { rows, boxes, findings } = view;
  const title = SITE.inPeriod(SITE.tab.figures, period);
  const hint = boxes === null ? SITE_PARTS.computed(period.calendar) : SITE_PARTS.figuresHint;
  const inside = markup`<p class="hint">${hint[lang]}</p>${table(view, period.calendar, lang)}
    ${boxes !== null && markup`<p class="actions-row"><button type="submit">${SITE_PARTS.saveFigures[lang]}</button></p>`}`;
  const action = `/unit/${encodeURIComponent(view.id)}/figures?period=${period.id}`;
  const form: Content = boxes === null ? inside : postForm(action, frame.today, inside, markup` data-keep`);
  const content = markup`${findings.length > 0 && findingList(findings, lang)}
    <section aria-labelledby="figures-title"><h2 id="figures-title">${title[lang]}</h2>
    ${rows.length === 0 ? markup`<p>${SITE_PARTS.noFigures[lang]}</p>` : form}</section>`;
  return sitePage(frame, title, content);
}

/** Findings as `check` words them. */
export function findingList(findings: readonly Text[], lang: Lang): Markup {
  return markup`<div class="notice todo"><h2>${SITE_PARTS.findings[lang]}</h2><ul>${findings.map((one) => markup`<li>${one[lang]}</li>`)}</ul></div>`;
}

function table({ rows, status: { index }, boxes }: FiguresView, of: Calendar, lang: Lang): Markup {
  const { columns } = FIGURES;
  const headings = [...new Set(rows.map(({ indicator }) => headingIdOf(indicator.item, index)))];
  const hasTargets = rows.some(({ target }) => target !== null);
  const heads = [
    ...[columns.indicator, columns.unit, columns.period],
    ...(hasTargets ? [TARGETS.column] : []),
    ...[columns.previous, columns.change, columns.lastYear],
  ];
  const bodies = headings.map((id) => {
    const own = rows.filter(({ indicator }) => headingIdOf(indicator.item, index) === id);
    const heading = index.nodes.get(id)?.heading ?? '';
    return markup`<tbody><tr><th scope="rowgroup" colspan="${heads.length}"><span class="id">${id}</span> <span${fileLang(lang)}>${heading}</span></th></tr>
      ${own.map((row) => figureLine(row, boxes?.get(row.indicator.id) ?? null, { of, hasTargets }, lang))}</tbody>`;
  });
  return markup`<div class="scroll" role="group" aria-label="${SITE.tab.figures[lang]}" tabindex="0"><table class="grid figures">
    <thead><tr>${heads.map((head) => markup`<th scope="col">${head[lang]}</th>`)}</tr></thead>${bodies}</table></div>`;
}

function figureLine(
  { indicator, figure, previous, lastYear, target }: FigureRow,
  box: FigureBox | null,
  { of, hasTargets }: { readonly of: Calendar; readonly hasTargets: boolean },
  lang: Lang,
): Markup {
  const { id, name, unit, kind } = indicator;
  const change = changeOf(figure, previous);
  const field: Content =
    box === null || kind === 'ratio'
      ? [shown(figure, of, lang), kind === 'ratio' && markup` <small>(${SITE_PARTS.ratio[lang]})</small>`]
      : figureBox(id, box, lang);
  return markup`<tr><th scope="row" id="name-${id}"${fileLang(lang)}>${name}</th><td${fileLang(lang)}>${unit}</td><td>${field}</td>${hasTargets && markup`<td>${targetCell(target, indicator, of, lang)}</td>`}
    <td>${shown(previous, of, lang)}</td><td>${change === null ? '' : changeNumber(change, lang)}</td><td>${shown(lastYear, of, lang)}</td></tr>`;
}

function figureBox(id: string, { value, before, problem }: FigureBox, lang: Lang): Content {
  const wrong: Content = problem !== null && markup` aria-invalid="true" aria-describedby="wrong-${id}"`;
  return [
    hiddenField(`was:${id}`, before),
    markup`<input type="text" name="figure:${id}" value="${value}" inputmode="numeric" autocomplete="off" aria-labelledby="name-${id}"${wrong}>`,
    problem !== null && markup`<p class="wrong" id="wrong-${id}">${problem[lang]}</p>`,
  ];
}

/** A figure as text; empty if it was not reported. */
function shown(figure: Figure, of: Calendar, lang: Lang): string {
  return figure.state === 'missing' ? '' : figureWords(figure, of, lang);
}
