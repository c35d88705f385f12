import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program in LibreOffice's place does; `out` is where the PDF belongs, `args` all that it was given. */
export const OFFICES = {
  good: `writeFileSync(out, '%PDF-1.6\\n' + readFileSync(args.at(-1)).length + '\\n%%EOF\\n')`,
  failing: `console.error('Warning: of a library'); console.error('Error: source file could not be loaded'); process.exitCode = 3`,
  'writing nothing': `console.log('convert document.docx as a Writer document')`,
  'writing half': `writeFileSync(out, '%PDF-1.6\\nhalf of a page')`,
  'writing something else': `writeFileSync(out, 'PK%%EOF')`,
  'failing after it wrote': `writeFileSync(out, '%PDF-1.6\\n%%EOF\\n'); process.exitCode = 1`,
  hanging: `setInterval(() => undefined, 1000)`,
} as const;

/**
 * A folder with such a program by the name that LibreOffice has.
 * @returns the folder, for a PATH; the program writes what it was given beside itself, into `args`
 */
export function fakeOffice(folder: string, does: keyof typeof OFFICES, name = 'soffice'): string {
  const bin = join(folder, `office-${does.replaceAll(' ', '-')}-${name}`);
  mkdirSync(bin);
  const script = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
const out = join(args[args.indexOf('--outdir') + 1], 'document.pdf');
writeFileSync(${JSON.stringify(join(bin, 'args'))}, process.pid + '\\n' + args.join('\\n'));
${OFFICES[does]};
`;
  writeFileSync(join(bin, name), script);
  chmodSync(join(bin, name), 0o755);
  return bin;
}
