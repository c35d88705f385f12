import { pointerTo } from '../../domain/text/pointer.js';

/** A text of a file: a key or a value. */
export interface FileText {
  readonly text: string;
  readonly pointer: string;
  readonly on: 'key' | 'value';
}

type Wanted = (text: string, on: 'key' | 'value', key: string) => boolean;

/** Whether any text is wanted: usually none is, and then no pointers are made. */
function anyWanted(value: unknown, key: string, wanted: Wanted): boolean {
  if (typeof value === 'string') return wanted(value, 'value', key);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => anyWanted(one, key, wanted));
  for (const name of Object.keys(value)) {
    if (wanted(name, 'key', name)) return true;
    if (anyWanted((value as Readonly<Record<string, unknown>>)[name], name, wanted)) return true;
  }
  return false;
}

/**
 * The wanted keys and text values of a file's data, in the file's order. Files are large and findings few, so pointers
 * are made only for these.
 * @param wanted called with the text, whether it is a key, and the key above it (or itself)
 */
export function textsWhere(data: unknown, wanted: Wanted): readonly FileText[] {
  if (!anyWanted(data, '', wanted)) return [];
  const found: FileText[] = [];
  const path: (string | number)[] = [];
  const ask = (text: string, on: 'key' | 'value', key: string): void => {
    if (wanted(text, on, key)) found.push({ text, pointer: pointerTo(...path), on });
  };
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') ask(value, 'value', key);
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) {
        path.push(i);
        visit(value[i], key);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) {
        path.push(name);
        ask(name, 'key', name);
        visit((value as Readonly<Record<string, unknown>>)[name], name);
        path.pop();
      }
    }
  };
  visit(data, '');
  return found;
}
