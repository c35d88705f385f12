// What the packages that go into the program are given instead of what they would load.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Commander can start other programs; ours has no such commands, and loading Node's part for it takes time. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** Chalk would ask terminals itself what they can show; whether there is colour is decided in src/cli/screen.ts. */
const colourAsTold = {
  name: 'colour-as-told',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colour', namespace: 'colour' }));
    onLoad({ filter: /./, namespace: 'colour' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }));
  },
};

/** The tables measure every text many times over: they do so as the rest of the screens do, which is quick for plain letters. */
const ownWidth = {
  name: 'own-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('/cli-table3/') ? { path: 'width', namespace: 'width' } : undefined,
    );
    const contents = "module.exports = require('./src/reports/terminal/wrap.ts').displayWidth";
    onLoad({ filter: /./, namespace: 'width' }, () => ({ contents, resolveDir: root }));
  },
};

/** Packages as big as the rest together, which the everyday commands do without. */
export const APART = ['docx', 'fflate', 'hucre', 'hucre/xlsx', 'yaml'];

export const vendored = (name) => `vendor/${name.replace('/', '-')}.cjs`;

const packagesApart = {
  name: 'packages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path }) =>
      APART.includes(path) ? { path: `./${vendored(path)}`, external: true } : undefined,
    );
  },
};

export const PLUGINS = [withoutChildProcess, colourAsTold, ownWidth, packagesApart];
