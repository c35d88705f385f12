import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unit } from './hostile-file.js';

/** What lies among the units' files and is no file, or one with a name that nobody would give it. */
export interface SpecialFile {
  /** The name in the folder of units. */
  readonly name: string | Buffer;
  readonly what: string;
  readonly make: (path: string) => unknown;
  readonly expected: readonly string[];
}

const UNREADABLE = ['unreadable-file 1'];
/** A file is fine but for its name, which is no unit's id. */
const MISNAMED = ['unit-file-name 2'];

const named = (what: string, name: string): SpecialFile => ({
  what,
  name,
  make: (path) => {
    writeFileSync(path, unit('a'));
  },
  expected: MISNAMED,
});

export const SPECIAL_FILES: readonly SpecialFile[] = [
  { what: 'a folder', name: 'folder.yaml', make: (path) => mkdirSync(path, { recursive: true }), expected: UNREADABLE },
  { what: 'a pipe', name: 'pipe.yaml', make: (path) => execFileSync('mkfifo', [path]), expected: UNREADABLE },
  { what: 'a link to a device', name: 'device.yaml', make: link('/dev/zero'), expected: UNREADABLE },
  { what: 'a link to a terminal', name: 'terminal.yaml', make: link('/dev/tty'), expected: UNREADABLE },
  { what: 'a link to itself', name: 'loop.yaml', make: link('loop.yaml'), expected: UNREADABLE },
  {
    what: 'two links to each other',
    name: 'ring.yaml',
    make: (path) => {
      symlinkSync('ring.yaml', join(dirname(path), 'ring'));
      symlinkSync('ring', path);
    },
    expected: UNREADABLE,
  },
  { what: 'a link to nowhere', name: 'nowhere.yaml', make: link('not-there.yaml'), expected: UNREADABLE },
  { what: 'a link to a folder', name: 'up.yaml', make: link('../..'), expected: UNREADABLE },
  {
    what: 'a file that nobody may read',
    name: 'locked.yaml',
    make: (path) => {
      writeFileSync(path, unit('locked'));
      chmodSync(path, 0);
    },
    // The administrator may read everything.
    expected: process.getuid?.() === 0 ? [] : UNREADABLE,
  },
  {
    what: 'a file of 10 GB that takes no room',
    name: 'sparse.yaml',
    make: (path) => {
      writeFileSync(path, '');
      truncateSync(path, 10 * 1024 ** 3);
    },
    expected: ['file-too-large 1'],
  },
  named('a name with a line end', 'a\nb.yaml:1:1 error x.yaml'),
  named('a name with a carriage return', 'a\rb.yaml'),
  named('a name that clears the screen', 'a\u001b[2J\u001b]0;x\u0007.yaml'),
  named('a name that is turned around', 'a\u202elmay.yaml'),
  named('a name of a workflow command', '::error file=a,line=1::x.yaml'),
  named('a name of markup', '<script>&"\'.yaml'),
  named('a name of blanks', '   .yaml'),
  named('a name with percents', '%0A%3A.yaml'),
  named('a name that looks like an option', '--fix.yaml'),
  named('a name in NFD', 'đơn-vị.yaml'.normalize('NFD')),
  named('a name of JavaScript', '__proto__.yaml'),
  named('a name as long as may be', `${'a'.repeat(250)}.yaml`),
  {
    what: 'a name that is no Unicode',
    name: Buffer.from([0x61, 0xd0, 0x2e, 0x79, 0x61, 0x6d, 0x6c]),
    make: (path) => {
      writeFileSync(path, unit('a'));
    },
    // Node reads names as UTF-8: under that name there is no file.
    expected: UNREADABLE,
  },
];

function link(to: string): (path: string) => void {
  return (path) => {
    symlinkSync(to, path);
  };
}
