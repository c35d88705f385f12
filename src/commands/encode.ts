import { encodePlan, type Encoded } from '../domain/encoding/encode.js';
import type { Plan } from '../domain/plan/plan.js';
import { yearOf } from '../domain/calendar/date.js';
import { Refusal } from '../domain/text/text.js';
import { doubtText } from '../checks/plan/encoding-doubt.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { ENCODE, ENCODE_HELP } from '../locale/commands/encode.js';
import { FILES } from '../locale/files.js';
import type { Command } from './command.js';
import type { Context } from './context.js';

interface EncodeOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** `dcs encode`: turns an issued document into a plan's file. */
export const encode: Command<EncodeOptions> = {
  name: 'encode',
  summary: ENCODE_HELP.summary,
  details: ENCODE_HELP.details,
  arguments: [{ name: ARGUMENTS.document, text: ENCODE_HELP.file, required: true, takes: 'path' }],
  options: [
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: [],
  examples: ['encode ke-hoach.txt', 'encode ke-hoach.txt -o plans/2026/plan.yaml'],
  async run(context, [file = ''], { output, force = false }) {
    const source = await context.planSource();
    const read = await source.read(file);
    if (read.kind === 'unreadable') throw new Refusal(ENCODE.unreadable(file, read.reason), ENCODE.whatIsRead);
    const place = output === undefined || output === '-' ? null : placeOf(output);
    const kept = place?.isPlan === true ? { file: `source.${read.ending}`, sha256: read.sha256 } : null;
    const year = place?.year ?? context.given.year;
    const encoded = encodePlan(read.document, { year, thisYear: yearOf(context.today), source: kept });
    if (encoded.kind === 'no-plan') throw new Refusal(ENCODE.noPlan(file, encoded), ENCODE.whatIsRead);
    const text = source.render(encoded.plan, commentsOf(encoded.plan));
    if (kept === null || place === null) await context.output(output, text, { force });
    else {
      const files = new Map([
        [kept.file, read.bytes],
        [place.name, Buffer.from(text)],
      ]);
      const taken = await source.write(place.folder, files, force);
      if (taken !== null) throw new Refusal(ENCODE.inTheWay(place.folder, taken), FILES.useForce);
      context.say(FILES.written(`${place.folder}/${place.name}`));
    }
    sayFound(context, encoded);
    return 0;
  },
};

interface OutputPlace {
  readonly folder: string;
  readonly name: string;
  /** The year that the folder is named after. */
  readonly year: number | null;
  /** Whether it is the plan of a plans folder. */
  readonly isPlan: boolean;
}

function placeOf(output: string): OutputPlace {
  const folder = dirname(output);
  const name = basename(output);
  const [, digits] = /^(\d{4})(?:-.+)?$/.exec(basename(folder)) ?? [];
  return { folder, name, year: digits === undefined ? null : Number(digits), isPlan: name === 'plan.yaml' };
}

/** The doubts as comments at their places, and the tool's own notes at the top. */
function commentsOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>([['plan', [...ENCODE.head]]]);
  for (const doubt of plan.doubts ?? []) {
    const lines = comments.get(doubt.at) ?? [];
    comments.set(doubt.at, [...lines, ENCODE.comment(doubtText(doubt).vi)]);
  }
  return comments;
}

function sayFound(context: Context, { plan, summary }: Encoded): void {
  const doubts = plan.doubts?.length ?? 0;
  context.say(ENCODE.summary(summary, doubts));
  if (doubts > 0) context.say(ENCODE.lookAt);
}

/** The folder of a typed path, with either kind of slash; `.` where there is none. */
function dirname(path: string): string {
  const plain = path.replace(/[/\\]+$/, '');
  const at = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'));
  return at === -1 ? '.' : at === 0 ? '/' : plain.slice(0, at);
}

/** The last name of a typed path. */
function basename(path: string): string {
  const plain = path.replace(/[/\\]+$/, '');
  return plain.slice(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
}
