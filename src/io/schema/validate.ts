import { shape as departmentShape, validate as isDepartment } from '#validators/department';
import { shape as planShape, validate as isPlan } from '#validators/plan';
import { shape as unitPlanShape, validate as isUnitPlan } from '#validators/unit-plan';
import { shape as unitsShape, validate as isUnits } from '#validators/units';
import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import type { SchemaError, Validator } from './compiled.js';
import { schemaProblem } from './schema-number.js';
import { translateErrors } from './translate-errors.js';

/** What keeps data from being an issued plan; nothing, when its type is that of `Plan`. */
export function validatePlan(data: unknown): readonly ReadingProblem[] {
  const refusal = schemaProblem(data, 'dcs/plan@1');
  if (refusal !== null) return [refusal];
  return isPlan(data) ? [] : translateErrors(errorsOf(isPlan), data, planShape);
}

/** What keeps data from being a unit's plan; nothing, when its type is that of `UnitPlan`. */
export function validateUnitPlan(data: unknown): readonly ReadingProblem[] {
  const refusal = schemaProblem(data, 'dcs/unit-plan@1');
  if (refusal !== null) return [refusal];
  return isUnitPlan(data) ? [] : translateErrors(errorsOf(isUnitPlan), data, unitPlanShape);
}

/** What keeps data from being a register of units; nothing, when its type is that of `UnitsRegister`. */
export function validateUnitsRegister(data: unknown): readonly ReadingProblem[] {
  const refusal = schemaProblem(data, 'dcs/units@1');
  if (refusal !== null) return [refusal];
  return isUnits(data) ? [] : translateErrors(errorsOf(isUnits), data, unitsShape);
}

/** What keeps data from being the head office's file; nothing, when its type is that of `Department`. */
export function validateDepartment(data: unknown): readonly ReadingProblem[] {
  const refusal = schemaProblem(data, 'dcs/department@1');
  if (refusal !== null) return [refusal];
  return isDepartment(data) ? [] : translateErrors(errorsOf(isDepartment), data, departmentShape);
}

/** Takes the errors from the validator, which would keep them, maybe a hundred thousand, until its next call. */
function errorsOf(validator: Validator): readonly SchemaError[] {
  const { errors } = validator;
  validator.errors = null;
  return errors ?? [];
}
