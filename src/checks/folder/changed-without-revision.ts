import { readAsked } from '../../domain/unit/asked-terms.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { Rule } from '../rule.js';
import type { ChangedPlan, DerivedScope, FolderScope } from '../scope.js';

/** A plan whose items differ from what units recorded when they planned by this very revision. */
export const changedWithoutRevision: Rule<FolderScope> = {
  code: 'changed-without-revision',
  severity: 'warning',
  title: { vi: 'Kế hoạch đã sửa mà revision chưa tăng', en: 'Plan changed while its revision stayed' },
  why: {
    vi: 'Tệp của đơn vị ghi lời văn (mã đối chiếu), số kỳ và hạn của từng nhiệm vụ lúc lập, cùng số bản (revision) của kế hoạch. Số bản không đổi mà các điều ấy khác đi là kế hoạch đã sửa nhưng không tăng số bản: đơn vị còn giữ bản cũ không biết mình đang làm theo bản nào.',
    en: 'A unit’s file has each item’s wording (a fingerprint), cadence and due date as they were planned, and the plan’s revision. Where these differ and the revision is the same, the plan was changed without a new revision: a unit with the older copy cannot know which one it works by.',
  },
  bad: `# kế hoạch vẫn là bản 1
derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2024, revision: 1 }
items:
  II.5.c:
    asked: lead, once, 2024-06-30
`,
  good: `# kế hoạch vẫn là bản 1
derived-from: { plan: ../plan.yaml, id: sxd-da-nang-2024, revision: 1 }
items:
  II.5.c:
    asked: lead, ongoing
`,
  fix: {
    vi: 'Nếu kế hoạch được sửa đổi thì tăng revision trong plan.yaml và gửi lại cho các đơn vị; nếu sửa nhầm thì khôi phục nội dung cũ.',
    en: 'If the plan was amended, increase revision in plan.yaml and send it out again; if it was a mistake, restore the earlier text.',
  },
  *run({ files }) {
    const byPlan = new Map<string, { readonly revision: number; readonly items: Set<string>; units: number }>();
    for (const { changedPlan } of files) {
      if (changedPlan === undefined) continue;
      const { file, revision, items } = changedPlan;
      const known = byPlan.get(file) ?? { revision, items: new Set(), units: 0 };
      for (const item of items) known.items.add(item);
      known.units += 1;
      byPlan.set(file, known);
    }
    for (const [file, { revision, items, units }] of byPlan) {
      const named = [...items].slice(0, NAMED).join(', ');
      const more = items.size - NAMED;
      yield {
        file,
        pointer: '/revision',
        on: 'value',
        message: {
          vi: `${named}${more > 0 ? ` và ${more} nhiệm vụ nữa` : ''}: lời văn, số kỳ hoặc hạn khác với bản ${revision} mà ${units} đơn vị đã lập theo, nhưng revision vẫn là ${revision}.`,
          en: `${named}${more > 0 ? ` and ${more} more items` : ''}: text, cadence or due date differ from revision ${revision} by which ${units} ${units === 1 ? 'unit' : 'units'} planned, but revision is still ${revision}.`,
        },
      };
    }
  },
};

/** How many items a finding names. */
const NAMED = 3;

/** What the plan changed under the unit's revision; `undefined` where it changed nothing, or its revision too. */
export function changedPlanOf(
  file: string,
  { plan, index, fingerprintOf }: Pick<DerivedScope, 'plan' | 'index' | 'fingerprintOf'>,
  { items, 'derived-from': { id, revision } }: UnitPlan,
): ChangedPlan | undefined {
  if (id !== plan.id || revision !== plan.revision) return undefined;
  const changed: string[] = [];
  for (const item of Object.keys(items)) {
    const { text, asked } = items[item] ?? {};
    const now = fingerprintOf(item);
    const track = index.nodes.get(item)?.track;
    if (now === null || track === undefined) continue;
    // The role is left out: it may follow from what the unit's own file says of the unit.
    const terms = asked === undefined ? null : readAsked(asked);
    const isAsked = terms === null || (terms.cadence === track.cadence && terms.due === (track.due ?? null));
    if (text !== now || !isAsked) changed.push(item);
  }
  return changed.length === 0 ? undefined : { file, revision, items: changed };
}
