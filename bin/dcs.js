#!/usr/bin/env node
'use strict';

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) printVersion();
else runProgram();

function printVersion() {
  try {
    require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
  } catch (error) {
    fail(error, 'Không in được phiên bản.', 'The version could not be printed.');
  }
}

function runProgram() {
  let program;
  try {
    ({ program } = require('./load.js').loadProgram({ command: commandWord() }));
  } catch (error) {
    fail(
      error,
      'Bản cài đặt dcs thiếu một phần của chương trình (dist/dcs.cjs). Cài lại dcs; trong bản chép mã nguồn: npm ci (hoặc node build.js).',
      'This installation of dcs lacks a part of the program (dist/dcs.cjs). Install dcs again; in a checkout: npm ci (or node build.js).',
    );
    return;
  }
  program.main(argv).then((code) => {
    process.exitCode = code;
    // With nothing left to write, do not wait for the engine, which may still be optimising code that will not run again.
    if (process.getActiveResourcesInfo().length === 0) process.exit();
  });
}

/** The name under which compiled code is stored: any word of Latin letters, even a mistyped command. */
function commandWord() {
  return argv.find((word) => /^[a-z][a-z-]{1,19}$/.test(word)) ?? 'other';
}

/**
 * Reports that the program cannot be loaded; its own texts are not available then.
 * @param {unknown} error
 * @param {string} vi
 * @param {string} en
 */
function fail(error, vi, en) {
  const { DCS_LANG: lang = 'vi', DCS_DEBUG: debug = '' } = process.env;
  const isEnglish = lang === 'en' || argv.join(' ').match(/(^| )--lang[ =]en( |$)/) !== null;
  process.exitCode = 2;
  try {
    require('node:fs').writeSync(2, `${isEnglish ? en : vi}\n`);
    if (!['', '0'].includes(debug) && error instanceof Error) {
      const cause = error.cause instanceof Error ? error.cause.stack : '';
      require('node:fs').writeSync(2, `${error.stack}\n${cause}\n`);
    }
  } catch {
    // There is no channel left to report it.
  }
}
