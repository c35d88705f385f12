import { UNSEEN, visible } from '../../domain/text/visible.js';

export { visible } from '../../domain/text/visible.js';

/** What may stand in an output: line ends, tabs, and colours. What may not stand in one that goes into a file or pipe. */
const COLOR = String.raw`\u001b\[[\d;]*m`;
const ON_SCREEN = new RegExp(String.raw`\r?\n|\t|${COLOR}|${UNSEEN.source}`, 'gu');
const IN_PIPE = new RegExp(
  String.raw`${COLOR}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]`,
  'gu',
);

/**
 * A whole output before it is written, whatever it was made of: nothing of a file or of its name moves the cursor,
 * colours, or hides. Our own colours stay where there are to be any. In a file or pipe only control characters are
 * written out: what is no more than hard to see belongs to the text.
 */
export function safeOutput(text: string, { color, isTerminal }: { color: boolean; isTerminal: boolean }): string {
  return text.replace(isTerminal ? ON_SCREEN : IN_PIPE, (found) => {
    const isOurs = found.length > 1 ? color || found === '\r\n' : found === '\n' || found === '\t';
    return isOurs ? found : visible(found);
  });
}
