import { writeUnitReport } from '../commands/unit-report.js';
import { submit } from '../app/record/submit.js';
import { stateOf, unlessChanged } from '../app/record/unless-changed.js';
import { cutOffDay } from '../domain/calendar/deadline.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import { gapsOf } from '../domain/reporting/submission-gaps.js';
import { periodicReport } from '../domain/reporting/periodic-report.js';
import { unitFrameGaps } from '../domain/reporting/frame-gaps.js';
import { paperOf, reportOnRecord } from '../domain/reporting/signed-paper.js';
import { sentReports } from '../domain/reporting/submission.js';
import type { Text } from '../domain/text/text.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { SUBMIT } from '../locale/commands/submit.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { SITE_SEND } from '../locale/site-parts.js';
import { sendPage } from '../reports/html/site/send-page.js';
import { worldOf } from './site-world.js';
import { documentResponse, downloadResponse, EXCEL, htmlResponse, WORD } from './responses.js';
import { type Done, typedIn, unitFrame, type UnitVisit } from './visit.js';

/** A submission rests on the unit's whole file, because every record may be part of the report. */
const WHOLE = (unitPlan: UnitPlan): unknown => unitPlan;

/** Shows what is missing in the period's report, its documents, and the form that records the sending. */
export function showSending(visit: UnitVisit, errors: readonly Text[] = []): SiteResponse {
  const { target, status, period, world, problem } = visit;
  const page = sendPage(unitFrame(visit, 'send'), {
    id: target.id,
    gaps: gapsOf(periodicReport(status, period)),
    blank: unitFrameGaps(status, null),
    sent: sentReports(target.unitPlan, world.today()),
    errors,
    seen: stateOf(WHOLE, target.unitPlan, world.sha256),
    typed: typedIn(visit, 'send'),
  });
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** Records that the report was sent, as `dcs submit` does. */
export async function send(visit: UnitVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const unit = unlessChanged(target, WHOLE, fields.raw('seen')[0] ?? '', world.sha256);
  const number = fields.line('number', SITE_SEND.number);
  const date = fields.line('date', SITE_SEND.date);
  const signer = fields.line('signer', SITE_SEND.signer);
  const position = fields.line('position', SITE_SEND.position);
  const by = fields.line('by', SITE_SEND.by);
  const withGaps = fields.text('reason', SITE_SEND.reason);
  const typed = {
    period: period.id,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(signer === undefined ? {} : { signer }),
    ...(position === undefined ? {} : { position }),
    ...(by === undefined ? {} : { by }),
    ...(withGaps === undefined ? {} : { withGaps }),
  };
  const { result, checked } = await submit(worldOf(world), unit, typed, () => world.checkSource());
  const to = `/unit/${encodeURIComponent(target.id)}/send?period=${period.id}`;
  switch (result.kind) {
    case 'unchanged':
      return { to, messages: [SUBMIT.unchanged(result.unit, period, result.date)] };
    case 'errors': {
      const errors = (checked?.errors ?? []).map(({ message }) => message);
      const problem = { text: SUBMIT.errors(result.file, errors.length), hint: null, isTwice: false };
      return { response: showSending({ ...visit, problem }, errors) };
    }
    case 'gaps': {
      const problem = { text: SITE_SEND.refused, hint: null, isTwice: false };
      return { response: showSending({ ...visit, problem }) };
    }
    case 'sent': {
      const { submission, last, unitPlan } = result;
      const blank = unitFrameGaps({ plan: target.plan, unitPlan }, paperOf(unitPlan, submission));
      const cutOff = cutOffDay(period, target.plan.reporting);
      return {
        to,
        messages: [
          SUBMIT.sent(target.unitPlan.unit.name, period, submission.date, submission.number ?? null),
          ...(submission.date <= cutOff ? [SUBMIT.early(cutOff)] : []),
          ...(last === null ? [] : [SUBMIT.again(last.state)]),
          ...(blank.length === 0 ? [] : [FRAME_GAPS.plain(blank)]),
          SITE_SEND.stillToSend(target.plan.issuer.name),
        ],
      };
    }
  }
}

/** The period's report in a format, the same bytes as `dcs report` writes. */
export async function unitReport(visit: UnitVisit, format: 'docx' | 'html'): Promise<SiteResponse> {
  const { status, period, lang, world, target } = visit;
  const screen = { color: false, width: 100, isTerminal: false };
  const body = await writeUnitReport(
    reportOnRecord(status, period, world.sha256),
    format,
    { lang, sha256: world.sha256, screen },
    {},
  );
  if (format === 'html' && typeof body === 'string') return documentResponse(body);
  return downloadResponse(`${SITE_SEND.reportFile[lang]}-${target.id}-${period.id}.docx`, WORD, body);
}

/** The Excel form, as `dcs export` makes it. */
export async function excelForm({ status, period, lang, world, target }: UnitVisit): Promise<SiteResponse> {
  const { formWorkbook } = await import('../reports/xlsx/form-workbook.js');
  const { writeWorkbook } = await import('../reports/xlsx/write-workbook.js');
  const form = formWorkbook(periodicReport(status, period), target.id, lang, world.sha256);
  return downloadResponse(
    `${SITE_SEND.formFile[lang]}-${target.id}-${period.id}.xlsx`,
    EXCEL,
    await writeWorkbook(form),
  );
}
