import type { Brief } from '../../domain/department/brief.js';
import type { LedgerUnit } from '../../domain/department/ledger.js';
import { ledgerJson } from './ledger.js';
import { comparisonJson, doubtsJson } from './roll-up.js';
import { asJson } from './status.js';

/** `dcs/brief@1`: the director’s page in full, without the cuts that fit it to one sheet. */
export function briefJson({ rollUp, attention, proposals, moved }: Brief): string {
  return asJson({
    schema: 'dcs/brief@1',
    period: rollUp.period.id,
    asOf: rollUp.asOf,
    ledger: ledgerJson(rollUp.ledger),
    attention: attention.map(({ item, blocked, missing, partly, unconfirmed }) => ({
      id: item?.id ?? null,
      title: item?.title ?? null,
      blocked: blocked.map(({ id }) => id),
      missing: missing.map(({ id }) => id),
      partly: partly.map(({ id }) => id),
      unconfirmed: unconfirmed.map(({ id }) => id),
    })),
    proposals: proposals.map(({ item, proposal, text, units, numbers, earlierAnswers }) => ({
      item,
      proposal,
      difficulty: text,
      units: units.map(({ id }: LedgerUnit) => ({ id, numbers: numbers.get(id) ?? [] })),
      ...(earlierAnswers.length === 0 ? {} : { earlierAnswers }),
    })),
    doubts: doubtsJson(rollUp.doubts),
    moved: moved.map(({ indicator, comparisons }) => ({
      id: indicator.id,
      comparisons: comparisons.map(comparisonJson),
    })),
  });
}
