import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { checkUnit, issuedPlan } from '../../src/checks/run-checks.js';
import { canonicalJson } from '../../src/domain/text/canonical-json.js';
import { correctedIn } from '../../src/domain/unit/entries.js';
import { followCorrections } from '../../src/domain/unit/entry-identity.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { readYaml } from '../../src/io/yaml/read-yaml.js';
import { validateUnitPlan } from '../../src/io/schema/validate.js';
import { realPlan } from '../support/real-plan.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const ISSUED = issuedPlan(realPlan(), sha256);

/** What a unit's file says: every record by itself, and which entries are struck. */
export interface Recorded {
  /** Codes of errors; where there are any, a person is told. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly records: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
}

const LISTS = ['progress', 'actions'] as const;

export async function recordedIn(text: string): Promise<Recorded> {
  const none = { records: new Set<string>(), struck: new Set<string>(), warnings: [] };
  const { data, problems: unread } = await readYaml(Buffer.from(text));
  const problems = unread.length > 0 ? unread : validateUnitPlan(data);
  if (problems.length > 0) return { ...none, errors: problems.map(({ code }) => code) };
  const written = data as UnitPlan;
  const unitPlan = followCorrections(written, sha256);
  const findings = checkUnit({
    file: 'x.yaml',
    fileName: unitPlan.unit.id,
    folderYear: 2024,
    text,
    unitPlan: written,
    unreadItems: new Set(),
    issued: ISSUED,
    today: '2024-04-10',
    sha256,
    evidence: () => null,
  });
  const codesOf = (severity: string): readonly string[] =>
    findings.filter((one) => one.severity === severity).map(({ code }) => code);
  return { errors: codesOf('error'), warnings: codesOf('warning'), ...recordsOf(unitPlan) };
}

/** An entry by its words: where the one it corrects stands is not one of them. */
const words = (record: object): string => canonicalJson({ ...record, corrects: null });

function recordsOf(unitPlan: UnitPlan): Pick<Recorded, 'records' | 'struck'> {
  const records = new Set<string>();
  const struck = new Set<string>();
  for (const [id, answer] of Object.entries({ ...unitPlan.items, ...unitPlan['own-items'] })) {
    const { progress = [], actions = [], ...rest } = answer;
    for (const [key, value] of Object.entries(rest)) records.add(`${id} ${key} ${canonicalJson(value)}`);
    for (const name of LISTS) {
      for (const one of name === 'progress' ? progress : actions) records.add(`${id} ${name} ${words(one)}`);
    }
    const corrected = correctedIn(progress);
    for (const [i, entry] of progress.entries()) if (corrected.has(i + 1)) struck.add(`${id} ${words(entry)}`);
  }
  const { figures = {}, prose = {}, difficulties = [], submissions = [] } = unitPlan;
  const groups: Readonly<Record<string, Readonly<Record<string, object>>>> = { figures, prose };
  for (const [name, group] of Object.entries(groups)) {
    for (const [period, held] of Object.entries(group)) {
      for (const [key, value] of Object.entries(held)) records.add(`${name} ${period} ${key} ${canonicalJson(value)}`);
    }
  }
  for (const one of difficulties) records.add(`difficulty ${words(one)}`);
  for (const one of submissions) records.add(`submission ${words(one)}`);
  return { records, struck };
}

/** What is missing, mixed or newly struck in a merge of two sides, in words; nothing where all is kept. */
export function lossesOf(merged: Recorded, base: Recorded, sides: readonly [Recorded, Recorded]): readonly string[] {
  const known = new Set([base, ...sides].flatMap(({ records }) => [...records]));
  const taken = new Set([...base.records].filter((one) => sides.some(({ records }) => !records.has(one))));
  const wanted = [...known].filter((one) => !taken.has(one));
  const struck = new Set(sides.flatMap((side) => [...side.struck]));
  return [
    ...wanted.filter((one) => !merged.records.has(one)).map((one) => `lost: ${one}`),
    ...[...merged.records].filter((one) => !known.has(one)).map((one) => `mixed: ${one}`),
    ...(isDeepStrictEqual(new Set([...merged.struck].sort()), new Set([...struck].sort()))
      ? []
      : [`struck: ${[...merged.struck].join('; ')} in place of ${[...struck].join('; ')}`]),
  ];
}
