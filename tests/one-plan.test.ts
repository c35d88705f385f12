import { expect, it } from 'vitest';
import { indexPlan } from '../src/domain/plan/plan-index.js';
import { realPlan } from './support/real-plan.js';
import { sourceModules } from './support/source-modules.js';

// Nothing of one plan is code: what screens and documents say of a plan comes from the plan that was loaded.

const plan = realPlan();

/** Words of the plan that ships, and of its field, that may stand nowhere. */
const WORDS = [
  plan.issuer.name,
  plan.issuer.place ?? '',
  plan.signatory.name ?? '',
  plan.id,
  'thuộc Sở',
  'Văn phòng Sở',
  'công tác dân vận',
  'dân chủ ở cơ sở',
];

/** The files that have such words all the same, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/locale/joined-words.ts': 'names of all provinces, within which no line breaks',
  'src/locale/form.ts': 'the heading of a column in forms that were exported before',
};

/** Words of that plan's field, and of the kinds of office that it is for: a screen of another office must not have them. */
const SUBJECTS =
  /tiếp công dân|tiếp dân|doanh nghiệp|công chức|CCVCNLĐ|viên chức|người lao động|dân vận|đơn thư|GIÁM ĐỐC|thành phố|Văn phòng(?! \$)|UBND|Đà Nẵng/u;

/** The files of sentences that have such words all the same, each with the reason. */
const SUBJECTS_ALLOWED: Readonly<Record<string, string>> = {
  ...ALLOWED,
  'src/locale/commands/arguments.ts': 'lines of help to paste, which are for the shipped plan',
  'src/locale/commands/submit.ts': 'positions as examples in help',
  'src/locale/site-compose.ts': 'positions as examples beside a field',
  'src/locale/site-parts.ts': 'positions as examples beside a field',
  'src/locale/roll-up.ts': 'a company, which a register may have whatever the plan',
};

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm, '');

it('no file of the program has words of the plan that it ships with', () => {
  const found = sourceModules().flatMap(({ path: name, text: whole }) => {
    const text = withoutComments(whole);
    // The examples of rules are fixtures beside the shipped plan, and name its id.
    const words = name.startsWith('src/checks/') ? WORDS.filter((word) => word !== plan.id) : WORDS;
    return name in ALLOWED ? [] : words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
  expect(found).toEqual([]);
});

it('no sentence of a screen or document is of one field or one kind of office', () => {
  const found = sourceModules()
    .filter(({ path: name }) => /^src\/(?:locale|reports|site|commands)\//.test(name) && !(name in SUBJECTS_ALLOWED))
    .flatMap(({ path: name, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => SUBJECTS.test(line) && !line.includes('/iu'))
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

it('no file of the program decides by an address or the year of that plan', () => {
  const items = indexPlan(plan).items.map(({ id }) => id);
  const found = sourceModules().flatMap(({ path: name, text: whole }) => {
    // Examples of what a person may type, and those of the rules, are sentences of help.
    if (/^src\/(?:locale|checks)\/|^src\/commands\//.test(name)) return [];
    const text = withoutComments(whole);
    const literals = [...text.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, a, b]) => a ?? b ?? '');
    return literals.filter((one) => items.includes(one) || /\b2024\b/.test(one)).map((one) => `${name}: ${one}`);
  });
  expect(found).toEqual([]);
});
