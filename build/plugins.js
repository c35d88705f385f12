// What the packages that go into the program are given instead of what they would load.

/**
 * Commander can start other programs; ours has no such commands, and loading Node's part for it takes time.
 * @type {import('esbuild').Plugin}
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * Chalk would detect the terminal's colours itself; src/cli/screen.ts decides whether there is colour.
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

/** Packages as big as the rest together, which the everyday commands do without. */
export const APART = ['fflate', 'hucre', 'hucre/xlsx', 'yaml'];

/** Where such a package ends up, in dist/. @param {string} name */
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

export const PLUGINS = [withoutChildProcess, colourAsTold, packagesApart];
