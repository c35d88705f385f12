import type { Cadence } from '../../src/domain/calendar/cadence.js';

/** Every cadence: the compiler refuses a list that lacks one. */
const all: Readonly<Record<Cadence, true>> = {
  once: true,
  ongoing: true,
  monthly: true,
  quarterly: true,
  'half-yearly': true,
  yearly: true,
};

export const CADENCES = Object.keys(all) as readonly Cadence[];
