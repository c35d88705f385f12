import type { Text } from '../../domain/text/text.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { Found, Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A ratio that cannot be computed, or a count with the keys of a ratio. */
export const ratioWithoutParts: Rule<PlanScope> = {
  code: 'ratio-without-parts',
  severity: 'error',
  title: { vi: 'Chỉ tiêu thiếu hoặc thừa phần để tính', en: 'Indicator that lacks what it is computed from' },
  why: {
    vi: 'Tỷ lệ (ratio) được tính từ numerator và denominator; số đếm (count) được nhập, không có hai phần đó và không tính bằng %, vì số phần trăm không cộng được. Chỉ số đếm mới cộng dồn, có thành phần hay cân đối, và chỉ số còn tồn (last) mới cân đối.',
    en: 'A ratio is computed from numerator and denominator; a count is entered, has neither, and is not one of %, which does not add up. Only counts go over time, have parts or a balance, and only what is last balances.',
  },
  bad: `indicators:
  - { id: khao-sat.phieu, name: Phiếu khảo sát, unit: phiếu, item: II.1, kind: count }
  - { id: khao-sat.ty-le, name: Tỷ lệ hài lòng, unit: "%", item: II.1, kind: ratio, numerator: khao-sat.phieu }
`,
  good: `indicators:
  - { id: khao-sat.phieu, name: Phiếu khảo sát, unit: phiếu, item: II.1, kind: count }
  - { id: khao-sat.hai-long, name: Phiếu hài lòng, unit: phiếu, item: II.1, kind: count }
  - { id: khao-sat.ty-le, name: Tỷ lệ hài lòng, unit: "%", item: II.1, kind: ratio, numerator: khao-sat.hai-long, denominator: khao-sat.phieu }
`,
  fix: {
    vi: 'Ghi đủ numerator và denominator cho tỷ lệ; bỏ phần không thuộc loại chỉ tiêu.',
    en: 'Give a ratio both numerator and denominator; leave out what is not of the kind.',
  },
  *run({ plan }) {
    for (const [at, indicator] of (plan.indicators ?? []).entries()) {
      yield* indicator.kind === 'ratio' ? wrongRatio(indicator, at) : wrongCount(indicator, at);
    }
  },
};

function* wrongRatio(indicator: Indicator, at: number): Generator<Found> {
  for (const key of ['numerator', 'denominator'] as const) {
    if (indicator[key] === undefined)
      yield { pointer: `/indicators/${at}/kind`, on: 'value', message: lacks(indicator.id, key) };
  }
  for (const key of ['over-time', 'parts', 'at-most', 'balance', 'jump'] as const) {
    if (indicator[key] !== undefined)
      yield { pointer: `/indicators/${at}/${key}`, on: 'key', message: extra(indicator.id, key) };
  }
}

function* wrongCount(indicator: Indicator, at: number): Generator<Found> {
  for (const key of ['numerator', 'denominator'] as const) {
    if (indicator[key] !== undefined)
      yield { pointer: `/indicators/${at}/${key}`, on: 'key', message: extra(indicator.id, key) };
  }
  if (indicator.unit === '%')
    yield { pointer: `/indicators/${at}/unit`, on: 'value', message: percentOf(indicator.id) };
  if (indicator.balance !== undefined && indicator['over-time'] !== 'last') {
    yield { pointer: `/indicators/${at}/balance`, on: 'key', message: extra(indicator.id, 'balance') };
  }
}

function percentOf(id: string): Text {
  return {
    vi: `${id} là số đếm mà tính bằng %: số phần trăm không cộng được. Ghi kind: ratio với hai số đếm.`,
    en: `${id} is a count of %, and percentages do not add up. Write kind: ratio with two counts.`,
  };
}

function lacks(id: string, key: string): Text {
  return { vi: `Tỷ lệ ${id} thiếu ${key}.`, en: `The ratio ${id} lacks ${key}.` };
}

function extra(id: string, key: string): Text {
  return {
    vi: `${key} không dùng cho loại chỉ tiêu của ${id}.`,
    en: `${key} is not for the kind of indicator that ${id} is.`,
  };
}
