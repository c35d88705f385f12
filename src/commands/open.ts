import { OPEN, OPEN_HELP } from '../locale/commands/open.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';
import { chosenUnit, openPlan } from './target.js';

interface OpenOptions {
  readonly port?: string;
  /** `false` for `--no-browser`. */
  readonly browser?: boolean;
}

/** `dcs open`: the page to tick on, until it is closed. */
export const open: Command<OpenOptions> = {
  name: 'open',
  details: OPEN_HELP.details,
  arguments: [],
  options: [
    { flags: '--port <n>', text: OPEN_HELP.port },
    { flags: '--no-browser', text: OPEN_HELP.noBrowser },
  ],
  shared: ['unit'],
  examples: ['open', 'open -u trung-tam-a --no-browser'],
  async run(context, _args, { port, browser = true }) {
    const { workspace } = await openPlan(context);
    const unit = await chosenUnit(context, workspace);
    await context.serveSite({ unit, port: portOf(port), browser });
    context.say(OPEN.ended);
    return 0;
  },
};

/** @throws Refusal for a port that a person cannot use */
function portOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const port = Number(typed);
  if (!/^\d+$/.test(typed.trim()) || port < 1024 || port > 65_535) throw new Refusal(OPEN.badPort(typed));
  return port;
}
