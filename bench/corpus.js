// Makes a plans folder of many units: the real plan, and unit files of about 15 KB with two entries an item, or of 30 KB
// with the records of a full year; the same on every run. All of it is invented.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STATUSES = ['done', 'done', 'done', 'doing', 'blocked'];
const DAYS = ['2024-06-11', '2024-12-05'];
const FULL_YEAR_DAYS = ['2024-03-11', '2024-06-11', '2024-09-11', '2024-12-05'];

/**
 * @param {string} root the package's folder
 * @param {string} folder the folder for `plans/2024`
 * @param {number} units how many
 * @param {{ hasFullYear?: boolean }} [options] whether each unit also has entries, figures and prose of every quarter,
 *   difficulties, and submissions
 */
export function makeCorpus(root, folder, units, { hasFullYear = false } = {}) {
  const year = join(folder, 'plans', '2024');
  mkdirSync(join(year, 'units'), { recursive: true });
  for (const name of ['plan.yaml', 'source.txt']) copyFileSync(join(root, 'plans/2024', name), join(year, name));
  const template = readFileSync(join(root, 'examples/2024/units/trung-tam-c-mau.yaml'), 'utf8');
  for (let n = 1; n <= units; n += 1) {
    const text = hasFullYear ? `${unitText(template, n, FULL_YEAR_DAYS)}${restOfYear(n)}` : unitText(template, n, DAYS);
    writeFileSync(join(year, 'units', `${idOf(n)}.yaml`), text);
  }
}

/** @param {number} n */
const idOf = (n) => `don-vi-${String(n).padStart(5, '0')}`;

/**
 * A fresh sample unit with entries under each item; the nth unit has its own name, statuses and notes.
 * @param {string} template
 * @param {number} n
 * @param {readonly string[]} days of the entries under each item
 */
function unitText(template, n, days) {
  const random = seeded(n);
  const named = template
    .replace(/^ {2}id: .*$/m, `  id: ${idOf(n)}`)
    .replace(/^ {2}name: .*$/m, `  name: Đơn vị ${n} (mẫu)`);
  return named.replace(
    /^ {4}output: null$/gm,
    (/** @type {string} */ line) => `    progress:\n${entries(n, random, days)}\n${line}`,
  );
}

/**
 * @param {number} n
 * @param {() => number} random
 * @param {readonly string[]} days
 */
function entries(n, random, days) {
  return days
    .map((day, i) => {
      const status = STATUSES[Math.floor(random() * STATUSES.length)];
      const evidence = `{ number: ${i + 1}${n}/BC-DV, date: ${day}, title: Báo cáo quý }`;
      const note = `Kết quả kỳ ${i + 1} của đơn vị ${n}`;
      return `      - { date: ${day}, status: ${status}, note: ${note}, evidence: [${evidence}] }`;
    })
    .join('\n');
}

/**
 * A unit's other records of a full year.
 * @param {number} n
 */
function restOfYear(n) {
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
  const figures = quarters.map(
    (id, i) => `  ${id}: { tuyen-truyen.cuoc: ${i + (n % 7)}, tiep-dan.luot: ${10 + ((n * (i + 3)) % 40)} }`,
  );
  const words = ['2024-Q1', '2024-H1', '2024-9M', '"2024"'].map(
    (id) => `  ${id}:\n    uu-diem: Đơn vị ${n} thực hiện đúng kế hoạch`,
  );
  const raised = `{ id: 1, date: 2024-05-20, item: II.5.c, text: Thiếu người tiếp dân, proposal: Thêm ${1 + (n % 3)} biên chế }`;
  const reports = [
    ['2024-Q1', '2024-03-15'],
    ['2024-H1', '2024-06-14'],
    ['"2024"', '2024-12-16'],
  ].map(([period, day], i) => {
    const content = String(n * 10 + i).padStart(64, '0');
    return `  - { period: ${period}, date: ${day}, by: Nguyễn Văn Mẫu, number: ${i + 1}/BC-DV, content: "2:${content}" }`;
  });
  return [
    'figures:',
    ...figures,
    'difficulties:',
    `  - ${raised}`,
    'prose:',
    ...words,
    'submissions:',
    ...reports,
    '',
  ].join('\n');
}

/**
 * Park and Miller's generator: the same numbers on every machine.
 * @param {number} seed
 */
function seeded(seed) {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
