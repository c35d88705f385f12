import type { Explanation } from '../domain/findings/explanation.js';
import { type Finding, type Autofix, MAX_FINDINGS, type Region } from '../domain/findings/finding.js';
import type { Text } from '../domain/text/text.js';

/**
 * One thing that `check` looks for, as a value that explains itself. A rule that has no `run` is found while a file is
 * read (see reading.ts).
 */
export interface Rule<Scope = never> extends Explanation {
  /** Says where the rule is broken, in any order. */
  readonly run?: (scope: Scope) => Iterable<Found>;
}

/** Where a rule is broken; the rule itself adds its code and severity. */
export interface Found {
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
  readonly message: Text;
  /** Where more can be said than the rule's `fix`. */
  readonly hint?: Text;
  /** The file, for a rule over several. */
  readonly file?: string;
  /** Where there is one right answer. */
  readonly autofix?: Autofix;
  /** Where the place is none that a pointer leads to. */
  readonly region?: Region;
}

/**
 * Adds what a rule finds in its scope to the findings of a file. A rule that finds more than are shown is not asked on: a
 * file made to hurt could have a million.
 */
export function runRule<Scope>(rule: Rule<Scope>, scope: Scope, file: string, most: number, findings: Finding[]): void {
  if (rule.run === undefined) return;
  const enough = findings.length + most;
  for (const found of rule.run(scope)) {
    findings.push(findingOf(rule, found, file));
    if (findings.length > enough) break;
  }
}

/**
 * Where a rule is broken that looks at one thing after the other: at each of a list, nearly all of which are well. Of
 * those that are not no more are told than are shown.
 * @param look `null` where all is well
 */
export function foundIn<T>(all: readonly T[], look: (one: T) => Found | null): readonly Found[] {
  let found: Found[] | null = null;
  for (let i = 0; i < all.length; i += 1) {
    const here = look(all[i] as T);
    if (here === null) continue;
    (found ??= []).push(here);
    if (found.length > MAX_FINDINGS) break;
  }
  return found ?? NOTHING;
}

const NOTHING: readonly Found[] = [];

/** A place where a rule is broken, as a finding. */
export function findingOf(rule: Rule, found: Found, file: string): Finding {
  return {
    code: rule.code,
    severity: rule.severity,
    file: found.file ?? file,
    pointer: found.pointer,
    on: found.on,
    message: found.message,
    hint: found.hint ?? rule.fix,
    ...(found.autofix === undefined ? {} : { autofix: found.autofix }),
    ...(found.region === undefined ? {} : { region: found.region }),
  };
}
