import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type {
  Abbreviation,
  Erratum,
  Indicator,
  IssuedWith,
  Issuer,
  OutlineHeading,
  Plan,
  PlanNode,
  Reference,
  Signatory,
  Span,
  Thresholds,
  Track,
} from '../../src/domain/plan/plan.js';
import type { Target } from '../../src/domain/plan/indicator.js';
import type { Doubt, PlanTable, PutAside } from '../../src/domain/plan/issued-parts.js';
import type { UnitKind } from '../../src/domain/plan/unit-kinds.js';
import type { PlanBody, PlanGroup, ReportDuty, Stage, Who } from '../../src/domain/plan/who.js';
import type { Reporting } from '../../src/domain/calendar/cadence.js';
import type {
  Department,
  GivenAnswer,
  GivenExtension,
  GivenLetter,
  GivenReview,
  OwnReport,
} from '../../src/domain/department/department.js';
import type {
  Action,
  Confirmation,
  DerivedFrom,
  Difficulty,
  Entry,
  Evidence,
  PlannedItem,
  NotApplicable,
  OwnItem,
  Review,
  Submission,
  Unit,
  UnitPlan,
} from '../../src/domain/unit/unit-plan.js';
import type { DocumentLayout } from '../../src/domain/unit/document-layout.js';
import type { RegisteredUnit, UnitsRegister } from '../../src/domain/unit/units-register.js';
import type { OwnPeriod, OwnYear } from '../../src/domain/calendar/cadence.js';

// The types say what the schemas say: the compiler holds the tables below against the types, the test against the
// schemas. A field that is added to one of them alone is found.

type IsOptional<T, K extends keyof T> = object extends Pick<T, K> ? 'optional' : 'required';
type IsNullable<T> = null extends T ? ' or null' : '';
type Fields<T> = { readonly [K in keyof T]-?: `${IsOptional<T, K>}${IsNullable<T[K]>}` };

const LAYOUT = {
  size: 'optional',
  'first-line': 'optional',
  'line-spacing': 'optional',
  after: 'optional',
  'superior-lines': 'optional',
  'name-lines': 'optional',
} satisfies Fields<DocumentLayout>;

const PLAN = {
  '#': {
    schema: 'required',
    id: 'required',
    revision: 'required',
    year: 'required',
    type: 'required',
    subject: 'required or null',
    issuer: 'required',
    form: 'optional',
    number: 'required or null',
    date: 'required or null',
    signatory: 'required',
    source: 'optional',
    reporting: 'required',
    references: 'required',
    preamble: 'optional',
    body: 'required',
    closing: 'optional',
    recipients: 'optional',
    errata: 'optional',
    abbreviations: 'optional',
    outline: 'optional',
    outlines: 'optional',
    indicators: 'optional',
    'report-to': 'optional',
    thresholds: 'optional',
    'issued-with': 'optional',
    span: 'optional',
    kinds: 'optional',
    bodies: 'optional',
    groups: 'optional',
    'report-duties': 'optional',
    furniture: 'optional',
    doubts: 'optional',
  } satisfies Fields<Plan>,
  '#/properties/span': { from: 'required', to: 'required', at: 'optional', words: 'optional' } satisfies Fields<Span>,
  'who/properties/words': { lead: 'optional', support: 'optional', monitor: 'optional' } satisfies Fields<
    NonNullable<Who['words']>
  >,
  who: { lead: 'optional', support: 'optional', monitor: 'optional', words: 'optional' } satisfies Fields<Who>,
  stage: { what: 'required', due: 'required or null' } satisfies Fields<Stage>,
  'unit-kind': {
    id: 'required',
    name: 'required',
    plural: 'optional',
    'issues-plan': 'optional',
    'reports-to': 'optional',
    'reports-through': 'optional',
    office: 'optional',
  } satisfies Fields<UnitKind>,
  body: { id: 'required', name: 'required', short: 'optional' } satisfies Fields<PlanBody>,
  group: { id: 'required', words: 'required', members: 'optional' } satisfies Fields<PlanGroup>,
  'report-duty': {
    at: 'required',
    by: 'required or null',
    to: 'required or null',
    time: 'required or null',
  } satisfies Fields<ReportDuty>,
  'put-aside': { kind: 'required', text: 'required' } satisfies Fields<PutAside>,
  doubt: { at: 'required', code: 'required', words: 'optional' } satisfies Fields<Doubt>,
  table: { columns: 'required', rows: 'optional' } satisfies Fields<PlanTable>,
  'issued-with': {
    type: 'required or null',
    number: 'required or null',
    date: 'required or null',
    issuer: 'required or null',
    subject: 'optional or null',
    words: 'optional',
    bases: 'optional',
    articles: 'optional',
    recipients: 'optional',
    signatory: 'optional',
  } satisfies Fields<IssuedWith>,
  thresholds: {
    'min-percent': 'optional',
    'max-missing': 'optional',
    'max-overdue': 'optional',
    'max-warnings': 'optional',
  } satisfies Fields<Thresholds>,
  issuer: {
    name: 'required',
    parent: 'required or null',
    code: 'required or null',
    place: 'required or null',
  } satisfies Fields<Issuer>,
  signatory: {
    authority: 'optional',
    position: 'required or null',
    name: 'required or null',
  } satisfies Fields<Signatory>,
  source: { file: 'required', sha256: 'required' } satisfies Fields<NonNullable<Plan['source']>>,
  reporting: {
    calendar: 'required',
    cells: 'required',
    figures: 'optional',
    periods: 'optional',
    'whole-year': 'optional',
    reports: 'required',
    'send-within-days': 'required',
    'send-on': 'optional',
    holidays: 'optional',
  } satisfies Fields<Reporting>,
  'own-period': {
    id: 'required',
    name: 'required',
    from: 'required',
    to: 'required',
    'send-by': 'optional',
  } satisfies Fields<OwnPeriod>,
  'own-year': {
    name: 'required',
    from: 'required',
    to: 'required',
    'send-by': 'optional',
  } satisfies Fields<OwnYear>,
  reference: {
    type: 'required',
    number: 'required or null',
    date: 'required or null',
    issuer: 'required or null',
    subject: 'required or null',
    citation: 'required or null',
  } satisfies Fields<Reference>,
  node: {
    id: 'required',
    label: 'optional',
    heading: 'optional',
    paragraphs: 'optional',
    children: 'optional',
    trailing: 'optional',
    table: 'optional',
    cells: 'optional',
    open: 'optional',
    conditional: 'optional',
    track: 'optional',
  } satisfies Fields<PlanNode>,
  track: {
    short: 'required',
    cadence: 'required',
    'cadence-from': 'required',
    time: 'optional',
    who: 'optional',
    from: 'optional',
    stages: 'optional',
    due: 'optional',
    since: 'optional',
    'may-be-none': 'optional',
    roles: 'required',
    related: 'optional',
  } satisfies Fields<Track>,
  indicator: {
    id: 'required',
    name: 'required',
    unit: 'required',
    item: 'required',
    kind: 'required',
    numerator: 'optional',
    denominator: 'optional',
    'over-time': 'optional',
    parts: 'optional',
    'at-most': 'optional',
    balance: 'optional',
    jump: 'optional',
    target: 'optional',
  } satisfies Fields<Indicator>,
  target: {
    'at-least': 'optional',
    above: 'optional',
    equals: 'optional',
    'at-most': 'optional',
    below: 'optional',
    of: 'optional',
    by: 'optional',
    at: 'optional',
    words: 'optional',
  } satisfies Fields<Target>,
  'indicator/properties/balance': { received: 'required', resolved: 'required' } satisfies Fields<
    NonNullable<Indicator['balance']>
  >,
  erratum: {
    at: 'required',
    reads: 'required',
    means: 'required or null',
    note: 'optional',
    proposed: 'optional',
  } satisfies Fields<Erratum>,
  abbreviation: { short: 'required', full: 'required', at: 'required' } satisfies Fields<Abbreviation>,
  'outline-heading': {
    id: 'required',
    heading: 'required',
    items: 'optional',
    difficulties: 'optional',
    shortcomings: 'optional',
    'next-period': 'optional',
    annex: 'optional',
    proposed: 'optional',
    children: 'optional',
  } satisfies Fields<OutlineHeading>,
};

const UNIT_PLAN = {
  '#': {
    schema: 'required',
    sample: 'optional',
    unit: 'required',
    year: 'required',
    'derived-from': 'required',
    items: 'required',
    'own-items': 'optional',
    figures: 'optional',
    prose: 'optional',
    'plan-words': 'optional',
    difficulties: 'optional',
    submissions: 'optional',
  } satisfies Fields<Omit<UnitPlan, 'otherAnswers' | 'extensions' | 'letters'>>,
  unit: {
    id: 'required',
    name: 'required',
    kind: 'required',
    body: 'optional or null',
    groups: 'optional',
    'takes-unnamed': 'optional',
    code: 'optional or null',
    place: 'optional or null',
    since: 'optional',
    signatory: 'optional',
    recipients: 'optional',
    superior: 'optional or null',
    layout: 'optional',
    form: 'optional',
  } satisfies Fields<Unit>,
  'unit/properties/layout': LAYOUT,
  'unit/properties/signatory': {
    position: 'optional or null',
    name: 'optional or null',
    authority: 'optional',
  } satisfies Fields<NonNullable<Unit['signatory']>>,
  difficulty: {
    id: 'required',
    date: 'required',
    period: 'optional',
    text: 'required',
    item: 'optional',
    proposal: 'optional or null',
    by: 'optional or null',
    answer: 'optional',
  } satisfies Fields<Difficulty>,
  answer: { date: 'required', text: 'required', by: 'optional or null' } satisfies Fields<
    NonNullable<Difficulty['answer']>
  >,
  submission: {
    period: 'required',
    date: 'required',
    by: 'optional or null',
    number: 'optional or null',
    dated: 'optional or null',
    signer: 'optional or null',
    position: 'optional or null',
    authority: 'optional',
    content: 'required',
    gaps: 'optional',
    reviews: 'optional',
  } satisfies Fields<Submission>,
  review: { result: 'required', date: 'required', by: 'required', reason: 'optional' } satisfies Fields<Review>,
  'derived-from': { plan: 'required', id: 'required', revision: 'required' } satisfies Fields<DerivedFrom>,
  'item-answer': {
    title: 'required',
    text: 'required',
    asked: 'optional',
    'in-charge': 'optional or null',
    support: 'optional',
    time: 'optional or null',
    output: 'optional or null',
    note: 'optional or null',
    actions: 'optional',
    confirmed: 'optional',
    progress: 'optional',
    'not-applicable': 'optional',
  } satisfies Fields<PlannedItem>,
  confirmation: {
    date: 'required',
    by: 'optional or null',
    from: 'required',
    asked: 'optional',
  } satisfies Fields<Confirmation>,
  'own-item': {
    title: 'required',
    'in-charge': 'optional or null',
    support: 'optional',
    time: 'optional or null',
    output: 'optional or null',
    note: 'optional or null',
    cadence: 'optional',
    due: 'optional or null',
    since: 'optional',
    actions: 'optional',
    progress: 'optional',
    'not-applicable': 'optional',
  } satisfies Fields<OwnItem>,
  'not-applicable': { reason: 'required', from: 'optional' } satisfies Fields<NotApplicable>,
  action: {
    id: 'required',
    what: 'required',
    'in-charge': 'optional or null',
    support: 'optional',
    time: 'optional or null',
    output: 'optional or null',
    due: 'optional or null',
  } satisfies Fields<Action>,
  entry: {
    date: 'required',
    status: 'required',
    period: 'optional',
    action: 'optional',
    corrects: 'optional',
    entry: 'optional',
    by: 'optional or null',
    note: 'optional or null',
    evidence: 'optional',
  } satisfies Fields<Entry>,
  evidence: {
    number: 'optional or null',
    date: 'optional or null',
    title: 'optional or null',
    file: 'optional',
    sha256: 'optional',
    link: 'optional',
  } satisfies Fields<Evidence>,
};

const UNITS = {
  '#': { schema: 'required', year: 'optional', units: 'required' } satisfies Fields<UnitsRegister>,
  'registered-unit': {
    id: 'required',
    name: 'required',
    kind: 'required',
    body: 'optional or null',
    groups: 'optional',
    contact: 'optional or null',
    reports: 'required',
  } satisfies Fields<RegisteredUnit>,
};

const DEPARTMENT = {
  '#': {
    schema: 'required',
    year: 'required',
    layout: 'optional',
    reviews: 'optional',
    answers: 'optional',
    extensions: 'optional',
    prose: 'optional',
    carried: 'optional',
    reports: 'optional',
    letters: 'optional',
  } satisfies Fields<Department>,
  '#/properties/layout': LAYOUT,
  letter: {
    kind: 'required',
    period: 'required',
    units: 'required',
    date: 'required',
    by: 'optional',
    number: 'optional',
    dated: 'optional',
    signer: 'optional',
    position: 'optional',
    authority: 'optional',
    recipients: 'optional',
  } satisfies Fields<GivenLetter>,
  'own-report': {
    period: 'required',
    date: 'required',
    by: 'optional',
    number: 'optional',
    dated: 'optional',
    signer: 'optional',
    position: 'optional',
    authority: 'optional',
    recipients: 'optional',
  } satisfies Fields<OwnReport>,
  review: {
    unit: 'required',
    period: 'required',
    sent: 'required',
    content: 'required',
    sending: 'optional',
    result: 'required',
    date: 'required',
    by: 'required',
    reason: 'optional',
  } satisfies Fields<GivenReview>,
  answer: {
    unit: 'required',
    difficulty: 'required',
    about: 'required',
    date: 'required',
    text: 'required',
    by: 'optional or null',
  } satisfies Fields<GivenAnswer>,
  extension: {
    unit: 'required',
    period: 'required',
    until: 'required',
    date: 'required',
    by: 'required',
    reason: 'required',
  } satisfies Fields<GivenExtension>,
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

it.each([
  ['plan', PLAN],
  ['unit-plan', UNIT_PLAN],
  ['units', UNITS],
  ['department', DEPARTMENT],
] as const)('the schema of %s has the fields of its types', (name, tables) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
  expect(fieldsOf(schema)).toEqual(tables);
});

/** The tables above, as the schema would have them. */
function fieldsOf(root: Schema): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const tables: Record<string, Record<string, string>> = {};
  const visit = (schema: Schema, name: string): void => {
    // Where any key may stand, those that are named are only there for editors to offer.
    if (schema.properties === undefined || typeof schema.additionalProperties === 'object') return;
    tables[name] = Object.fromEntries(
      Object.entries(schema.properties).map(([key, property]) => {
        const target = property.$ref === undefined ? property : root.$defs?.[property.$ref.replace('#/$defs/', '')];
        const isNullable = [target?.type].flat().includes('null');
        visit(property, `${name}/properties/${key}`);
        return [
          key,
          `${schema.required?.includes(key) === true ? 'required' : 'optional'}${isNullable ? ' or null' : ''}`,
        ];
      }),
    );
  };
  visit(root, '#');
  for (const [name, schema] of Object.entries(root.$defs ?? {})) visit(schema, name);
  return tables;
}
