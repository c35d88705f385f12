import { describe, expect, it } from 'vitest';
import { runSteps, stepsOf, withOutputs } from './console.js';
import { holdsItsBlocks } from './documents.js';

const root = process.cwd();
// The guide, a year from first to last, is in documents.slow.test.ts.
holdsItsBlocks('README.md');
holdsItsBlocks('CONTRIBUTING.md');

describe('what runs the console blocks', () => {
  const block = (...lines: string[]): string =>
    ['<!-- console today: 2024-03-12 -->', '```console', ...lines, '```', ''].join('\n');

  it.each([
    ['other output', block('$ echo a', 'b'), block('$ echo a', 'a')],
    ['a line too many', block('$ echo a', 'a', 'b'), block('$ echo a', 'a')],
    ['a line too few', block('$ printf "a\\nb\\n"', 'a'), block('$ printf "a\\nb\\n"', 'a', 'b')],
    ['lines left out that are not there', block('$ echo a', 'a', '…'), block('$ echo a', 'a')],
  ])('sees %s', async (_, wrong, right) => {
    const steps = stepsOf(wrong);
    expect(withOutputs(wrong, steps, await runSteps(root, steps))).toBe(right);
  });

  it.each([
    ['lines left out', block('$ printf "a\\nb\\nc\\n"', 'a', '…', 'c')],
    ['the exit code of the command before', block('$ (exit 2)', '$ echo $?', '2')],
    ['a folder gone into', block('$ mkdir x && cd x', '$ basename "$PWD"', 'x')],
    ['both streams in order', block('$ echo a; echo b >&2; echo c', 'a', 'b', 'c')],
    ['the day', block('$ echo $DCS_TODAY', '2024-03-12')],
  ])('takes %s', async (_, right) => {
    const steps = stepsOf(right);
    expect(withOutputs(right, steps, await runSteps(root, steps))).toBe(right);
  });

  it('refuses a block without a day, and steering that it does not know', () => {
    expect(() => stepsOf('```console\n$ true\n```')).toThrow('say the day first');
    expect(() => stepsOf('<!-- console folder: elsewhere -->')).toThrow('unknown');
  });
});
