// How well `dcs encode` reads plans: node tests/tools/score-encoding.js <folder> [--all]
// The folder holds documents, and beside each a <name>.expected.yaml with what a careful reader finds in it. Prints a table:
// words lost and added, points, items found, who and when right; with --all also each miss.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';

const [folder = '.', ...flags] = process.argv.slice(2);
const program = resolve(import.meta.dirname, '../../bin/dcs.js');

/** @param {string} text */
const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** @param {unknown} text */
const bare = (text) =>
  text === null || text === undefined
    ? null
    : plain(String(text))
        .replace(/[.;,\s]+$/, '')
        .toLowerCase();
/** @param {string} text */
const tokens = (text) =>
  plain(text)
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** @param {string[]} list */
function bag(list) {
  const counts = new Map();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** What the first has more of. @param {Map<string, number>} a @param {Map<string, number>} b */
function more(a, b) {
  return [...a].flatMap(([word, count]) => Array(Math.max(0, count - (b.get(word) ?? 0))).fill(word));
}

/** @param {any} node @returns {any[]} */
const walk = (node) => [node, ...(node.children ?? []).flatMap(walk)];

/** Every word that the plan's file has of the source. @param {any} plan */
function verbatim(plan) {
  const issued = plan['issued-with'] ?? {};
  const nodes = [...(issued.articles ?? []), ...plan.body].flatMap(walk);
  const texts = nodes.flatMap((node) => [
    node.cells === undefined || node.cells[0] === null ? labelOf(node) : '',
    node.heading ?? '',
    ...(node.paragraphs ?? []),
    ...(node.table?.columns ?? []),
    ...(node.table?.rows ?? []).flat(),
    ...(node.cells ?? []).filter((/** @type {unknown} */ cell) => cell !== null),
    ...(node.trailing ?? []),
  ]);
  const signed = (/** @type {any} */ one) => [...(one?.authority ?? []), one?.position ?? '', one?.name ?? ''];
  const all = [
    plan.type,
    plan.subject ?? '',
    ...signed(plan.signatory),
    ...(plan.preamble ?? []),
    ...texts,
    ...(plan.closing ?? []),
    ...(plan.recipients ?? []),
    ...(plan.furniture ?? []).map((/** @type {any} */ one) => one.text),
    ...(issued.articles === undefined
      ? [issued.words ?? '']
      : [issued.type, issued.subject ?? '', issued.issuer ?? '', issued.words ?? '']),
    ...(issued.bases ?? []),
    ...(issued.recipients ?? []),
    ...signed(issued.signatory),
  ];
  const marks = [...new Set(all.join(' ').match(/\[\^([^\]]+)\]/g) ?? [])].map((mark) => mark.slice(2, -1));
  const notes = marks.map((key, at) => `${at + 1} ${at + 1} ${plan.references[key]?.citation ?? ''}`);
  return [...all.map((text) => String(text).replace(/\[\^[^\]]+\]/g, ' ')), ...notes];
}

/** @param {any} node */
function labelOf(node) {
  if (node.label !== undefined) return node.label;
  const last = /[^.]*$/.exec(node.id)?.[0].replace(/~\d+$/, '') ?? '';
  return /^(?:p\d+|PL)|[-+]/.test(last) ? '' : last;
}

/** `III / 2 / -1` → `III.2-1`; a paragraph may be the point's own. @param {string} path */
function idsOf(path) {
  const parts = path.split(' / ').map((part) =>
    part
      .replace(/^PHỤ LỤC$/, 'PL')
      .replace(/^Điều (\d+)$/, 'D$1')
      .replace(/^row (\d+)$/, 'p$1')
      .replace(/^¶(\d+)$/, 'p$1')
      .replace(/#(\d+)$/, '~$1')
      .replace(/ \((\d+)\)$/, '~$1')
      .replace(/\)$/, ''),
  );
  const join = (/** @type {string[]} */ list) =>
    list.reduce(
      (id, part) => (id === '' ? part : /^[-+]/.test(part) ? id + part : `${id}.${part.split('.').at(-1)}`),
      '',
    );
  return [join(parts), ...(/^p\d+$/.test(parts.at(-1) ?? '') ? [join(parts.slice(0, -1))] : [])];
}

const rows = [];
const totals = { items: 0, found: 0, who: 0, when: 0 };
for (const name of readdirSync(folder)
  .filter((one) => one.endsWith('.expected.yaml'))
  .sort()) {
  const stem = name.replace('.expected.yaml', '');
  /** @type {any} */
  const expected = load(readFileSync(join(folder, name), 'utf8'));
  const source = readFileSync(join(folder, expected.file), 'utf8');
  const started = performance.now();
  /** @type {any} */
  const plan = load(
    execFileSync('node', [program, 'encode', join(folder, expected.document ?? expected.file)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    }),
  );
  const time = performance.now() - started;
  const [have, want] = [bag(verbatim(plan).flatMap(tokens)), bag(tokens(source.replace(/\|/g, ' ')))];
  const [lost, added] = [more(want, have), more(have, want)];
  const nodes = [...(plan['issued-with']?.articles ?? []), ...plan.body].flatMap(walk);
  /** @type {string[]} */
  const misses = [];
  const score = { found: 0, who: 0, when: 0 };
  for (const item of expected.items) {
    const first = bare(item.first) ?? '';
    const begins = (/** @type {any} */ node) =>
      [node.heading, ...(node.paragraphs ?? [])].some(
        (text) => text !== undefined && (bare(text) ?? '').startsWith(first),
      );
    const ids = idsOf(item.path);
    const node = ids.map((id) => nodes.find((one) => one.id === id && begins(one))).find((one) => one !== undefined);
    if (node === undefined) {
      misses.push(`${item.path}: not found (${item.first})`);
      continue;
    }
    score.found += 1;
    const words = node.track?.who?.words ?? {};
    const isWho = bare(words.lead) === bare(item.lead) && bare(words.support) === bare(item.support);
    const stated = (plan['report-duties'] ?? []).find((/** @type {any} */ one) => one.at === node.id)?.time;
    const span = plan.span !== undefined && plan.span.at === node.id ? plan.span.words : undefined;
    const isWhen = [node.track?.time, stated, span].some((one) => bare(one) === bare(item.time));
    if (isWho) score.who += 1;
    else
      misses.push(
        `${node.id}: who is ${words.lead} + ${words.support}\n        instead of ${item.lead} + ${item.support}`,
      );
    if (isWhen) score.when += 1;
    else misses.push(`${node.id}: when is ${node.track?.time} instead of ${item.time}`);
  }
  const inBody = plan.body.filter((/** @type {any} */ node) => !/^PL/.test(node.id)).flatMap(walk);
  const count = (/** @type {(node: any) => boolean} */ is) => inBody.filter(is).length;
  const label = (/** @type {any} */ node) => labelOf(node);
  const counted = {
    'I.': plan.body.filter((/** @type {any} */ node) => /^[IVX]+(~\d)?$/.test(node.id) && node.table === undefined)
      .length,
    '1.': count((node) => /^\d+$/.test(label(node)) && node.cells === undefined),
    '1.1.': count((node) => /^\d+\.\d/.test(label(node))),
    'a)': count((node) => /^\p{Ll}$/u.test(label(node))),
    '-': count((node) => /-\d+$/.test(node.id)),
    '+': count((node) => /\+\d+$/.test(node.id)),
  };
  for (const [kind, wanted] of Object.entries(expected.nodes)) {
    const got = /** @type {any} */ (counted)[kind];
    if (got !== undefined && got !== wanted) misses.push(`${got} nodes of ${kind} instead of ${wanted}`);
  }
  /** @type {[string, unknown, unknown][]} */
  const head = [
    ['title', plan.subject, expected.title],
    ['number', plan.number, expected.number],
    [
      'date',
      plan.date === null ? null : new Date(plan.date).toISOString().slice(0, 10),
      expected.date === null ? null : new Date(expected.date).toISOString().slice(0, 10),
    ],
    ['issuer', [plan.issuer.parent, plan.issuer.name].filter(Boolean).join(', '), expected.issuer],
    ['recipients', (plan['recipients'] ?? plan['issued-with']?.recipients ?? []).length, expected.recipients],
    ['signatory', sign(plan) ?? 'null', expected.signatory ?? 'null'],
    [
      'sections',
      JSON.stringify(plan.body.map((/** @type {any} */ node) => [labelOf(node) || node.label, node.heading])),
      JSON.stringify(expected.sections.map((/** @type {any} */ one) => [one.label, one.heading])),
    ],
    ['attached', plan['issued-with']?.number ?? null, expected['attached-to']?.number ?? null],
  ];
  for (const [what, got, wanted] of head)
    if (bare(got) !== bare(wanted)) misses.push(`${what}: ${got}\n        instead of ${wanted}`);
  for (const report of expected.reports ?? []) {
    const ids = idsOf(report.path);
    const got = (plan['report-duties'] ?? []).find((/** @type {any} */ one) => ids.includes(one.at));
    if (bare(got?.time) !== bare(report.time) || bare(got?.to) !== bare(report.to)) {
      misses.push(
        `report ${report.path}: ${got?.time} to ${got?.to}\n        instead of ${report.time} to ${report.to}`,
      );
    }
  }
  totals.items += expected.items.length;
  for (const key of /** @type {const} */ (['found', 'who', 'when'])) totals[key] += score[key];
  const tracked = nodes.filter((node) => node.track !== undefined).length;
  rows.push([
    stem.slice(0, 24),
    tokens(source).length,
    lost.length,
    added.length,
    nodes.length,
    tracked,
    `${score.found}/${expected.items.length}`,
    score.who,
    score.when,
    (plan.doubts ?? []).length,
    `${Math.round(time)} ms`,
  ]);
  if (flags.includes('--all')) {
    console.log(`\n${stem}\n  lost: ${lost.slice(0, 30).join(' ')}\n  added: ${added.slice(0, 30).join(' ')}`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
}

/** @param {any} plan */
function sign(plan) {
  const one = plan.signatory.position === null ? plan['issued-with']?.signatory : plan.signatory;
  return one === undefined || one.position === null ? null : [...(one.authority ?? []), one.position].join(' / ');
}

console.log('\n| plan | words | lost | added | points | items | found | who | when | doubts | time |');
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
const share = (/** @type {number} */ n) => `${((100 * n) / totals.items).toFixed(1)} %`;
console.log(
  `\nfound ${share(totals.found)}, who ${share(totals.who)}, when ${share(totals.when)} of ${totals.items} items`,
);
