'use strict';

// A thread that helps `check` with many files; src/cli/check-threads.ts starts it.
void require('./load.js').loadProgram().program.checkInThread();
