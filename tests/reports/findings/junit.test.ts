import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junitFormat } from '../../../src/reports/findings/junit.js';
import { finding, HOSTILE, MISSED, OPTIONS, reportOf } from './sample-findings.js';

/** Jenkins' own, from its xUnit plugin (src/main/resources/.../xsd/junit-10.xsd). */
const XSD = readFileSync(new URL('junit-10.xsd', import.meta.url), 'utf8');

async function faults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema: XSD });
  return errors.map(({ message }) => message);
}

describe('junit', () => {
  const report = reportOf(
    finding(),
    finding({ severity: 'warning' }),
    finding({ file: HOSTILE, message: HOSTILE, hint: HOSTILE, lineText: HOSTILE }),
  );

  it('is what Jenkins takes, whatever stands in the files', async () => {
    expect(await faults(junitFormat.render(report, OPTIONS))).toEqual([]);
    expect(await faults(junitFormat.render(reportOf(), OPTIONS))).toEqual([]);
    expect(await faults(junitFormat.render({ ...report, missed: MISSED }, { ...OPTIONS, strict: true }))).toEqual([]);
  });

  it('would not be, with an attribute too many', async () => {
    const spoilt = junitFormat.render(report, OPTIONS).replace('<testcase ', '<testcase line="3" ');
    expect(await faults(spoilt)).toEqual([expect.stringContaining("The attribute 'line' is not allowed")]);
  });

  it('has a suite for thresholds, what is behind each in its failure', () => {
    const shown = junitFormat.render({ ...reportOf(), missed: MISSED }, { ...OPTIONS, lang: 'en' });
    expect(shown).toContain('<testsuites name="dcs check" tests="4" failures="2" errors="0">');
    expect(shown).toContain(`  <testsuite name="dcs check thresholds" tests="2" failures="2" errors="0" skipped="0">
    <testcase name="max-missing" classname="plans/2024/plan.yaml">
      <failure type="max-missing" message="Missed max-missing (without an update): 2, required at most 0.">a: II.5.c (2024-Q1, 2024-Q2)</failure>
    </testcase>
`);
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
