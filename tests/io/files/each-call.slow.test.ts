import { failEachCall } from '../../support/failing-calls.js';

// No command makes 80 calls of one kind.
failEachCall(80);
