import { unreadable, unreadableFile } from '../../checks/file/unreadable-file.js';
import { unknownAt, unknownFile } from '../../checks/file/unknown-file.js';
import { dateAutofix, toFinding } from '../../checks/reading.js';
import { refine } from '../../checks/reword-problem.js';
import { findingOf } from '../../checks/rule.js';
import type { Checkable, CheckTarget } from '../../domain/ports/check-source.js';
import type { Finding } from '../../domain/findings/finding.js';

/** The findings made while the file was read, each worded by the most specific rule. */
export function readingFindings({ file, problems, unreadable: reason }: Checkable<unknown>): Finding[] {
  const unread = reason === null ? [] : [findingOf(unreadableFile, unreadable(reason), file)];
  const read = problems.map((problem) => {
    const finding = refine(problem, file) ?? toFinding(problem, file);
    const autofix = dateAutofix(problem);
    return autofix === null ? finding : { ...finding, autofix };
  });
  return [...unread, ...read];
}

/** The finding for a target that cannot be checked: an unreadable folder, or a file of an unknown kind. */
export function unknownFinding({ file, path, unreadable: reason }: CheckTarget): Finding {
  return reason === undefined
    ? findingOf(unknownFile, unknownAt(path), file)
    : findingOf(unreadableFile, unreadable(reason), file);
}
