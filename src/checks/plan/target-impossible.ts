import { BOUNDS, boundOf, type Indicator, type Target } from '../../domain/plan/indicator.js';
import { printedNumbers } from '../../domain/text/printed-numbers.js';
import type { Text } from '../../domain/text/text.js';
import type { Found, Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A target that no figure of its indicator can be held against. */
export const targetImpossible: Rule<PlanScope> = {
  code: 'target-impossible',
  severity: 'warning',
  title: { vi: 'Mức của chỉ tiêu không hợp lệ', en: 'Impossible target' },
  why: {
    vi: 'Mỗi target có đúng một mức (at-least, above, equals, at-most hoặc below): mức từ 0 trở lên; tỷ lệ không quá 100; số đếm là số nguyên; đơn vị tính của chỉ tiêu và lời trong words phải cùng là %, hoặc cùng không là %. Nếu không, báo cáo so số liệu với một mức sai.',
    en: 'A target has exactly one number (at-least, above, equals, at-most or below), 0 or more. A percentage is at most 100, and a count is a whole number. Either both the indicator’s unit and the words are percentages, or neither is. Otherwise reports compare figures with a wrong number.',
  },
  bad: `indicators:
  - { id: ho-so.dung-han, name: Hồ sơ đúng hạn, unit: hồ sơ, item: II.1, kind: count }
  - { id: ho-so.da-giai-quyet, name: Hồ sơ đã giải quyết, unit: hồ sơ, item: II.1, kind: count }
  - { id: ho-so.ty-le, name: Tỷ lệ đúng hạn, unit: "%", item: II.1, kind: ratio, numerator: ho-so.dung-han, denominator: ho-so.da-giai-quyet, target: { at-least: 950 } }
`,
  good: `indicators:
  - { id: ho-so.dung-han, name: Hồ sơ đúng hạn, unit: hồ sơ, item: II.1, kind: count }
  - { id: ho-so.da-giai-quyet, name: Hồ sơ đã giải quyết, unit: hồ sơ, item: II.1, kind: count }
  - { id: ho-so.ty-le, name: Tỷ lệ đúng hạn, unit: "%", item: II.1, kind: ratio, numerator: ho-so.dung-han, denominator: ho-so.da-giai-quyet, target: { at-least: 95 } }
`,
  fix: {
    vi: 'Đối chiếu với văn bản, ghi lại một mức đúng với chỉ tiêu.',
    en: 'Compare it with the document and write one number that fits the indicator.',
  },
  *run({ plan }) {
    for (const [at, indicator] of (plan.indicators ?? []).entries()) {
      if (indicator.target !== undefined) yield* wrongTarget(indicator, indicator.target, `/indicators/${at}/target`);
    }
  },
};

function* wrongTarget(indicator: Indicator, target: Target, pointer: string): Generator<Found> {
  const only = boundOf(target);
  if (only === null) {
    const given = BOUNDS.filter((bound) => target[bound] !== undefined);
    yield { pointer, on: 'value', message: given.length === 0 ? noNumber(indicator.id) : several(indicator.id, given) };
    return;
  }
  const wrong = wrongNumber(indicator, only.number);
  if (wrong !== null) yield { pointer: `${pointer}/${only.bound}`, on: 'value', message: wrong };
  const printed = printedNumbers(target.words ?? '').filter(({ value }) => value === only.number);
  const isPercent = indicator.unit === '%';
  if (printed.length > 0 && printed.every((one) => one.isPercent !== isPercent)) {
    yield { pointer: `${pointer}/words`, on: 'value', message: otherUnit(indicator, target.words ?? '') };
  }
}

function wrongNumber({ id, kind }: Indicator, number: number): Text | null {
  if (number < 0) return { vi: `${id}: mức ${number} nhỏ hơn 0.`, en: `${id}: ${number} is below 0.` };
  if (kind === 'ratio' && number > 100) {
    return {
      vi: `${id} là tỷ lệ, nhưng mức là ${number}%.`,
      en: `${id} is a percentage, and its target is ${number}%.`,
    };
  }
  if (kind === 'count' && !Number.isInteger(number)) {
    return {
      vi: `${id} là số đếm, nhưng mức là ${number}, không phải số nguyên.`,
      en: `${id} is a count, and its target ${number} is not a whole number.`,
    };
  }
  return null;
}

function noNumber(id: string): Text {
  return { vi: `${id}: target chưa có mức nào.`, en: `${id}: the target has no number.` };
}

function several(id: string, given: readonly string[]): Text {
  const list = given.join(', ');
  return {
    vi: `${id}: target có nhiều mức (${list}); chỉ ghi một.`,
    en: `${id}: the target has several numbers (${list}); give one only.`,
  };
}

function otherUnit({ id, unit }: Indicator, words: string): Text {
  return {
    vi: `${id} tính bằng ${unit}, nhưng lời của kế hoạch là “${words}”.`,
    en: `${id} is counted in ${unit}, while the plan says “${words}”.`,
  };
}
