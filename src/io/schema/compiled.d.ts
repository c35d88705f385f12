/** What build.js makes of a schema: `#validators/plan`, `#validators/unit-plan`. */

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The wrong key, for an error of `propertyNames`. */
  readonly propertyName?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const validate: Validator;

/** The keys of a schema; `rest` is for the values of a map with free keys, or of a list. */
export interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly rest?: Shape;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

export const shape: Shape;
