#!/usr/bin/env node
'use strict';

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  require('./load.js')
    .loadProgram()
    .program.main(argv)
    .then((code) => {
      process.exitCode = code;
    });
}
