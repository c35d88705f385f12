import { build, type OnResolveArgs } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { PLUGINS } from '../../build/plugins.js';

/** Bundles a script as build.js does, with packages in a folder written as each system writes it. */
async function bundled(contents: string, importer: string): Promise<readonly string[]> {
  const asked = { importer, kind: 'require-call', resolveDir: '' } as Partial<OnResolveArgs>;
  const plugins = PLUGINS.map(({ name, setup }) => ({
    name,
    setup: (real: Parameters<typeof setup>[0]) =>
      setup({
        ...real,
        onResolve: (options, resolve) => {
          real.onResolve(options, (args) => resolve({ ...args, ...asked }));
        },
      }),
  }));
  const result = await build({
    stdin: { contents },
    bundle: true,
    write: false,
    platform: 'node',
    logLevel: 'silent',
    plugins,
  }).catch((error: unknown) => error as { readonly errors: readonly { readonly text: string }[] });
  return result.errors.map(({ text }) => text);
}

const ALL = "require('node:child_process'); require('#supports-color'); require('yaml');";

describe('what the build replaces in packages', () => {
  it.each(['/any/node_modules/commander/lib/command.js', 'C:\\dcs\\node_modules\\commander\\lib\\command.js'])(
    'it finds from %s',
    async (importer) => {
      expect(await bundled(ALL, importer)).toEqual([]);
    },
  );

  it('it must find: a build in which it finds nothing fails', async () => {
    expect(await bundled(ALL, '/any/src/a.js')).toEqual(['without-child-process replaced nothing']);
    expect(await bundled("require('yaml')", '/any/src/a.js')).toEqual([
      'without-child-process replaced nothing',
      'colour-as-told replaced nothing',
    ]);
  });
});
