import type { Text } from '../../domain/text/text.js';

export const SCHEMA_HELP = {
  summary: { vi: 'In lược đồ (JSON Schema) của một loại tệp', en: 'Print the JSON schema of a kind of file' },
  name: { vi: 'loại tệp', en: 'kind of file' },
} as const satisfies Record<string, Text>;

export const SCHEMA = {
  unknown: (name: string, names: readonly string[]): Text => ({
    vi: `Không có lược đồ “${name}”. Các lược đồ có: ${names.join(', ')}.`,
    en: `There is no schema “${name}”. Schemas there are: ${names.join(', ')}.`,
  }),
} as const;
