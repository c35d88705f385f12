import { failEachCall } from '../../support/failing-calls.js';

// The first call of each kind; each-call.slow.test.ts goes on with the later ones.
failEachCall(1, 1);
