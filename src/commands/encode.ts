import { Refusal } from '../domain/text/text.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { ENCODE, ENCODE_HELP } from '../locale/commands/encode.js';
import { FILES } from '../locale/files.js';
import type { Command } from './command.js';
import { settleDoubts } from './encode-doubts.js';
import { correctPlanFile } from './encode-plan-file.js';
import { encodeDocument, reviewPage, sayFound } from './encode-document.js';

interface EncodeOptions {
  readonly output?: string;
  readonly review?: string;
  readonly editTable?: string;
  readonly fromTable?: string;
  readonly doubts?: boolean;
  readonly input?: boolean;
  readonly force?: boolean;
}

/** `dcs encode`: turns an issued document into a plan's file. */
export const encode: Command<EncodeOptions> = {
  name: 'encode',
  details: ENCODE_HELP.details,
  arguments: [{ name: ARGUMENTS.document, text: ENCODE_HELP.file, required: true, takes: 'path' }],
  options: [
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--review <file>', text: ENCODE_HELP.review, takes: 'path' },
    { flags: '--edit-table <file>', text: ENCODE_HELP.editTable, takes: 'path' },
    { flags: '--from-table <file>', text: ENCODE_HELP.fromTable, takes: 'path' },
    { flags: '--doubts', text: ENCODE_HELP.doubts },
    { flags: '--no-input', text: ENCODE_HELP.noInput },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: [],
  examples: [
    'encode ke-hoach.txt',
    'encode ke-hoach.txt --review doi-chieu.html',
    'encode ke-hoach.txt -o plans/2026/plan.yaml',
    'encode plans/2026/plan.yaml --doubts',
    'encode plans/2026/plan.yaml --edit-table bang-sua.xlsx',
    'encode plans/2026/plan.yaml --from-table bang-sua.xlsx',
  ],
  async run(context, [file = ''], options) {
    if (/\.ya?ml$/iu.test(file)) return correctPlanFile(context, file, options);
    const { output, review, editTable, fromTable, doubts = false, input = true, force = false } = options;
    if (fromTable !== undefined) throw new Refusal(ENCODE.needsPlanFile('--from-table'), ENCODE.writeFirst);
    const isKept = output !== undefined && output !== '-';
    if (editTable !== undefined && !isKept) throw new Refusal(ENCODE.needsPlanFile('--edit-table'), ENCODE.writeFirst);
    if (doubts && !isKept) throw new Refusal(ENCODE.needsPlanFile('--doubts'), ENCODE.writeFirst);
    const place = output === undefined || output === '-' ? null : placeOf(output);
    const isPlan = place?.isPlan === true;
    const year = place?.year ?? context.given.year;
    const read = await encodeDocument(context, file, year, isPlan);
    const { encoded, text, source } = read;
    // With only the page requested, the plan is not printed.
    const isPageAlone = review !== undefined && output === undefined;
    if (isPlan) {
      const files = new Map([
        [source.name, source.bytes],
        [place.name, Buffer.from(text)],
      ]);
      const taken = await (await context.planSource()).write(place.folder, files, force);
      if (taken !== null) throw new Refusal(ENCODE.inTheWay(place.folder, taken), FILES.useForce);
      context.say(FILES.written(`${place.folder}/${place.name}`));
    } else if (!isPageAlone) await context.output(output, text, { force });
    if (review !== undefined) await context.output(review, await reviewPage(context, file, read), { force });
    if (isPageAlone) context.say(ENCODE.noPlanWritten);
    sayFound(context, encoded, isPageAlone);
    if (!isKept) return 0;
    await settleDoubts(context, output, { isAsked: input, isListed: doubts });
    if (editTable === undefined) return 0;
    return correctPlanFile(context, output, { editTable, force });
  },
};

interface OutputPlace {
  readonly folder: string;
  readonly name: string;
  /** The year that the folder is named after. */
  readonly year: number | null;
  /** Whether the file is the plan of a plans folder. */
  readonly isPlan: boolean;
}

function placeOf(output: string): OutputPlace {
  const folder = dirname(output);
  const name = basename(output);
  const [, digits] = /^(\d{4})(?:-.+)?$/.exec(basename(folder)) ?? [];
  return { folder, name, year: digits === undefined ? null : Number(digits), isPlan: name === 'plan.yaml' };
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
