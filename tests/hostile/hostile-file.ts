/** A file that comes to an office by accident or by malice, and what `dcs check` has to say of it. */
export interface HostileFile {
  /** Also the file's name without `.yaml`, and the unit's id in it. */
  readonly name: string;
  /** The content, made when it is needed. */
  readonly make: () => string | Uint8Array;
  /** Each finding as `code line`, in the file's order; none where the file is fine. */
  readonly expected: readonly string[];
  /** Where there are so many findings that `expected` has only the first few. */
  readonly andMore?: boolean;
}

/** The plan that the units here derive from: two items, so that a unit's file is a few lines. */
export const PLAN = `schema: dcs/plan@1
id: ke-hoach-2024
revision: 1
year: 2024
type: Kế hoạch
subject: Thử
issuer: { name: Sở Xây dựng, parent: null, code: null, place: null }
number: null
date: null
signatory: { position: GIÁM ĐỐC, name: null }
reporting: { calendar: nd-09-2019, cells: quarter, reports: [2024-Q1], send-within-days: 3 }
references: {}
body:
  - id: II
    heading: NỘI DUNG THỰC HIỆN
    children:
      - id: II.1
        heading: Tuyên truyền
        track: { short: Tuyên truyền, cadence: ongoing, cadence-from: tool, roles: { subordinate: lead } }
      - id: II.2
        heading: Trách nhiệm
        track: { short: Trách nhiệm, cadence: ongoing, cadence-from: tool, roles: { subordinate: lead } }
`;

/** A unit's file in which nothing is wrong. What is added to it begins on line 10, under the item II.2. */
export function unit(id: string, added = ''): string {
  return `schema: dcs/unit-plan@1
unit: { id: ${id}, name: Trung tâm A, kind: subordinate }
year: 2024
derived-from: { plan: ../plan.yaml, id: ke-hoach-2024, revision: 1 }
items:
  II.1: { title: Tuyên truyền, text: "0340d0e3" }
  II.2:
    title: Trách nhiệm
    text: "5661ddf7"
${added}`;
}

/** A hostile file whose content is a unit's with something added or changed. */
export function hostile(
  name: string,
  change: (good: string) => string | Uint8Array,
  ...expected: readonly string[]
): HostileFile {
  return { name, make: () => change(unit(name)), expected };
}

/** Puts lines under the item II.2, from line 10 on. */
export function adding(lines: string): (good: string) => string {
  return (good) => good + lines;
}

/** Puts one thing in the place of another that has to be there. */
export function replacing(what: string, by: string): (good: string) => string {
  return (good) => {
    if (!good.includes(what)) throw new Error(`no ${what} to replace`);
    return good.replace(what, () => by);
  };
}
