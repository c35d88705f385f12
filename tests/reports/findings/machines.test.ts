import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../src/checks/rules.js';
import { FINDINGS_FORMATS } from '../../../src/reports/findings/formats.js';
import { githubFormat } from '../../../src/reports/findings/github.js';
import { gitlabFormat } from '../../../src/reports/findings/gitlab.js';
import { jsonFormat } from '../../../src/reports/findings/json.js';
import { sarifFormat } from '../../../src/reports/findings/sarif.js';
import { finding, HOSTILE, MISSED, OPTIONS, reportOf } from './sample-findings.js';

const hostile = finding({ file: HOSTILE, message: HOSTILE, hint: HOSTILE, lineText: HOSTILE, pointer: '' });

describe.each(FINDINGS_FORMATS.map((format) => [format.name, format] as const))('%s', (name, listed) => {
  it('gives the same text twice, whole, with a line end', async () => {
    const format = await listed.load();
    expect(format.name).toBe(name);
    const report = reportOf(finding(), hostile);
    expect(format.render(report, OPTIONS)).toBe(format.render(report, OPTIONS));
    expect(format.render(report, OPTIONS)).toMatch(/\n$/);
  });

  it('lets no control character through', async () => {
    const format = await listed.load();
    expect(format.render(reportOf(hostile), OPTIONS).replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

describe('json', () => {
  it('is exactly what is promised', () => {
    expect(JSON.parse(jsonFormat.render(reportOf(finding()), OPTIONS))).toEqual({
      schema: 'dcs/check@1',
      summary: { files: 2, errors: 1, warnings: 0 },
      findings: [
        {
          code: 'unknown-item',
          severity: 'error',
          file: 'plans/2024/units/a.yaml',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 8,
          pointer: '/items/II.5.k',
          message: 'Sai.',
          hint: 'Sửa.',
        },
      ],
      thresholds: [],
    });
  });

  it('has each threshold that is missed with who or what is behind it', () => {
    const missed = JSON.parse(jsonFormat.render({ ...reportOf(), missed: MISSED }, OPTIONS)) as { thresholds: unknown };
    expect(missed.thresholds).toEqual([
      {
        name: 'max-missing',
        file: 'plans/2024/plan.yaml',
        actual: 2,
        required: 0,
        behind: [
          {
            unit: 'a',
            due: 4,
            fulfilled: 2,
            percent: 50,
            cells: [
              { item: 'II.5.c', period: '2024-Q1', state: 'missing' },
              { item: 'II.5.c', period: '2024-Q2', state: 'missing' },
            ],
          },
        ],
      },
      {
        name: 'max-warnings',
        file: 'plans/2024/units/a.yaml',
        actual: 3,
        required: 1,
        behind: [{ file: 'plans/2024/units/a.yaml', warnings: 3 }],
      },
    ]);
  });
});

describe('github', () => {
  const lines = (report: ReturnType<typeof reportOf>): readonly string[] =>
    githubFormat.render(report, OPTIONS).trimEnd().split('\n');

  it('annotates the place, the hint on a line of its own', () => {
    expect(lines(reportOf(finding()))[0]).toBe(
      '::error file=plans/2024/units/a.yaml,line=3,endLine=3,col=5,endColumn=8,title=dcs unknown-item::Sai.%0ASửa.',
    );
  });

  it('escapes what would end a property or a message, and starts no command from a file', () => {
    const [first] = lines(reportOf(finding({ file: 'a,b:c%d\n.yaml', message: '100%\n::error::x' })));
    expect(first).toContain('file=a%2Cb%3Ac%25d\\n.yaml,');
    expect(first).toContain('::100%25\\n::error::x%0A');
  });

  it('annotates a threshold that is missed, without a place', () => {
    const shown = githubFormat.render({ ...reportOf(), missed: MISSED }, { ...OPTIONS, lang: 'en' });
    expect(shown.split('\n').slice(0, 2)).toEqual([
      '::error title=dcs max-missing::Missed max-missing (without an update): 2, required at most 0.%0Aa: II.5.c (2024-Q1, 2024-Q2)',
      '::error title=dcs max-warnings::Missed max-warnings (warnings): 3, required at most 1.%0Aplans/2024/units/a.yaml: 3',
    ]);
  });

  it('shows ten of a kind, puts the rest into the log, and says how many', () => {
    const many = Array.from({ length: 13 }, (_, i) => finding({ line: i + 1, message: '##[error]x' }));
    const shown = lines(reportOf(...many, finding({ severity: 'warning', file: '::error::x' })));
    expect(shown.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(shown.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
    expect(shown.filter((line) => line.startsWith('- '))).toHaveLength(3);
    expect(shown.filter((line) => !line.startsWith('::')).join('\n')).not.toContain('##[');
    expect(shown.at(-2)).toBe('::notice title=dcs check::… và 3 lỗi, cảnh báo nữa: xem nhật ký của bước này.');
  });
});

describe('gitlab', () => {
  interface Entry {
    readonly fingerprint: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const entries = (...findings: readonly ReturnType<typeof finding>[]): readonly Entry[] =>
    JSON.parse(gitlabFormat.render(reportOf(...findings), OPTIONS)) as readonly Entry[];

  it('has a fingerprint for each, even for two that are alike', () => {
    const prints = entries(finding(), finding(), finding({ pointer: '/items/II.5.l' })).map(
      (entry) => entry.fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
  });

  it('keeps the fingerprint while lines move and whatever the language', () => {
    const [before] = entries(finding({ line: 3 }));
    const [after] = entries(finding({ line: 30 }));
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(after?.location).toEqual({ path: 'plans/2024/units/a.yaml', lines: { begin: 30, end: 30 } });
  });

  it('has an entry for a threshold that is missed, the same one whatever is behind it', () => {
    const [missing] = MISSED;
    const of = (actual: number): Entry | undefined => {
      const report = { ...reportOf(), missed: missing === undefined ? [] : [{ ...missing, actual }] };
      return (JSON.parse(gitlabFormat.render(report, OPTIONS)) as readonly Entry[])[0];
    };
    expect(of(2)).toMatchObject({
      check_name: 'max-missing',
      severity: 'major',
      content: { body: 'a: II.5.c (2024-Q1, 2024-Q2)' },
      location: { path: 'plans/2024/plan.yaml', lines: { begin: 1 } },
    });
    expect(of(7)?.fingerprint).toBe(of(2)?.fingerprint);
  });
});

describe('sarif', () => {
  // The official schema, from the package @microsoft/sarif-multitool-linux 5.7.0.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const schema = JSON.parse(readFileSync('tests/reports/findings/sarif-2.1.0.schema.json', 'utf8')) as object;
  const validate = ajv.compile(schema);

  it.each(['vi', 'en'] as const)('is valid by the official schema, with every rule in it (%s)', (lang) => {
    const findings = ALL_RULES.map(({ code, severity }, i) => finding({ code, severity, line: i + 1 }));
    const report = { ...reportOf(...findings, hostile), missed: MISSED };
    const log: unknown = JSON.parse(sarifFormat.render(report, { ...OPTIONS, lang }));
    validate(log);
    expect(validate.errors).toBeNull();
  });

  it('names rule, level, region and print', () => {
    const log = JSON.parse(sarifFormat.render(reportOf(finding({ file: 'thư mục/a.yaml' })), OPTIONS)) as {
      runs: [{ results: [Record<string, unknown>]; tool: { driver: { rules: { id: string }[] } } }];
    };
    const [{ results, tool }] = log.runs;
    const [result] = results;
    expect(tool.driver.rules[result['ruleIndex'] as number]?.id).toBe('unknown-item');
    expect(result).toMatchObject({
      ruleId: 'unknown-item',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'th%C6%B0%20m%E1%BB%A5c/a.yaml' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
          },
        },
      ],
    });
    expect(Object.values(result['partialFingerprints'] as object)).toHaveLength(1);
  });

  it.each([
    ['../b c/a.yaml', '../b%20c/a.yaml'],
    ['/tmp/a.yaml', 'file:///tmp/a.yaml'],
    ['D:/kế/a.yaml', 'file:///D:/k%E1%BA%BF/a.yaml'],
    ['//may-chu/chung/a.yaml', 'file://may-chu/chung/a.yaml'],
    ['a:/b', 'file:///a:/b'],
    ['ab:c/d', 'ab%3Ac/d'],
  ])('names %s so that a reader finds it', (file, uri) => {
    const rendered = sarifFormat.render(reportOf(finding({ file })), OPTIONS);
    const { runs } = JSON.parse(rendered) as { runs: [{ results: [{ locations: unknown }] }] };
    expect(runs[0].results[0].locations).toMatchObject([{ physicalLocation: { artifactLocation: { uri } } }]);
  });

  it('has a result for a threshold that is missed, with a rule of its own, at the file it belongs to', () => {
    const log = JSON.parse(sarifFormat.render({ ...reportOf(), missed: MISSED }, { ...OPTIONS, lang: 'en' })) as {
      runs: [{ results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }];
    };
    const [{ results, tool }] = log.runs;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['max-missing', 'max-warnings']);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex as number]?.id)).toEqual([
      'max-missing',
      'max-warnings',
    ]);
    expect(results[0]).toMatchObject({
      level: 'error',
      message: {
        text: 'Missed max-missing (without an update): 2, required at most 0.\na: II.5.c (2024-Q1, 2024-Q2)',
      },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'plans/2024/plan.yaml' } } }],
    });
  });
});
