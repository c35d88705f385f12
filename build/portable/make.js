// Makes the program for an office PC without Node: a folder that can be unpacked anywhere without special rights,
// with an unmodified Node beside it, as a zip for Windows and one for Linux.
// usage: node build/portable/make.js [folder]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { dist, root } from '../settings.js';
import { guidePage } from './guide-page.js';

const NODE = '22.22.2';

/** Each system's package of Node, its hash, and the program's start script. */
const SYSTEMS = /** @type {const} */ ([
  {
    name: 'win-x64',
    integrity: 'sha512-w6ir5BjNVuSIC43FWLchnuc/bu9hT0ntMH/FJFouaR2oxADkFhim4YlOp4r92Euyj5b15YdbiL5xYwgmELZuZg==',
    node: 'node.exe',
    starters: ['dcs.cmd', 'Mở dcs.cmd', 'Cửa sổ lệnh dcs.cmd'],
  },
  {
    name: 'linux-x64',
    integrity: 'sha512-LN7oM9lA/uOjnsvlv5lPYIBPGuFIiYckZhBcEVhHw2YNsm9SDC2ncBlJWGbUtuwMfxAr1xjOG+uEY7bEfV1VyQ==',
    node: 'node',
    starters: ['dcs'],
  },
]);

/** The earliest day in a zip file: with a fixed time two builds of one version are the same bytes. */
const TIME = new Date(1980, 0, 1);
const FILE = { mtime: TIME, os: 3, attrs: 0o100644 << 16 };
const PROGRAM = { ...FILE, attrs: 0o100755 << 16 };

const folder = process.argv[2] ?? join(root, 'portable');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'dcs-portable-'));
try {
  execFileSync(process.execPath, [join(root, 'build.js')], { stdio: 'inherit' });
  const unpacked = Object.fromEntries(SYSTEMS.map((system) => [system.name, unpackNode(system)]));
  const licence = readFileSync(join(unpacked['linux-x64'] ?? '', 'LICENSE'));
  const shared = { ...ownFiles(), 'LICENSE-node.txt': licence, 'Hướng dẫn.html': Buffer.from(guidePage()) };
  await mkdir(folder, { recursive: true });
  for (const system of SYSTEMS) {
    const node = readFileSync(join(unpacked[system.name] ?? '', 'bin', system.node));
    const starters = system.starters.map((name) => [name, readFileSync(join(root, 'build', 'portable', name))]);
    const inside = { ...shared, ...Object.fromEntries([[system.node, node], ...starters]) };
    const top = `dcs-${version}-${system.name}`;
    const zip = zipSync(
      Object.fromEntries(
        Object.entries(inside).map(([path, bytes]) => [
          `${top}/${path}`,
          [bytes, path === system.node || system.starters.some((name) => name === path) ? PROGRAM : FILE],
        ]),
      ),
    );
    await writeFile(join(folder, `${top}.zip`), zip);
    process.stdout.write(`${createHash('sha256').update(zip).digest('hex')}  ${top}.zip\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * Downloads Node from npm's registry and compares it with the hash of the version that was tested.
 * @param {(typeof SYSTEMS)[number]} system
 * @returns {string} the folder it was unpacked into
 */
function unpackNode({ name, integrity }) {
  const wanted = `node-${name}@${NODE}`;
  const packed = npm(['pack', wanted, '--silent', '--pack-destination', work]).trim();
  const bytes = readFileSync(join(work, packed));
  if (`sha512-${createHash('sha512').update(bytes).digest('base64')}` !== integrity) {
    throw new Error(`${wanted} is not the package that was tried`);
  }
  return unpack(packed, name);
}

/** Puts the files that npm would install of dcs under app/. */
function ownFiles() {
  const packed = npm(['pack', root, '--silent', '--ignore-scripts', '--pack-destination', work])
    .trim()
    .split('\n')
    .at(-1);
  const inside = unpack(packed ?? '', 'own');
  // Code compiled by this machine's engine is useless to another.
  const kept = filesIn(inside).filter((path) => !path.endsWith('.cache'));
  return Object.fromEntries(kept.map((path) => [`app/${path}`, readFileSync(join(inside, path))]));
}

/**
 * @param {string} packed
 * @param {string} name
 */
function unpack(packed, name) {
  const into = mkdtempSync(join(work, `${name}-`));
  execFileSync('tar', ['-xzf', packed, '-C', relative(work, into), '--strip-components=1'], { cwd: work });
  return into;
}

/** @param {string} inside */
function filesIn(inside) {
  return readdirSync(inside, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(inside, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}

/** @param {readonly string[]} args */
function npm(args) {
  const isWindows = process.platform === 'win32';
  return execFileSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: dist, encoding: 'utf8', shell: isWindows });
}
