import { failEachCall } from '../../support/failing-calls.js';

// From each call on; no command makes 80 of one kind.
failEachCall(1, 80);
