import type { NewUnitMistake, RollMistake } from '../../app/mistakes/new-unit-mistake.js';
import { INIT } from '../../locale/commands/init.js';
import { INIT_MEMBERSHIP } from '../../locale/commands/init-membership.js';
import { ROLL } from '../../locale/commands/roll.js';
import type { WordsOf } from './naming-words.js';

/** Sentences for a unit whose file cannot be created, and a year that cannot be begun. */
export const NEW_UNIT_WORDS: WordsOf<NewUnitMistake['kind'] | RollMistake['kind']> = {
  'roll-without-units': ({ names }) => [ROLL.withoutUnits(names), ROLL.createUnits(names[0] ?? '')],
  'roll-backwards': ({ from, year }) => [ROLL.backwards(from, year)],
  'roll-which-plan': ({ names }) => [ROLL.which(names), ROLL.chooseFrom(names[0] ?? '')],
  'no-next-plan': ({ from, year }) => [ROLL.noNext(from, year), ROLL.giveNext],
  'unit-without-name': () => [INIT.emptyName],
  'name-without-id': ({ name }) => [INIT.noSlug(name), INIT.giveId],
  'wrong-unit-id': ({ id }) => [INIT.badId(id)],
  'reserved-unit-id': ({ id }) => [INIT.reservedId(id), INIT.giveAnotherId(`${id}-1`)],
  'plan-names-kinds': () => [INIT_MEMBERSHIP.kindsAlone],
  'unknown-unit-kind': ({ typed, plan }) => [INIT.noKind(typed), INIT.kinds(plan)],
  'unit-without-items': ({ name, named }) => [INIT_MEMBERSHIP.nothingFor(name), INIT_MEMBERSHIP.named(named)],
  'unknown-body': ({ typed, named }) => [INIT_MEMBERSHIP.noBody(typed), INIT_MEMBERSHIP.named(named)],
  'unknown-group': ({ typed, named }) => [INIT_MEMBERSHIP.noGroup(typed), INIT_MEMBERSHIP.named(named)],
  'unit-id-taken': ({ id, owner }) => [INIT.idTaken(id, owner.name), INIT.otherId],
  'unit-under-other-name': ({ id, file, isSure }) => [
    INIT.underOtherName(id, file),
    INIT.renameIt(file, `${id}.yaml`, isSure),
  ],
};
