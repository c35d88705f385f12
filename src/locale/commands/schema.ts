import type { Text } from '../../domain/text/text.js';

export const SCHEMA_HELP = {
  name: { vi: 'plan, unit-plan, units hoặc department', en: 'plan, unit-plan, units or department' },
} as const satisfies Record<string, Text>;

export const SCHEMA = {
  unknown: (name: string, names: readonly string[]): Text => ({
    vi: `Không có lược đồ “${name}”. Các lược đồ có: ${names.join(', ')}.`,
    en: `There is no schema “${name}”. Schemas there are: ${names.join(', ')}.`,
  }),
} as const;
