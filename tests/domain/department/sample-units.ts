import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { fingerprint } from '../../../src/domain/plan/fingerprint.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import { sha256 } from '../../../src/io/files/hash-file.js';
import type {
  Difficulty,
  Entry,
  FigureValue,
  PlannedItem,
  Unit,
  UnitPlan,
} from '../../../src/domain/unit/unit-plan.js';
import { type Ledger, ledgerOf, type UnitFile } from '../../../src/domain/department/ledger.js';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import type { UnitsRegister } from '../../../src/domain/unit/units-register.js';
import { realPlan, ROOT } from '../../support/real-plan.js';
import { write } from '../../support/program.js';
import { CALENDAR } from '../../support/sample-plan.js';

/** The issued plan, with a revision that one of the units has not taken over. */
export const PLAN: Plan = { ...realPlan(), revision: 2 };

/** Both quarters of the first half are closed on this day. */
export const AS_OF = '2024-06-30';

/** Planned against the text that the plan has. */
const answerOf = (id: string): PlannedItem => {
  const node = indexPlan(PLAN).nodes.get(id);
  return { title: 'Nhiệm vụ', text: node === undefined ? '00000000' : fingerprint(node, sha256) };
};

/** What a unit recorded. */
interface Records {
  readonly items?: Readonly<Record<string, Partial<PlannedItem>>>;
  readonly figures?: Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;
  readonly difficulties?: readonly Difficulty[];
  readonly more?: Partial<UnitPlan>;
}

export function unitPlan(unit: Unit, { items = {}, figures = {}, difficulties = [], more = {} }: Records): UnitPlan {
  return {
    schema: 'dcs/unit-plan@1',
    sample: true,
    unit,
    year: 2024,
    'derived-from': { plan: '../plan.yaml', id: PLAN.id, revision: 2 },
    items: Object.fromEntries(Object.entries(items).map(([id, one]) => [id, { ...answerOf(id), ...one }])),
    figures,
    difficulties,
    ...more,
  };
}

const entry = (date: string, status: Entry['status'] = 'done', more: Partial<Entry> = {}): Entry => ({
  date,
  status,
  ...more,
});
const centre = (id: string, name: string): Unit => ({ id, name, kind: 'subordinate' });

/** Made-up units, by the name of their file; `null` for one whose file can't be used. */
export const UNITS: Readonly<Record<string, UnitPlan | null>> = {
  'ban-e': unitPlan(centre('ban-e', 'Ban E (mẫu)'), { figures: { '2024-Q1': { 'tiep-dan.luot': 1000 } } }),
  'trung-tam-a': unitPlan(centre('trung-tam-a', 'Trung tâm A (mẫu)'), {
    items: {
      'II.5.c': { progress: [entry('2024-03-01', 'done', { note: 'Tiếp 12 lượt' }), entry('2024-06-03')] },
      'II.3.c': {
        progress: [entry('2024-02-02'), entry('2024-05-02', 'blocked', { note: 'Chưa có tài khoản khảo sát' })],
      },
      'II.4.a': { 'not-applicable': { reason: 'Không quản lý doanh nghiệp' } },
    },
    figures: {
      '2023-Q3': { 'tiep-dan.luot': 3 },
      '2023-Q4': { 'tiep-dan.luot': 7 },
      '2024-Q1': {
        'tiep-dan.luot': 12,
        'don-thu.da-giai-quyet': 8,
        'don-thu.dung-han': 6,
        'don-thu.con-ton': 5,
        'khao-sat.phieu': 0,
      },
      '2024-Q2': {
        'tiep-dan.luot': 20,
        'don-thu.da-giai-quyet': 2,
        'don-thu.dung-han': 2,
        'don-thu.con-ton': 3,
        'khao-sat.phieu': 0,
      },
    },
    difficulties: [
      {
        id: 1,
        date: '2024-05-10',
        item: 'II.3.c',
        text: 'Thiếu tài khoản trên trang khảo sát',
        proposal: 'Sở cấp tài khoản khảo sát cho đơn vị',
      },
      {
        id: 2,
        date: '2024-05-11',
        text: 'Thiếu người làm công tác dân vận',
        proposal: 'Bổ sung biên chế',
        answer: { date: '2024-06-01', text: 'Sẽ xem xét trong quý III' },
      },
    ],
    more: {
      'own-items': { 'II.2.e.1': { title: 'Tập huấn kỹ năng tiếp dân', progress: [entry('2024-04-20')] } },
      prose: { '2024-H1': { 'uu-diem': 'Tiếp công dân đúng lịch.' } },
      submissions: [
        {
          period: '2024-H1',
          date: '2024-06-16',
          content: 'a'.repeat(64),
          reviews: [{ result: 'accepted', date: '2024-06-20', by: 'Lê Thị Mẫu' }],
        },
      ],
    },
  }),
  'trung-tam-b': unitPlan(centre('trung-tam-b', 'Trung tâm B (mẫu)'), {
    items: { 'II.5.c': { progress: [entry('2024-03-09', 'none')] } },
    figures: {
      '2024-Q1': { 'tiep-dan.luot': 0, 'don-thu.da-giai-quyet': 40, 'don-thu.dung-han': 10, 'don-thu.con-ton': 1 },
    },
    difficulties: [
      {
        id: 1,
        date: '2024-06-02',
        item: 'II.3.c',
        text: 'THIẾU tài khoản trên trang khảo sát',
        proposal: 'Sở cấp tài khoản khảo sát cho đơn vị',
      },
    ],
    more: {
      'derived-from': { plan: '../plan.yaml', id: PLAN.id, revision: 1 },
      submissions: [{ period: '2024-H1', date: '2024-06-21', content: 'b'.repeat(64) }],
    },
  }),
  'trung-tam-d': unitPlan(centre('trung-tam-d', 'Trung tâm D (mẫu)'), {}),
  'trung-tam-hong': null,
  'trung-tam-la': unitPlan(centre('trung-tam-la', 'Trung tâm Lạ (mẫu)'), {
    figures: { '2024-Q1': { 'tiep-dan.luot': 500 } },
  }),
};

export const REGISTER: UnitsRegister = {
  schema: 'dcs/units@1',
  year: 2024,
  units: [
    { id: 'trung-tam-d', name: 'Trung tâm D (mẫu)', kind: 'subordinate', contact: null, reports: true },
    { id: 'trung-tam-a', name: 'Trung tâm A (mẫu)', kind: 'subordinate', contact: null, reports: true },
    { id: 'trung-tam-b', name: 'Trung tâm B (mẫu)', kind: 'subordinate', contact: null, reports: true },
    { id: 'trung-tam-c', name: 'Trung tâm C (mẫu)', kind: 'subordinate', contact: '0123 456 789', reports: true },
    { id: 'trung-tam-hong', name: 'Trung tâm Hỏng (mẫu)', kind: 'subordinate', contact: null, reports: true },
    { id: 'ban-e', name: 'Ban E (mẫu)', kind: 'subordinate', contact: null, reports: false },
    { id: 'cong-ty-g', name: 'Công ty G (mẫu)', kind: 'enterprise', contact: null, reports: false },
  ],
};

/** The units' files as they would have been read. */
export function filesOf(units: Readonly<Record<string, UnitPlan | null>>): readonly UnitFile[] {
  return Object.entries(units).map(([id, one]) => ({
    id,
    file: `plans/2024/units/${id}.yaml`,
    unitPlan: one,
    plan: one === null ? null : PLAN,
  }));
}

export function periodOf(id: string): Period {
  const period = parsePeriod(id, CALENDAR);
  if (period === null) throw new Error(`no period: ${id}`);
  return period;
}

export function sampleLedger(period: string | null = '2024-H1', register: UnitsRegister | null = REGISTER): Ledger {
  return ledgerOf({
    plan: PLAN,
    register,
    files: filesOf(UNITS),
    period: period === null ? null : periodOf(period),
    day: AS_OF,
  });
}

/** The same on disk, below a folder: `plans/2024/…`. */
export function writeSample(folder: string, units = UNITS, register: UnitsRegister | null = REGISTER): void {
  const plan = readFileSync(join(ROOT, 'plans/2024/plan.yaml'), 'utf8').replace('\nrevision: 1 ', '\nrevision: 2 ');
  write(join(folder, 'plans/2024/plan.yaml'), plan);
  if (register !== null) write(join(folder, 'plans/2024/units.yaml'), dump(register));
  for (const [id, one] of Object.entries(units)) {
    write(join(folder, 'plans/2024/units', `${id}.yaml`), one === null ? 'unit: [' : dump(one, { noRefs: true }));
  }
}
