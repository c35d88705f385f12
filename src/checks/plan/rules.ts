import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { citationDisagrees } from './citation-disagrees.js';
import { citationUnknown } from './citation-unknown.js';
import { dueWithoutOnce } from './due-without-once.js';
import { titleOfOtherYear } from './title-of-other-year.js';
import { wrongSince } from './wrong-since.js';
import { duplicateIndicator } from './duplicate-indicator.js';
import { duplicateNodeId } from './duplicate-node-id.js';
import { duplicateReference } from './duplicate-reference.js';
import { emptyNode } from './empty-node.js';
import { abbreviationNotFound } from './abbreviation-not-found.js';
import { encodingDoubt } from './encoding-doubt.js';
import { erratumNotFound } from './erratum-not-found.js';
import { erratumProposed } from './erratum-proposed.js';
import { indicatorItemUnlikely } from './indicator-item-unlikely.js';
import { indicatorUnknownItem } from './indicator-unknown-item.js';
import { indicatorUnknownPart } from './indicator-unknown-part.js';
import { itemForNobody } from './item-for-nobody.js';
import { markWithoutTrack } from './mark-without-track.js';
import { nodeOutOfPlace } from './node-out-of-place.js';
import { outlineItemUnlikely } from './outline-item-unlikely.js';
import { outlineMissingItem } from './outline-missing-item.js';
import { outlineProposed } from './outline-proposed.js';
import { outlineUnknownItem } from './outline-unknown-item.js';
import { ratioWithoutParts } from './ratio-without-parts.js';
import { referenceUnresolved } from './reference-unresolved.js';
import { referenceUnused } from './reference-unused.js';
import { relatedOneSided } from './related-one-sided.js';
import { relatedUnknown } from './related-unknown.js';
import { sourceChanged } from './source-changed.js';
import { unknownReport } from './unknown-report.js';
import { ownPeriodsCells } from './own-periods-cells.js';
import { ownPeriodDays } from './own-period-days.js';
import { ownPeriodsOverlap } from './own-periods-overlap.js';
import { ownPeriodsGap } from './own-periods-gap.js';
import { ownPeriodOutsideYear } from './own-period-outside-year.js';
import { ownPeriodName } from './own-period-name.js';
import { targetImpossible } from './target-impossible.js';
import { targetNotInText } from './target-not-in-text.js';
import { duplicateParty } from './duplicate-party.js';
import { unknownParty } from './unknown-party.js';

// A new rule is one file and one line here; the order is that of docs/checks.md.

/** Rules over the issued plan. */
export const PLAN_RULES: readonly Rule<PlanScope>[] = [
  duplicateNodeId,
  nodeOutOfPlace,
  emptyNode,
  referenceUnresolved,
  referenceUnused,
  duplicateReference,
  citationUnknown,
  citationDisagrees,
  encodingDoubt,
  erratumNotFound,
  erratumProposed,
  abbreviationNotFound,
  sourceChanged,
  itemForNobody,
  unknownParty,
  duplicateParty,
  markWithoutTrack,
  dueWithoutOnce,
  wrongSince,
  titleOfOtherYear,
  relatedUnknown,
  relatedOneSided,
  unknownReport,
  ownPeriodsCells,
  ownPeriodDays,
  ownPeriodsOverlap,
  ownPeriodsGap,
  ownPeriodOutsideYear,
  ownPeriodName,
  outlineUnknownItem,
  outlineMissingItem,
  outlineItemUnlikely,
  outlineProposed,
  duplicateIndicator,
  indicatorUnknownItem,
  indicatorItemUnlikely,
  indicatorUnknownPart,
  ratioWithoutParts,
  targetImpossible,
  targetNotInText,
];
