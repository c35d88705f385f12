import type { Explanation } from '../domain/findings/explanation.js';
import { type Finding, type Autofix, MAX_FINDINGS, type Region } from '../domain/findings/finding.js';
import type { Text } from '../domain/text/text.js';

/**
 * A rule of `check`, as a value with its own explanation. Problems of a rule without `run` are found while a file is
 * read (see reading.ts).
 */
export interface Rule<Scope = never> extends Explanation {
  /** Finds the places where the rule is broken, in any order. */
  readonly run?: (scope: Scope) => Iterable<Found>;
}

/** A place where a rule is broken; the rule adds its code and severity. */
export interface Found {
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
  readonly message: Text;
  /** A more precise hint than the rule's `fix`. */
  readonly hint?: Text;
  /** The file, for a rule over several. */
  readonly file?: string;
  /** The change that `check --fix` makes, if only one is right. */
  readonly autofix?: Autofix;
  /** The place in the text, if no pointer can give it. */
  readonly region?: Region;
}

/**
 * Adds a rule's findings in its scope to those of a file, up to the number that is shown: a malicious file could have a
 * million.
 */
export function runRule<Scope>(rule: Rule<Scope>, scope: Scope, file: string, max: number, findings: Finding[]): void {
  if (rule.run === undefined) return;
  const enough = findings.length + max;
  for (const found of rule.run(scope)) {
    findings.push(findingOf(rule, found, file));
    if (findings.length > enough) break;
  }
}

/**
 * Runs `look` over a list whose elements are nearly all right, and keeps at most as many findings as are shown.
 * @param look returns `null` for an element without a finding
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

/** Turns a place where a rule is broken into a finding. */
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
