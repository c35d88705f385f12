import type { ReadingCode, ReadingProblem } from '../../domain/findings/reading-problem.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';

/** A rule that the reader checks, with its words for what was found. */
export interface ReadingRule<Code extends ReadingCode> extends Rule {
  readonly code: Code;
  readonly say: (problem: ReadingProblem<Code>) => ProblemWords;
}

export interface ProblemWords {
  readonly message: Text;
  /** A more precise hint than the rule's `fix`. */
  readonly hint?: Text;
}

const MAX_LENGTH = 60;

/** A value as a sentence quotes it: on one line, not longer than a title. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH)}…`;
}
