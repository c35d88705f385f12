import { folderStatus } from '../domain/progress/folder-status.js';
import { type Ledger, unitsWithFile } from '../domain/department/ledger.js';
import { rolledSoFar } from '../domain/department/roll-up-targets.js';
import type { UnitSummary } from '../domain/progress/unit-summary.js';
import {
  ledgerFor,
  ledgerOfYear,
  readAllUnits,
  sayUnconfirmed,
  sayUnconfirmedOf,
  sayUnusable,
  summarizeAll,
} from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context, Screen } from './context.js';
import type { StatusFormat, StatusView } from './status-views.js';
import type { PlanTarget } from '../app/find/unit.js';
import { asOfDay } from './target.js';

/** Where a view is written, and in which format. */
interface ViewOutput {
  readonly format: StatusFormat;
  readonly screen: Screen;
  /** `undefined` for the screen. */
  readonly file: string | undefined;
  readonly force: boolean;
}

/** `dcs status` over all units: the overview, or a table. */
export async function showAll(
  context: Context,
  target: PlanTarget,
  view: StatusView | null,
  output: ViewOutput,
): Promise<ExitCode> {
  asOfDay(context, target.plan);
  const { format } = output;
  if (view === null && format !== 'html') {
    // Only the summary of each unit is kept: there may be thousands.
    const all = await summarizeAll(context, target);
    await context.output(output.file, await folderText(all.ledger, { ...output, format }, context), output);
    sayUnconfirmed(context, all.ledger);
    return sayUnusable(context, all);
  }
  if (view !== null && format !== 'html') {
    const all = await ledgerOfYear(context, target);
    sayUnconfirmed(context, all.ledger);
    const { statusViewText } = await import('./status-views.js');
    const text = await statusViewText(view, all.ledger, format, { lang: context.lang, screen: output.screen });
    const whole = format === 'text' ? await withLedger(text, all.ledger, context, output.screen) : text;
    await context.output(output.file, whole, output);
    return sayUnusable(context, all);
  }
  // The page shows each unit's entries and words.
  const all = await readAllUnits(context, target);
  const ledger = ledgerFor(all, null);
  sayUnconfirmedOf(context, ledger);
  const { folderPage } = await import('../reports/html/folder-page.js');
  await context.output(output.file, folderPage(ledger, context.lang, context.sha256), output);
  return sayUnusable(context, all);
}

async function folderText(
  ledger: Ledger<UnitSummary>,
  { format, screen }: ViewOutput & { readonly format: 'text' | 'json' | 'csv' },
  context: Context,
): Promise<string> {
  const { lang } = context;
  const result = folderStatus(
    ledger.plan,
    ledger.asOf,
    unitsWithFile(ledger).map(({ status }) => status),
  );
  switch (format) {
    case 'json':
      return (await import('../reports/json/status.js')).folderStatusJson(result, rolledSoFar(ledger), ledger);
    case 'csv': {
      const { folderStatusCsv } = await import('../reports/csv/status.js');
      return folderStatusCsv(result, ledger, lang);
    }
    case 'text': {
      const { folderStatusText } = await import('../reports/terminal/folder-status.js');
      return withLedger(folderStatusText(result, rolledSoFar(ledger), lang, screen), ledger, context, screen);
    }
  }
}

/** Appends who has sent reports and, where some units are not fully counted, which units the text rests on. */
async function withLedger(text: string, ledger: Ledger<unknown>, { lang }: Context, screen: Screen): Promise<string> {
  const { ledgerLines } = await import('../reports/terminal/ledger.js');
  const lines = ledgerLines(ledger, lang, screen);
  return `${[text, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')}\n`;
}
