import fc from 'fast-check';

// The same cases on every run and every machine; DCS_SEED looks for others.
fc.configureGlobal({ seed: Number(process.env['DCS_SEED'] ?? 20240116) });
