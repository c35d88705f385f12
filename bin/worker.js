'use strict';

// A thread that helps with many files; src/cli/threads.ts starts it.
void require('./load.js').loadProgram().program.workInThread();
