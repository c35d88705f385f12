import { describe, expect, it } from 'vitest';
import { junitFormat } from '../../../src/reports/findings/junit.js';
import { finding, HOSTILE, OPTIONS, reportOf } from './sample-findings.js';

interface Shape {
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
  readonly children: readonly string[];
}

/** As much of Jenkins' junit-10.xsd as this report uses; there is no `file` or `line` on a test case. */
const SHAPES: Readonly<Record<string, Shape>> = {
  testsuites: { needed: [], allowed: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    needed: ['name', 'tests', 'failures', 'errors'],
    allowed: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    needed: ['name'],
    allowed: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { needed: [], allowed: ['type', 'message'], children: [] },
  skipped: { needed: [], allowed: ['type', 'message'], children: [] },
};

/** What is wrong with the elements of a text, by the shapes; the text has no comments, entities or CDATA of its own. */
function faults(xml: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  const body = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '');
  for (const [, closing, name = '', attributes = '', empty] of body.matchAll(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (closing === '/') {
      if (open.pop() !== name) found.push(`${name} closed out of turn`);
      continue;
    }
    const parent = open.at(-1);
    if (parent !== undefined && !(SHAPES[parent]?.children ?? []).includes(name)) found.push(`${name} in ${parent}`);
    const shape = SHAPES[name];
    const names = [...attributes.matchAll(/ ([a-z]+)=/g)].map(([, one = '']) => one);
    for (const one of shape?.needed ?? []) if (!names.includes(one)) found.push(`${name} without ${one}`);
    for (const one of names) {
      if (![...(shape?.needed ?? []), ...(shape?.allowed ?? [])].includes(one)) found.push(`${name} with ${one}`);
    }
    if (empty !== '/') open.push(name);
  }
  const rest = body.replace(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, '');
  if (/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(rest)) found.push('text that is not escaped');
  return [...found, ...open.map((name) => `${name} left open`)];
}

describe('junit', () => {
  const report = reportOf(
    finding(),
    finding({ severity: 'warning' }),
    finding({ file: HOSTILE, message: HOSTILE, hint: HOSTILE, lineText: HOSTILE }),
  );

  it('has only what Jenkins takes, whatever stands in the files', () => {
    expect(faults(junitFormat.render(report, OPTIONS))).toEqual([]);
    expect(faults(junitFormat.render(reportOf(), OPTIONS))).toEqual([]);
  });

  it('has a suite a file, a failure an error, and a case that passes for a file with nothing wrong', () => {
    const shown = junitFormat.render(report, OPTIONS);
    expect(shown).toContain('<testsuites name="dcs check" tests="4" failures="2" errors="0">');
    expect(shown).toContain('<testsuite name="plans/2024/plan.yaml" tests="1" failures="0" errors="0" skipped="0">');
    expect(shown).toContain('<testcase name="dcs check" classname="plans/2024/plan.yaml"/>');
    expect(shown.match(/<skipped /g)).toHaveLength(1);
  });

  it('lets warnings fail where they fail the run', () => {
    const shown = junitFormat.render(report, { ...OPTIONS, strict: true });
    expect(shown).toContain('failures="3"');
    expect(shown).not.toContain('<skipped ');
  });
});
