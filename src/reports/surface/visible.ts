import { UNSEEN, visible } from '../../domain/text/visible.js';

export { visible } from '../../domain/text/visible.js';

/** Allowed in every output: line ends, tabs, and colours. */
const COLOR = String.raw`\u001b\[[\d;]*m`;
const ON_SCREEN = new RegExp(String.raw`\r?\n|\t|${COLOR}|${UNSEEN.source}`, 'gu');
const IN_PIPE = new RegExp(
  String.raw`${COLOR}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]`,
  'gu',
);

/**
 * Makes an output safe before it is written: no text from a file or a file name can move the cursor, set colours, or
 * hide. Our own colours are kept if colour is on. In a file or pipe only control characters are escaped; characters
 * that are merely hard to see belong to the text.
 */
export function safeOutput(text: string, { color, isTerminal }: { color: boolean; isTerminal: boolean }): string {
  return text.replace(isTerminal ? ON_SCREEN : IN_PIPE, (found) => {
    const isOurs = found.length > 1 ? color || found === '\r\n' : found === '\n' || found === '\t';
    return isOurs ? found : visible(found);
  });
}
