import { enterFigure, takeFigureOut } from '../app/record/figure.js';
import { stateOf, unlessChanged } from '../app/record/unless-changed.js';
import { figureFindings } from '../app/check/figure-findings.js';
import { figurePeriodsIn } from '../domain/calendar/adjacent-periods.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import { type FigureRow, figureRows } from '../domain/progress/figure-rows.js';
import type { Text } from '../domain/text/text.js';
import type { FigureValue, UnitPlan } from '../domain/unit/unit-plan.js';
import { SITE_PARTS } from '../locale/site-parts.js';
import { numberWords } from '../locale/figures.js';
import { writtenWords } from '../locale/written.js';
import { type FigureBox, figuresPage } from '../reports/html/site/figures-page.js';
import { problemOf } from './notes.js';
import { worldOf } from './site-world.js';
import { htmlResponse } from './responses.js';
import { type Done, unitFrame, type UnitVisit, unitVisit } from './visit.js';
import { isFigurePeriod } from '../domain/calendar/adjacent-periods.js';

/** The error of each filled-in field, by indicator. */
type Wrong = ReadonlyMap<string, Text>;

/** Shows a period's figures; a quarter's can be filled in. */
export async function showFigures(visit: UnitVisit, wrong: Wrong = new Map()): Promise<SiteResponse> {
  const { target, status, period, world } = visit;
  const rows = figureRows(status.index, period, target.unitPlan, world.today());
  const canEnter = isFigurePeriod(period) && period.from <= world.today();
  const boxes = canEnter ? new Map(rows.map((row) => [row.indicator.id, boxOf(row, visit, wrong)])) : null;
  const page = figuresPage(unitFrame(visit, 'figures'), {
    id: target.id,
    status,
    rows,
    boxes,
    findings: await findingsOf(visit),
  });
  return htmlResponse(visit.problem === null && wrong.size === 0 ? 200 : 422, page);
}

/** The findings of `check` for the period's figures. */
async function findingsOf({ status, period }: UnitVisit): Promise<readonly Text[]> {
  const quarters = figurePeriodsIn(period).map(({ id }) => id);
  const found = await figureFindings(status);
  return found
    .filter(({ pointer }) => pointer.split('/').some((part) => quarters.includes(part)))
    .map(({ message }) => message);
}

function boxOf({ indicator: { id } }: FigureRow, { target, period, lang, fields }: UnitVisit, wrong: Wrong): FigureBox {
  const before = valueWords(figureIn(target.unitPlan, period.id, id), lang);
  const problem = wrong.get(id) ?? null;
  return { value: problem === null ? before : (fields.raw(`figure:${id}`)[0] ?? ''), before, problem };
}

/**
 * Records each changed figure, one by one, as `dcs figure` does. A wrong one stays in its field, and does not stop the
 * others.
 */
export async function saveFigures(visit: UnitVisit): Promise<Done> {
  const { fields, period, target, world, status } = visit;
  const wrong = new Map<string, Text>();
  const messages: Text[] = [];
  let saved = 0;
  for (const { indicator } of figureRows(status.index, period, target.unitPlan, world.today())) {
    const { id, name, kind } = indicator;
    if (kind === 'ratio' || !fields.names.includes(`figure:${id}`)) continue;
    try {
      const typed = fields.line(`figure:${id}`, { vi: name, en: name }) ?? '';
      const before = fields.raw(`was:${id}`)[0] ?? '';
      if (typed === before) continue;
      const undone = await saveFigure(visit, id, typed, before);
      saved += 1;
      for (const one of undone) messages.push(one);
    } catch (error) {
      const problem = await problemOf(error, world, visit.lang);
      if (problem === null) throw error;
      wrong.set(id, problem.text);
    }
  }
  if (wrong.size === 0) {
    const to = `/unit/${encodeURIComponent(target.id)}/figures?period=${period.id}`;
    return { to, messages: [SITE_PARTS.figuresSaved(saved), ...messages.slice(0, 1)] };
  }
  const problem = { text: SITE_PARTS.figuresKept(saved, wrong.size), hint: null, isTwice: false };
  return { response: await showFigures(await unitVisit({ ...visit, problem }), wrong) };
}

async function saveFigure(visit: UnitVisit, id: string, typed: string, before: string): Promise<readonly Text[]> {
  const { world, target, period, lang } = visit;
  const part = (unitPlan: UnitPlan): unknown => figureIn(unitPlan, period.id, id);
  // The form carries the value it was filled in against: if the file has another one since, nothing is written.
  const now = figureIn(target.unitPlan, period.id, id);
  const seen = valueWords(now, lang) === before ? stateOf(part, target.unitPlan, world.sha256) : '';
  const asked = { indicator: id, period: period.id };
  const guarded = unlessChanged(target, part, seen, world.sha256);
  const { written } =
    typed === ''
      ? await takeFigureOut(worldOf(world), guarded, asked)
      : await enterFigure(worldOf(world), guarded, { ...asked, value: typed });
  return writtenWords({ ...written, among: null });
}

function figureIn({ figures = {} }: UnitPlan, quarter: string, indicator: string): FigureValue | undefined {
  return figures[quarter]?.[indicator];
}

function valueWords(value: FigureValue | undefined, lang: UnitVisit['lang']): string {
  if (value === undefined) return '';
  return value === 'not-applicable' ? '-' : lang === 'vi' ? numberWords(value, 'vi') : String(value);
}
