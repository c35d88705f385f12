import type { Rule } from '../rule.js';
import type { FigureScope } from './entered-figures.js';
import { figureAboveWhole } from './figure-above-whole.js';
import { figureBalance } from './figure-balance.js';
import { figureBesideNone } from './figure-beside-none.js';
import { figureForRatio } from './figure-for-ratio.js';
import { figureJump } from './figure-jump.js';
import { figureNotApplicable } from './figure-not-applicable.js';
import { figureOfOtherPeriod } from './figure-of-other-period.js';
import { figurePartsDiffer } from './figure-parts-differ.js';
import { figureWithoutEntry } from './figure-without-entry.js';
import { unknownIndicator } from './unknown-indicator.js';

/** Rules over a unit's figures and the plan's indicators. */
export const FIGURE_RULES: readonly Rule<FigureScope>[] = [
  unknownIndicator,
  figureOfOtherPeriod,
  figureForRatio,
  figureAboveWhole,
  figurePartsDiffer,
  figureBalance,
  figureJump,
  figureNotApplicable,
  figureBesideNone,
  figureWithoutEntry,
];
