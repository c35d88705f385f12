// Makes a plans folder of many units: the real plan, and unit files of about 15 KB with a year of entries, the same on
// every run. Everything in them is made up.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STATUSES = ['done', 'done', 'done', 'doing', 'blocked'];
const DAYS = ['2024-06-11', '2024-12-05'];

/**
 * @param {string} root the package's folder
 * @param {string} folder where `plans/2024` goes to
 * @param {number} units how many
 */
export function makeCorpus(root, folder, units) {
  const year = join(folder, 'plans', '2024');
  mkdirSync(join(year, 'units'), { recursive: true });
  for (const name of ['plan.yaml', 'source.txt']) copyFileSync(join(root, 'plans/2024', name), join(year, name));
  const template = readFileSync(join(root, 'examples/2024/units/trung-tam-c-mau.yaml'), 'utf8');
  for (let n = 1; n <= units; n += 1) writeFileSync(join(year, 'units', `${idOf(n)}.yaml`), unitText(template, n));
}

/** @param {number} n */
const idOf = (n) => `don-vi-${String(n).padStart(5, '0')}`;

/**
 * A fresh sample unit with entries under each item; the nth unit has its own name, statuses and notes.
 * @param {string} template
 * @param {number} n
 */
function unitText(template, n) {
  const random = seeded(n);
  const named = template
    .replace(/^ {2}id: .*$/m, `  id: ${idOf(n)}`)
    .replace(/^ {2}name: .*$/m, `  name: Đơn vị ${n} (mẫu)`);
  return named.replace(
    /^ {4}output: null$/gm,
    (/** @type {string} */ line) => `    progress:\n${entries(n, random)}\n${line}`,
  );
}

/**
 * @param {number} n
 * @param {() => number} random
 */
function entries(n, random) {
  return DAYS.map((day, i) => {
    const status = STATUSES[Math.floor(random() * STATUSES.length)];
    const evidence = `{ number: ${i + 1}${n}/BC-DV, date: ${day}, title: Báo cáo quý }`;
    const note = `Kết quả kỳ ${i + 1} của đơn vị ${n}`;
    return `      - { date: ${day}, status: ${status}, note: ${note}, evidence: [${evidence}] }`;
  }).join('\n');
}

/**
 * Park and Miller's generator: the same numbers everywhere.
 * @param {number} seed
 */
function seeded(seed) {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
