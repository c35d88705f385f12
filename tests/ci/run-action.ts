import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { environment, type Ran } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** The YAML of a file of this repository. */
export function parsed(path: string): unknown {
  return parse(readFileSync(join(ROOT, path), 'utf8'));
}

export const action = parsed('action.yml') as Action;
/** The step that runs `dcs check`. */
export const check = action.runs.steps.at(-1) ?? {};

/**
 * Runs the action's last step as the runner would: its inputs as environment, its script by bash.
 * @throws Error for an input that the action does not have: the runner would only warn
 */
export function runAction(cwd: string, inputs: Readonly<Record<string, string>> = {}, today = '2024-06-01'): Ran {
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`no input ${unknown.join(', ')}`);
  const valueOf = (expression: string): string => {
    const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? '';
    return inputs[name] ?? action.inputs[name]?.default ?? `no input ${name}`;
  };
  const env = Object.fromEntries(Object.entries(check.env ?? {}).map(([name, value]) => [name, valueOf(value)]));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check.run ?? ''],
    {
      cwd,
      env: environment(today, { ...env, GITHUB_ACTION_PATH: ROOT, GITHUB_ACTIONS: 'true' }),
      encoding: 'utf8',
    },
  );
  return { code: status, stdout, stderr };
}
