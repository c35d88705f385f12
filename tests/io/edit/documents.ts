import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';

/** Documents shaped like a unit's plan, in every style that a person or another program may have written them in. */

export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };

const word = fc.constantFrom(
  'Phòng Nghiệp vụ',
  'Báo cáo: quý I',
  '12345678',
  'a # b',
  '- x',
  'đã làm',
  "d'ấu",
  '',
  '1e5',
);
const date = fc.constantFrom('2024-03-10', '2024-06-01');
const evidence = fc.record(
  { number: fc.option(word), date, title: word, file: fc.constant('evidence/a/b.pdf') },
  { requiredKeys: ['number'] },
);
const entry = fc.record(
  {
    date,
    status: fc.constantFrom('done', 'doing'),
    by: word,
    note: word,
    evidence: fc.array(evidence, { maxLength: 2 }),
  },
  { requiredKeys: ['date', 'status'] },
);
const action = fc.record({ id: fc.nat(9), what: word, due: fc.option(date) }, { requiredKeys: ['id', 'what'] });
const item = fc.record(
  {
    title: word,
    text: fc.constantFrom('5f0c9a31', '12345678'),
    'in-charge': fc.option(word),
    support: fc.array(word, { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 2 }),
    progress: fc.array(entry, { maxLength: 3 }),
    'not-applicable': fc.record({ reason: word }),
  },
  { requiredKeys: ['title', 'text'] },
);
export const unitPlan = fc.record(
  {
    schema: fc.constant('dcs/unit-plan@1'),
    unit: fc.record({ id: fc.constant('a'), name: word }),
    year: fc.constant(2024),
    items: fc.record({ 'II.1.a': item, 'II.2.đ': item, 'III.1': item }),
    'own-items': fc.oneof(fc.constant({}), fc.record({ 'II.2.e.1': item })),
    figures: fc.constant({ '2024-Q1': { 'tiep-dan.luot': 12 } }),
    difficulties: fc.array(fc.record({ period: fc.constant('2024-Q1'), what: word }), { maxLength: 2 }),
  },
  { requiredKeys: ['schema', 'unit', 'year', 'items'] },
);
export const newEntry = entry;

/** A document and its data; the seed decides every question of style. */
export const document = fc.tuple(unitPlan, fc.nat()).map(([data, seed]) => {
  const text = new Writer(seed).write(data);
  const read: unknown = load(text.replace(/^\uFEFF/, ''), { schema: CORE_SCHEMA });
  return { data: data, text, read };
});

class Writer {
  private readonly indent: number;
  private readonly indentless: boolean;
  private readonly noise: number;

  constructor(private state: number) {
    this.indent = this.chance(30) ? 4 : 2;
    this.indentless = this.chance(30);
    this.noise = this.chance(30) ? 0 : 15;
  }

  write(data: Data): string {
    const lines = ['# yaml-language-server: $schema=x', ...this.map(data as Record<string, Data>, 0)];
    const eols = this.chance(60) ? ['\n'] : this.chance(60) ? ['\r\n'] : ['\n', '\r\n'];
    const text = lines.map((line) => line + (eols[this.next() % eols.length] ?? '\n')).join('');
    return (this.chance(20) ? '\uFEFF' : '') + (this.chance(25) ? text.replace(/[\r\n]+$/, '') : text);
  }

  private map(data: Record<string, Data>, column: number): string[] {
    return Object.entries(data).flatMap(([key, value]) => [
      ...this.between(column),
      ...this.pair(this.key(key), value, column),
    ]);
  }

  private pair(key: string, value: Data, column: number): string[] {
    const head = `${' '.repeat(column)}${key}:`;
    const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    if (typeof value === 'string' && this.chance(15))
      return [`${head} ${this.chance(50) ? '|' : '>'}${this.block(value, column)}`].flatMap((text) => text.split('\n'));
    if (typeof value !== 'object' || value === null || empty || this.chance(20)) {
      const text = this.flow(value, column + 2);
      return `${head} ${this.chance(10) ? '  ' : ''}${text}${this.tail()}`.split('\n');
    }
    if (!Array.isArray(value)) return [head + this.tail(), ...this.map(value, column + this.indent)];
    return [head + this.tail(), ...this.list(value, this.indentless ? column : column + this.indent)];
  }

  private list(values: readonly Data[], column: number): string[] {
    return values.flatMap((value) => {
      const before = this.between(column);
      const wide = this.chance(10) ? '-   ' : '- ';
      const inline = typeof value !== 'object' || value === null || Array.isArray(value) || this.chance(25);
      if (inline)
        return [...before, ...(' '.repeat(column) + wide + this.flow(value, column + 4) + this.tail()).split('\n')];
      const [, ...rest] = Object.keys(value);
      const first = Object.keys(value)[0] ?? '';
      const lines = this.pair(first, value[first] ?? null, column + wide.length);
      const others = Object.fromEntries(rest.map((key) => [key, value[key] ?? null]));
      lines[0] = ' '.repeat(column) + wide + (lines[0] ?? '').trimStart();
      return [...before, ...lines, ...this.map(others, column + wide.length)];
    });
  }

  private block(value: string, column: number): string {
    const chomp = this.chance(40) ? '+' : this.chance(50) ? '-' : '';
    const blank = this.chance(30) ? '\n' : '';
    return `${chomp}${this.tail()}\n${' '.repeat(column + 2)}${value === '' ? 'x' : value}${blank}`;
  }

  private flow(value: Data, column: number): string {
    if (typeof value !== 'object' || value === null) return this.scalar(value);
    const parts = Array.isArray(value)
      ? value.map((inner) => this.flow(inner, column + 2))
      : Object.entries(value).map(([key, inner]) => `${this.key(key)}: ${this.flow(inner, column + 2)}`);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0) return this.chance(80) ? open + close : `${open} ${close}`;
    const trailing = this.chance(20) ? ',' : '';
    if (this.chance(70)) {
      const blank = this.chance(70) ? ' ' : '';
      return `${open}${blank}${parts.join(this.chance(20) ? ' , ' : ', ')}${trailing}${blank}${close}`;
    }
    const pad = '\n' + ' '.repeat(column);
    return open + this.tail() + pad + parts.join(`,${this.tail()}${pad}`) + trailing + this.tail() + pad + close;
  }

  private scalar(value: string | number | boolean | null): string {
    if (typeof value !== 'string') return String(value);
    if (/^[a-zđ][a-z đ]*$/i.test(value) && this.chance(60)) return value;
    return this.chance(50) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
  }

  private key(key: string): string {
    return this.chance(10) ? `"${key}"` : key;
  }

  /** Comments and blank lines, at any depth. */
  private between(column: number): string[] {
    if (!this.chance(this.noise)) return [];
    if (this.chance(30)) return [''];
    return [
      `${' '.repeat(this.chance(60) ? column : this.next() % (column + 4))}# ghi chú: [ { - "`,
      ...(this.chance(30) ? ['  '] : []),
    ];
  }

  private tail(): string {
    return this.chance(this.noise) ? (this.chance(70) ? '  # ghi chú, ] }' : '  ') : '';
  }

  private chance(percent: number): boolean {
    return this.next() % 100 < percent;
  }

  private next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state >>> 8;
  }
}
