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
    vi: 'Tỷ lệ (ratio) được tính từ numerator và denominator; số đếm (count) được nhập và không có hai phần đó. Chỉ số đếm mới cộng dồn, có thành phần hay cân đối, và chỉ số còn tồn (last) mới cân đối.',
    en: 'A ratio is computed from numerator and denominator; a count is entered and has neither. Only counts go over time, have parts or a balance, and only what is last balances.',
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
  if (indicator.balance !== undefined && indicator['over-time'] !== 'last') {
    yield { pointer: `/indicators/${at}/balance`, on: 'key', message: extra(indicator.id, 'balance') };
  }
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
