import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/real-plan.js';
import { type Import, type SourceModule, sourceModules, wordsOf } from './support/source-modules.js';

const modules = sourceModules();

/** What a room may import, and why. */
interface Room {
  readonly rooms: Readonly<Record<string, string>>;
  /** Each with what it is for. */
  readonly packages: Readonly<Record<string, string>>;
  readonly node: string | null;
}

/** The table of rooms in the design, each arrow with its reason. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: {}, packages: {}, node: null },
  checks: { rooms: { domain: 'rules judge the domain’s values' }, packages: {}, node: null },
  app: {
    rooms: { domain: 'a use case is told in the domain’s values', checks: 'checking runs the rules' },
    packages: { 'fastest-levenshtein': 'near misses' },
    node: null,
  },
  locale: { rooms: { domain: 'words are chosen by the domain’s states and periods' }, packages: {}, node: null },
  reports: {
    rooms: { domain: 'the model is what is shown', locale: 'in the reader’s words' },
    packages: {
      chalk: 'colours of the screen',
      'string-width': 'how wide a text stands',
      fflate: 'Word and Excel files are zips',
      docxtemplater: 'fills an office’s own Word file in',
      pizzip: 'the zip that it works on',
      hucre: 'writes workbooks',
      'hucre/xlsx': 'the part of it for Excel',
    },
    node: null,
  },
  io: {
    rooms: { domain: 'files become the domain’s values', locale: 'what can’t be read or written is said in words' },
    packages: {
      yaml: 'reads YAML strictly, with places',
      fflate: 'a workbook is a zip',
      'hucre/xlsx': 'reads workbooks',
      'unpdf/pdfjs': 'the texts and lines of a PDF file, with their places',
      'fastest-levenshtein': 'the key that was meant',
    },
    node: 'the only room besides cli that touches the system',
  },
  commands: {
    rooms: {
      app: 'what a command does',
      domain: 'a use case is told in the domain’s words',
      checks: 'dcs check runs the rules',
      reports: 'what comes out is shaped by a report',
      locale: 'help and messages',
    },
    packages: { 'fastest-levenshtein': 'near misses' },
    node: null,
  },
  site: {
    rooms: {
      app: 'what a form does is what a command does',
      domain: 'a use case is told in the domain’s values',
      reports: 'its pages and documents',
      locale: 'what is said of a write',
      commands: 'a mistake has one sentence, and a report one way to be made',
    },
    packages: {},
    node: null,
  },
  cli: {
    rooms: {
      site: 'it serves it',
      app: 'what a thread does',
      domain: 'the words of what it wires',
      checks: 'wiring',
      reports: 'help is wrapped like any text',
      locale: 'help and messages',
      commands: 'it runs them',
      io: 'it hands files to commands',
    },
    packages: { commander: 'parses the command line' },
    node: 'the only place that knows the process',
  },
};

/** The rooms within a room, each with those it may import: lower floors alone. */
const INNER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  domain: {
    text: [],
    calendar: ['text'],
    plan: ['calendar', 'text'],
    unit: ['calendar', 'plan', 'text'],
    progress: ['calendar', 'plan', 'text', 'unit'],
    edits: ['calendar', 'plan', 'progress', 'text', 'unit'],
    reporting: ['calendar', 'plan', 'progress', 'text', 'unit'],
    department: ['calendar', 'plan', 'progress', 'reporting', 'text', 'unit'],
    encoding: ['calendar', 'plan', 'text'],
    findings: ['progress', 'text'],
    form: ['calendar', 'edits', 'plan', 'progress', 'text', 'unit'],
    corrections: ['calendar', 'edits', 'form', 'plan', 'text'],
    ports: ['calendar', 'department', 'edits', 'encoding', 'findings', 'plan', 'text', 'unit'],
  },
  io: {
    yaml: [],
    files: [],
    schema: [],
    edit: ['yaml'],
    editor: ['files'],
    pdf: ['files'],
    server: [],
    plans: ['edit', 'files', 'schema', 'yaml'],
    sources: ['edit', 'files', 'xlsx'],
    xlsx: ['files', 'plans'],
  },
  app: {
    mistakes: [],
    'all-units': [],
    check: [],
    find: ['mistakes'],
    create: ['find', 'mistakes'],
    record: ['check', 'find', 'mistakes'],
    import: ['find', 'mistakes', 'record'],
  },
  reports: {
    surface: [],
    model: ['surface'],
    documents: ['model'],
    terminal: ['model', 'surface'],
    findings: ['surface'],
    markdown: ['model', 'surface'],
    docx: ['model'],
    pdf: ['docx', 'model'],
    template: ['documents', 'model'],
    html: ['model'],
    csv: ['model'],
    xlsx: ['model'],
    json: ['model'],
    formats: ['docx', 'html', 'json', 'markdown', 'model', 'pdf', 'terminal', 'xlsx'],
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
  return specifier in room.packages;
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

  it.each(Object.keys(INNER))('the rooms within %s import lower floors alone', (room) => {
    const floors = INNER[room] ?? {};
    const inner = (path: string): string => path.split('/')[2] ?? '';
    const ours = modules.filter((module) => module.room === room);
    expect([...new Set(ours.map(({ path }) => inner(path)))].sort()).toEqual(Object.keys(floors).sort());
    const wrong = ours.flatMap(({ path, imports }) =>
      imports
        .flatMap(({ to }) => (to?.startsWith(`src/${room}/`) === true ? [to] : []))
        .filter((to) => inner(to) !== inner(path) && !(floors[inner(path)] ?? []).includes(inner(to)))
        .map((to) => `${path} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the floors have no way back', () => {
    for (const floors of Object.values(INNER)) expect(cyclesIn(new Map(Object.entries(floors)))).toEqual([]);
  });

  it('may import nothing that no module of theirs imports', () => {
    const unused = Object.entries(ROOMS).flatMap(([room, { rooms, packages, node }]) => {
      const ours = modules.filter((module) => module.room === room).flatMap(({ imports }) => imports);
      const used = new Set(ours.map(({ specifier, to }) => to?.split('/')[1] ?? specifier));
      const hasNode = ours.some(({ specifier }) => specifier.startsWith('node:'));
      const names = [...Object.keys(rooms), ...Object.keys(packages)].filter((name) => !used.has(name));
      return [...names, ...(node !== null && !hasNode ? ['node:'] : [])].map((name) => `${room} → ${name}`);
    });
    const unusedWithin = Object.entries(INNER).flatMap(([room, floors]) =>
      Object.entries(floors).flatMap(([floor, lower]) => {
        const ours = modules.filter(({ path }) => path.startsWith(`src/${room}/${floor}/`));
        const within = ours.flatMap(({ imports }) => imports.map(({ to }) => to?.split('/') ?? []));
        const used = new Set(within.filter(([, into]) => into === room).map(([, , inner]) => inner));
        return lower.filter((name) => !used.has(name)).map((name) => `${room}/${floor} → ${name}`);
      }),
    );
    expect([...unused, ...unusedWithin]).toEqual([]);
  });

  it('JSON that programs read is shaped in reports/json alone, and by the formats of findings', () => {
    const shapes = modules.filter(
      ({ text, path }) =>
        /schema: 'dcs\/(?!unit-plan|units|department|plan@)/.test(text) &&
        !/^src\/reports\/(json|findings)\//.test(path),
    );
    expect(shapes.map(({ path }) => path)).toEqual([]);
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
    ['site', 'node:http'],
    ['site', '../io/plans/workspace.js'],
    ['commands', '../site/site.js'],
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

  /** Concepts so small that a file of fewer lines holds one whole. */
  const SMALL: Readonly<Record<string, string>> = {
    'src/io/schema/formats.ts': 'what the compiled schemas import',
    'src/domain/text/command-word.ts': 'a word as a shell takes it, and nothing of any other room',
    'src/domain/text/trimmed-lines.ts': 'used by rooms that share nothing else',
    'src/checks/memo-last.ts': 'used by every folder of checks',
    'src/cli/command-name.ts': 'read before any command is',
    'src/io/yaml/parse-trusted.ts': 'the one way round the choice of a reader',
    'src/domain/text/compare.ts': 'the order of every list, and nothing else',
    'src/domain/text/detach.ts': 'a trap of the engine that three rooms have to know',
    'src/domain/text/unicode-check.ts': 'decided once a file, asked by two rooms',
  };

  it('are no crumbs: one below 15 lines has a reason, or is the words of one command', () => {
    const small = modules.filter(({ text }) => text.split('\n').length - 1 < 15).map(({ path }) => path);
    const crumbs = small.filter((path) => !(path in SMALL) && !path.startsWith('src/locale/commands/'));
    expect(crumbs).toEqual([]);
  });

  it('have names in kebab-case that say what is in them', () => {
    const vague =
      /(^|[-/])(utils?|helpers?|common|misc|shared|stuff|lib|others|things?|road|house|desk|answers|own-copy|listed-once|usual)([-./]|$)/;
    const wrong = files
      .map((file) => file.slice(ROOT.length + 1))
      .filter((file) => vague.test(file) || !/^[a-z0-9/-]+(\.d)?\.(ts|js|json)$/.test(file));
    expect(wrong).toEqual([]);
  });

  it('say above each exported function and class what it does', () => {
    const bare = modules.flatMap(({ path, text }) =>
      [...text.matchAll(/(.*)\n^export (?:abstract )?(?:async )?(?:function\*?|class) (\w+)/gm)]
        .filter(([, above = '']) => !above.endsWith('*/'))
        .map(([, , name = '']) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('declare no name that says little, or has one meaning elsewhere', () => {
    const vague =
      /^(?:export )?(?:abstract )?(?:interface|type|class) (Place|Placed|Named|Around|Surroundings|Behind|Said|Told|Asked|Left|Shown|Answer|Report|Info)\b/gm;
    const renamed =
      /\b(ownCopy|listedOnce|ItemAnswer|FigureAnswer|CheckReport|LeftRow|CellBehind|answersOf|saidText|saidUnit|linesBehind|standsAs|standsInFor|PartInput|MOST_[A-Z]+|most(?:Ms|Rows|Name|Of)|ToldEntry|isToldBefore)\b/g;
    const properties = /^ +readonly (said|told)\??:/gm;
    const wrong = modules.flatMap(({ path, text }) =>
      [...text.matchAll(vague), ...text.matchAll(renamed), ...text.matchAll(properties)].map(
        ([, name]) => `${path}: ${name ?? ''}`,
      ),
    );
    const finders = modules.filter(({ text }) => /(?:interface|type|class) Found\b/.test(text)).map(({ path }) => path);
    expect({ wrong, finders }).toEqual({ wrong: [], finders: ['src/checks/rule.ts'] });
  });
});

describe('Vietnamese', () => {
  const letters = /[ăâđêôơưĂÂĐÊÔƠƯ]|[aeiouyAEIOUY][\u0300-\u036f]/;
  const isVietnamese = (text: string): boolean => letters.test(text) || letters.test(text.normalize('NFD'));

  /** Where its letters stand outside locale/ and checks/, and why. */
  const ALLOWED: Readonly<Record<string, string>> = {
    'src/domain/encoding/words/article.ts': 'what news pages print around a text',
    'src/domain/encoding/words/copied-text.ts': 'what a copy has run together, its contents, letters before Unicode',
    'src/domain/encoding/words/citations.ts': 'where the citation of a document ends',
    'src/domain/encoding/words/duty-labels.ts': 'labels of who does a task and when',
    'src/domain/encoding/words/duty-sentences.ts': 'verbs and adverbs that end a body’s name',
    'src/domain/encoding/words/endings.ts': 'names of documents alone on a line',
    'src/domain/encoding/words/headings.ts': 'names of bodies, and what sections are about',
    'src/domain/encoding/words/marks.ts': 'numbers and letters before points',
    'src/domain/encoding/words/outlines.ts': 'what outlines of reports and their headings say',
    'src/domain/encoding/words/parts.ts': 'how the parts of an official document begin',
    'src/domain/encoding/words/plan-head.ts': 'what a plan’s sentences say of it',
    'src/domain/encoding/words/plan-years.ts': 'how a plan names its years, and those of what it cites',
    'src/domain/encoding/words/syllables.ts': 'the parts of a syllable, and words that never stand twice',
    'src/domain/encoding/words/targets.ts': 'how a sentence says what number is wanted, and what plans count',
    'src/domain/encoding/words/times.ts': 'times in sentences',
    'src/domain/plan/address.ts': 'the letters that an address may have',
    'src/domain/plan/citation.ts': 'names of document types, and the words around a date',
    'src/domain/unit/document-sentence.ts': 'the words around a document’s number and date',
    'src/domain/plan/phrase-words.ts': 'where a phrase of a short title ends, and words within names of bodies',
    'src/domain/plan/document-number.ts': 'patterns of official symbols, and abbreviations of document types',
    'src/domain/text/entered-text.ts': 'what windows-1252 has for the bytes 80 to 9F',
    'src/domain/text/file-kind.ts': 'the first bytes of files, as characters',
    'src/domain/text/personal-data.ts': 'titles, surnames and what is said of complaints',
    'src/domain/text/fold.ts': 'the one letter that decomposing leaves whole',
    'src/domain/plan/typed-address.ts': 'the letter that may be typed dd',
    'src/reports/html/page-script.ts': 'the same letter, where a browser searches',
    'src/reports/model/text-width.ts': 'how wide a printed letter is',
  };

  it('stands in plan data, each check’s own sentences and locale/ only', () => {
    const found = modules
      .filter(({ room, path }) => room !== 'locale' && room !== 'checks' && !(path in ALLOWED))
      // What has no such letter, nor one as an escape, need not be parsed.
      .filter(({ text }) => isVietnamese(text) || /\\[ux]/.test(text))
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
  it('print days in English as files have them', () => {
    const printed = modules.flatMap(({ path, text }) =>
      [...text.matchAll(/\ben: `[^`]*\bprintDate\(/g)].map(([words]) => `${path}: ${words}`),
    );
    const byHand = modules
      .filter(({ text }) => /=== 'vi' \? printDate/.test(text))
      .map(({ path }) => `${path}: dayWords does this`);
    expect([...printed, ...byHand]).toEqual([]);
  });

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
