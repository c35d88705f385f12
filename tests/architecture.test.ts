import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/real-plan.js';
import { type Import, type SourceModule, sourceModules, wordsOf } from './support/source-modules.js';

const modules = sourceModules();

/** What a room may import, and why. */
interface Room {
  readonly rooms: Readonly<Record<string, string>>;
  readonly packages: string | null;
  readonly node: string | null;
}

/** The table of rooms in the design, each arrow with its reason. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: {}, packages: null, node: null },
  checks: { rooms: { domain: 'rules judge the domain’s values' }, packages: null, node: null },
  locale: { rooms: { domain: 'words are chosen by the domain’s states and periods' }, packages: null, node: null },
  reports: {
    rooms: { domain: 'the model is what is shown', locale: 'in the reader’s words' },
    packages: 'colours and Word files are made by packages that are pure',
    node: null,
  },
  io: {
    rooms: { domain: 'files become the domain’s values', locale: 'what can’t be read or written is said in words' },
    packages: 'YAML and compression are read by packages',
    node: 'the only room besides cli that touches the system',
  },
  commands: {
    rooms: {
      domain: 'a use case is told in the domain’s words',
      checks: 'dcs check runs the rules',
      reports: 'what comes out is shaped by a report',
      locale: 'help and messages',
    },
    packages: 'near misses are found by edit distance',
    node: null,
  },
  cli: {
    rooms: {
      domain: 'the words of what it wires',
      checks: 'wiring',
      reports: 'help is wrapped like any text',
      locale: 'help and messages',
      commands: 'it runs them',
      io: 'it hands files to commands',
    },
    packages: 'the command line is parsed by one',
    node: 'the only place that knows the process',
  },
};

function isAllowed(module: SourceModule, { specifier, to }: Import): boolean {
  const room = ROOMS[module.room];
  if (room === undefined) return false;
  const into = to?.split('/')[1];
  if (into !== undefined) return into === module.room || into in room.rooms;
  if (specifier.startsWith('node:')) return room.node !== null;
  // Validators are code that is generated at build, for io alone; package.json gives cli its version.
  if (specifier.startsWith('#validators/')) return module.room === 'io';
  if (specifier.startsWith('.')) return module.room === 'cli' && specifier.endsWith('/package.json');
  return room.packages !== null;
}

describe('the rooms of the house', () => {
  it('are seen whole', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect([...new Set(modules.map(({ room }) => room))].sort()).toEqual(Object.keys(ROOMS).sort());
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });

  it.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const wrong = modules
      .filter((module) => module.room === room)
      .flatMap((module) =>
        module.imports.filter((one) => !isAllowed(module, one)).map(({ specifier }) => `${module.path} → ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('imports lead to modules that are there', () => {
    const isThere = (path: string): boolean =>
      [path, path.replace(/\.ts$/, '.d.ts')].some((one) => existsSync(join(ROOT, one)));
    const lost = modules.flatMap(({ path, imports }) =>
      imports.flatMap(({ to }) => (to === null || isThere(to) ? [] : [`${path} → ${to}`])),
    );
    expect(lost).toEqual([]);
  });

  it('have no cycles, not even through what is loaded on demand', () => {
    const graph = modules.map(({ path, imports }) => {
      const next = imports.flatMap(({ to }) => (to === null ? [] : [to]));
      return [path, next] as const;
    });
    expect(cyclesIn(new Map(graph))).toEqual([]);
  });

  it('a cycle would be seen', () => {
    expect(
      cyclesIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a', 'd']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
  });

  it.each([
    ['domain', 'node:fs'],
    ['domain', 'yaml'],
    ['checks', 'yaml'],
    ['reports', 'node:fs'],
    ['commands', 'node:fs'],
    ['domain', '../locale/states.js'],
    ['commands', '../io/workspace.js'],
    ['reports', '../commands/tick.js'],
    ['io', '../reports/json/status.js'],
  ])('%s importing %s would be refused', (room, specifier) => {
    const to = specifier.startsWith('.') ? specifier.replace('..', 'src') : null;
    const module = modules.find((one) => one.room === room) ?? expect.fail('no such room');
    expect(isAllowed(module, { specifier, to })).toBe(false);
  });
});

/** One path for each way back to a module on the way from it. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, way: readonly string[]): void => {
    if (way.includes(node)) cycles.push([...way.slice(way.indexOf(node)), node].join(' → '));
    else if (!done.has(node)) {
      for (const next of graph.get(node) ?? []) visit(next, [...way, node]);
      done.add(node);
    }
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}

describe('files', () => {
  const files = ['src', 'bin'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  it('have at most 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length - 1 > 250);
    expect(long).toEqual([]);
  });

  it('have names in kebab-case that say what is in them', () => {
    const vague = /(^|[-/])(utils?|helpers?|common|misc|shared|stuff|lib)([-./]|$)/;
    const wrong = files
      .map((file) => file.slice(ROOT.length + 1))
      .filter((file) => vague.test(file) || !/^[a-z0-9/-]+(\.d)?\.(ts|js|json)$/.test(file));
    expect(wrong).toEqual([]);
  });
});

describe('Vietnamese', () => {
  const letters = /[ăâđêôơưĂÂĐÊÔƠƯ]|[aeiouyAEIOUY][\u0300-\u036f]/;
  const isVietnamese = (text: string): boolean => letters.test(text) || letters.test(text.normalize('NFD'));

  /** Where its letters stand outside locale/ and checks/, and why. */
  const ALLOWED: Readonly<Record<string, string>> = {
    'src/domain/plan/citation.ts': 'names of document types, and the words around a date',
    'src/domain/plan/document-number.ts': 'patterns of official symbols, and abbreviations of document types',
    'src/domain/text/entered-text.ts': 'what windows-1252 has for the bytes 80 to 9F',
    'src/domain/text/file-kind.ts': 'the first bytes of files, as characters',
    'src/domain/text/fold.ts': 'the one letter that decomposing leaves whole',
    'src/domain/plan/typed-address.ts': 'the letter that may be typed dd',
    'src/io/schema/translate-errors.ts': 'the schema’s patterns of addresses, held against what failed',
    'src/reports/html/page-script.ts': 'the same letter, where a browser searches',
    'src/reports/model/text-width.ts': 'how wide a printed letter is',
  };

  it('stands in plan data, each check’s own sentences and locale/ only', () => {
    const found = modules
      .filter(({ room, path }) => room !== 'locale' && room !== 'checks' && !(path in ALLOWED))
      .flatMap((module) =>
        wordsOf(module)
          .filter(isVietnamese)
          .map((word) => `${module.path}: ${word.slice(0, 60)}`),
      );
    expect(found).toEqual([]);
  });

  it('would be seen, composed or not', () => {
    for (const word of ['nhiệm vụ', 'Đơn vị', 'tên', 'ý kiến']) {
      expect([isVietnamese(word), isVietnamese(word.normalize('NFD'))]).toEqual([true, true]);
    }
    expect(['naïve', 'café', 'plan', '“x” – y…'].map(isVietnamese)).toEqual([true, true, false, false]);
  });
});

describe('words of the screen', () => {
  it('have both halves, and none is empty', async () => {
    const halves: string[] = [];
    for (const { path, room } of modules) {
      if (room !== 'locale') continue;
      const values = (await import(join(ROOT, path))) as Record<string, unknown>;
      walkWords(values, path, halves);
    }
    expect(halves.length).toBeGreaterThan(300);
    expect(halves.filter((half) => half.endsWith(': '))).toEqual([]);
  });
});

/** Collects `place: words` of every half; a value with one half alone is a fault. */
function walkWords(value: unknown, at: string, halves: string[]): void {
  if (value === null || typeof value !== 'object') return;
  const one = value as Record<string, unknown>;
  if ('vi' in one || 'en' in one) {
    for (const lang of ['vi', 'en'])
      halves.push(`${at}.${lang}: ${typeof one[lang] === 'string' ? one[lang].trim() : ''}`);
    return;
  }
  for (const [key, inner] of Object.entries(one)) walkWords(inner, `${at}/${key}`, halves);
}
