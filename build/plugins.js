// Replacements for what the bundled packages would load.

/**
 * Commander can start other programs. Our commands do not, and loading Node's module for it takes time.
 * @type {import('esbuild').Plugin}
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * Chalk would detect the terminal's colours itself; src/cli/screen.ts decides on colour.
 * @type {import('esbuild').Plugin}
 */
const colourAsTold = {
  name: 'colour-as-told',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colour', namespace: 'colour' }));
    onLoad({ filter: /./, namespace: 'colour' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }));
  },
};

/** Large packages that the most frequent commands do not need. */
export const APART = ['docxtemplater', 'fflate', 'hucre/xlsx', 'pizzip', 'unpdf/pdfjs', 'yaml'];

/** The ones of them whose module is a single value instead of named exports. */
export const SINGLE = new Set(['docxtemplater', 'pizzip']);

/** The path of such a package in dist/. @param {string} name */
export const vendored = (name) => `vendor/${name.replace('/', '-')}.cjs`;

/** @type {import('esbuild').Plugin} */
const packagesApart = {
  name: 'packages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path }) =>
      APART.includes(path) ? { path: `./${vendored(path)}`, external: true } : undefined,
    );
  },
};

/**
 * Fails the build if a plugin replaced nothing, because a package or its path has changed: otherwise the program would
 * change unnoticed.
 * @param {import('esbuild').Plugin} plugin
 * @returns {import('esbuild').Plugin}
 */
function replacing({ name, setup }) {
  return {
    name,
    setup(build) {
      let hasReplaced = false;
      build.onStart(() => {
        hasReplaced = false;
      });
      build.onEnd(() => (hasReplaced ? undefined : { errors: [{ text: `${name} replaced nothing` }] }));
      return setup({
        ...build,
        onResolve: (options, resolve) => {
          build.onResolve(options, async (args) => {
            const resolved = await resolve(args);
            if (resolved != null) hasReplaced = true;
            return resolved;
          });
        },
      });
    },
  };
}

export const PLUGINS = [withoutChildProcess, colourAsTold, packagesApart].map(replacing);
