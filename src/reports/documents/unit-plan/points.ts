import { labelOf as issuedLabel, lastPartOf, stepLabel } from '../../../domain/plan/address.js';
import type { PlanNode } from '../../../domain/plan/plan.js';
import { printRoman } from '../../../domain/text/roman.js';
import type { Item } from '../../../domain/unit/item.js';
import { writtenSections } from '../../../domain/unit/prose.js';
import { asConfirmed } from '../../../domain/unit/text-guard.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { pointLabel } from '../../../locale/document.js';

/**
 * A point of a unit's own plan: a part of the issued plan that falls to the unit, renumbered where parts are left out.
 */
export interface UnitPoint {
  /** Its address in the unit's plan: `II.4.a`. */
  readonly address: string;
  /** Its printed label: `II.`, `4.`, `a)`, `-`; `null` for a paragraph without a mark. */
  readonly label: string | null;
  /** The issued point; for an own item its open place. */
  readonly node: PlanNode;
  /** The item, `null` for a heading. */
  readonly item: Item | null;
  readonly points: readonly UnitPoint[];
}

/** Every section of the unit's plan: those with items, and those whose prose the unit writes. */
export function unitPoints(status: UnitStatus): readonly UnitPoint[] {
  const written = new Set(writtenSections(status.plan).map(({ id }) => id));
  return status.plan.body
    .filter((section) => written.has(section.id) || kept(section, status).length > 0)
    .map((node, at) => {
      const address = partAt(node.id, at);
      const points = written.has(node.id) ? [] : pointsBelow(node, address, status);
      return { address, label: labelOf(address), node, item: null, points };
    });
}

/** The addresses in the unit's plan by the ids of items and issued points. */
export function addressesOf(points: readonly UnitPoint[]): ReadonlyMap<string, string> {
  const all = (point: UnitPoint): readonly (readonly [string, string])[] => [
    [point.item?.id ?? point.node.id, point.address],
    ...point.points.flatMap(all),
  ];
  return new Map(points.flatMap(all));
}

/** Whether the unit marked the item as not applicable for the whole year. */
export function isLeftOut({ planned }: Item): boolean {
  const left = planned?.['not-applicable'];
  return left !== undefined && left.from === undefined;
}

type Kept = Pick<UnitPoint, 'node' | 'item'>;

function pointsBelow(node: PlanNode, above: string, status: UnitStatus): readonly UnitPoint[] {
  return (node.children ?? [])
    .flatMap((child) => kept(child, status))
    .map(({ node: child, item }, at) => {
      const part = partAt(child.id, at);
      const address = /^[-+]/.test(part) ? `${above}${part}` : `${above}.${part}`;
      const points = item?.own === true ? [] : pointsBelow(child, address, status);
      return { address, label: labelOf(address), node: child, item, points };
    });
}

/** The points that fall to the unit, themselves or through a point below them. Own items replace their open place. */
function kept(node: PlanNode, status: UnitStatus): readonly Kept[] {
  if (node.track === undefined) {
    const below = (node.children ?? []).some((child) => kept(child, status).length > 0);
    return below ? [{ node, item: null }] : [];
  }
  const here = status.items
    .map(({ item }) => asConfirmed(item, status.plan))
    .filter((item) => item.node.id === node.id);
  return here.filter((item) => !item.open && !isLeftOut(item)).map((item) => ({ node, item }));
}

/** The last part of an address, renumbered in its series. */
function partAt(id: string, at: number): string {
  const part = lastPartOf(id);
  if (/^[-+p]\d+$/.test(part)) return `${part.charAt(0)}${at + 1}`;
  if (/^[IVXLC]+$/.test(part)) return printRoman(at + 1);
  if (/^\d+$/.test(part)) return String(at + 1);
  return /^\p{Ll}$/u.test(part) ? pointLabel(at).slice(0, -1) : part;
}

/** `II.`, `4.`, `a)` (Nghị định 30/2020/NĐ-CP, Phụ lục I); bullets and paragraphs without a mark as in the issued plan. */
function labelOf(address: string): string | null {
  if (/^[-+p]\d+$/.test(lastPartOf(address))) return issuedLabel(address) || null;
  return stepLabel(address);
}
