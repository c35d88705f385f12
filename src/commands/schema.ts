import { ARGUMENTS } from '../locale/commands/arguments.js';
import { SCHEMA, SCHEMA_HELP } from '../locale/commands/schema.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';

const ENDING = '.schema.json';

/** `dcs schema`: prints the JSON schema of a kind of file. */
export const schema: Command = {
  name: 'schema',
  arguments: [{ name: ARGUMENTS.schema, text: SCHEMA_HELP.name, required: true, completes: 'schema' }],
  options: [],
  shared: [],
  examples: ['schema plan', 'schema unit-plan > unit-plan.schema.json'],
  run(context, [name = '']) {
    const schemas = context.shipped.schemas();
    const found = schemas.get(name + ENDING);
    if (found === undefined) {
      const names = [...schemas.keys()].map((file) => file.slice(0, -ENDING.length));
      throw new Refusal(SCHEMA.unknown(name, names));
    }
    context.print(Buffer.from(found).toString('utf8'));
    return Promise.resolve(0);
  },
};
