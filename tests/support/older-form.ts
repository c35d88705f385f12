import { parse, stringify } from 'yaml';

/** A unit's file as it was written before: each record over several lines. */
export function overLines(text: string): string {
  return text.replace(/^( *)- (\{.*\})$/gm, (_, indent: string, record: string) =>
    stringify([parse(record)], { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => indent + line)
      .join('\n'),
  );
}
