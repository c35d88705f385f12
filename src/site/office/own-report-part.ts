import { departmentOf } from '../../app/record/change-decisions.js';
import { submitAll, undoSubmitAll } from '../../app/record/submit-all.js';
import { stateOf, unlessDecisionsChanged } from '../../app/record/unless-changed.js';
import { type Department, ownReportOf } from '../../domain/department/department.js';
import { paperNumberDoubt } from '../../domain/reporting/signed-paper.js';
import type { Text } from '../../domain/text/text.js';
import { SUBMIT_ALL } from '../../locale/commands/submit-all.js';
import { SITE_COMPOSE } from '../../locale/site-compose.js';
import { PAPER_NUMBER } from '../../locale/submissions.js';
import { officePath } from '../../reports/html/site/site-frame.js';
import type { OwnReportView } from '../../reports/html/site/office/own-report-form.js';
import { worldOf } from '../site-world.js';
import { type Done, typedIn } from '../visit.js';
import type { OfficeVisit } from './office-visit.js';

/** A record repeats the one before it, so it rests on all of them. */
const RECORDS = ({ reports = [] }: Department): unknown => reports;

/** What is recorded of the department's own report. */
export async function ownReportView(visit: OfficeVisit): Promise<OwnReportView> {
  const department = await departmentOf(visit.target);
  return {
    report: ownReportOf(department, visit.period.id),
    seen: stateOf(RECORDS, department, visit.world.sha256),
    typed: typedIn(visit, visit.path[1] === 'sign' ? 'sign' : null),
  };
}

/** Records the data of the department's own report, as `dcs submit --all` does. */
export async function signReport(visit: OfficeVisit): Promise<Done> {
  const { fields, world, period } = visit;
  const line = (name: 'number' | 'date' | 'signer' | 'position' | 'by') => {
    const value = fields.line(name, SITE_COMPOSE[name]);
    return value === undefined ? {} : { [name]: value };
  };
  const authority = linesOf(fields.text('authority', SITE_COMPOSE.authority));
  const recipient = linesOf(fields.text('recipients', SITE_COMPOSE.recipients));
  const { report, isNew } = await submitAll(worldOf(world), guarded(visit), {
    period: period.id,
    ...line('number'),
    ...line('date'),
    ...line('signer'),
    ...line('position'),
    ...line('by'),
    ...(authority.length === 0 ? {} : { authority }),
    ...(recipient.length === 0 ? {} : { recipient }),
  });
  const words = isNew ? SUBMIT_ALL.recorded : SUBMIT_ALL.unchanged;
  return { to: officePath('documents', period.id), messages: [words(report, period), ...numberWords(report.number)] };
}

/** Removes the last record, as `dcs submit --all --undo` does. */
export async function undoSigned(visit: OfficeVisit): Promise<Done> {
  const { world, period } = visit;
  const { report } = await undoSubmitAll(worldOf(world), guarded(visit), { period: period.id });
  return { to: officePath('documents', period.id), messages: [SUBMIT_ALL.undone(report, period)] };
}

function guarded({ target, fields, world }: OfficeVisit): OfficeVisit['target'] {
  return unlessDecisionsChanged(target, RECORDS, fields.raw('seen')[0] ?? '', world.sha256);
}

function numberWords(number: string | undefined): readonly Text[] {
  const doubt = number === undefined ? null : paperNumberDoubt(number);
  return number === undefined || doubt === null ? [] : [PAPER_NUMBER.doubt(number, doubt)];
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
