import { isOfWork, mayTellWho, type PersonalData, personalDataIn } from '../../domain/text/personal-data.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Text } from '../../domain/text/text.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { Found, Rule } from '../rule.js';
import type { FileScope } from '../scope.js';
import { entriesOf, itemRefsOf } from '../unit/item-refs.js';
import { textsWhere } from './walk-texts.js';

/** A text that identifies a citizen: a phone or identity number, or a name beside a complaint. */
export const personalData: Rule<FileScope> = {
  code: 'personal-data',
  severity: 'warning',
  title: { vi: 'Có vẻ có thông tin cá nhân', en: 'Text that seems to tell who a citizen is' },
  why: {
    vi: 'Ghi chú và trích yếu được in vào báo cáo, gửi đi nhiều nơi. Người khiếu nại, tố cáo, kiến nghị phải được giữ kín tên, địa chỉ, bút tích (Luật Tố cáo 2018); số điện thoại, số căn cước không được ghi ở đây.',
    en: 'Notes and titles are printed in reports that go to many. Who complains or denounces must not be made known (Luật Tố cáo 2018), and phone or identity numbers have no place here.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, note: Trả lời đơn khiếu nại của bà Trần Thị Mẫu, evidence: [{ number: 15/BC-TTA }] }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: done, note: Trả lời 01 đơn khiếu nại, evidence: [{ number: 15/BC-TTA }] }
`,
  fix: {
    vi: 'Bỏ tên, địa chỉ, số điện thoại, số giấy tờ; ghi số đơn, số vụ là đủ (dcs correct, dcs write). Nếu đó không phải là người dân thì để nguyên.',
    en: 'Take out the name, address, phone or identity number; the number of cases is enough (dcs correct, dcs write). Where it is no citizen, leave it.',
  },
  *run({ data }) {
    if (data.schema === 'dcs/department@1') yield* foundUnder(data, '');
    if (data.schema === 'dcs/unit-plan@1') yield* foundInUnit(data);
  },
};

/** Of the hundreds of texts of a unit's file only those are looked at that people wrote about their work. */
function* foundInUnit(unitPlan: UnitPlan): Iterable<Found> {
  for (const one of entriesOf(unitPlan)) {
    const { note, evidence = [] } = one.entry;
    const isSuspect = mayTellWho(note) || evidence.some(({ title }) => mayTellWho(title));
    if (isSuspect) yield* foundUnder({ note, evidence }, one.at());
  }
  for (const one of itemRefsOf(unitPlan)) {
    const { planned, group } = one;
    const { actions = [], output, note } = planned;
    const isSuspect = mayTellWho(planned['not-applicable']?.reason) || [output, note].some(mayTellWho);
    if (isSuspect || actions.some(({ what, output: result }) => mayTellWho(what) || mayTellWho(result))) {
      yield* foundUnder({ actions, output, note, 'not-applicable': planned['not-applicable'] }, one.at());
    }
    if (group === 'own-items') yield* foundUnder({ title: planned.title }, one.at());
  }
  for (const [at, { gaps }] of (unitPlan.submissions ?? []).entries()) {
    yield* foundUnder({ gaps }, pointerTo('submissions', String(at)));
  }
  for (const part of ['prose', 'plan-words', 'difficulties'] as const) {
    if (unitPlan[part] !== undefined) yield* foundUnder(unitPlan[part], pointerTo(part));
  }
}

function* foundUnder(value: unknown, above: string): Iterable<Found> {
  for (const { text, pointer, on } of textsWhere(value, identifiesCitizen)) {
    const [first] = personalDataIn(text);
    if (first !== undefined) yield { pointer: `${above}${pointer}`, on, message: personalDataWords(first) };
  }
}

function identifiesCitizen(text: string, on: 'key' | 'value', key: string): boolean {
  return on === 'value' && isOfWork(key) && personalDataIn(text).length > 0;
}

/** The sentence about a part of a text that identifies a citizen. */
export function personalDataWords({ kind, words }: PersonalData): Text {
  const { vi, en } = KINDS[kind];
  return { vi: `Có vẻ là ${vi}: “${words}”.`, en: `This seems to be ${en}: “${words}”.` };
}

const KINDS: Readonly<Record<PersonalData['kind'], Text>> = {
  phone: { vi: 'số điện thoại của người dân', en: 'a citizen’s phone number' },
  identity: { vi: 'số căn cước, chứng minh nhân dân', en: 'an identity number' },
  name: { vi: 'tên người khiếu nại, tố cáo, kiến nghị', en: 'the name of somebody who complains or is complained of' },
  address: { vi: 'địa chỉ của người dân', en: 'a citizen’s address' },
};
