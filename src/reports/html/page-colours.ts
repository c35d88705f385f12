/**
 * The light colours: every text has a contrast of at least 4.5 : 1 to its background, and so have signs to their tint.
 */
export const LIGHT = `
--ground:#f4f6f8;--paper:#fff;--ink:#1a2430;--soft:#52606d;--line:#d8dfe6;--faint:#eef1f4;--accent:#1c5a9e;
--done:#14602f;--done-in:#dcf2e2;--none:#40604b;--none-in:#edf5ef;--doing:#1a4f8c;--doing-in:#dfecfa;
--blocked:#874100;--blocked-in:#fce8d2;--missing:#a01722;--missing-in:#fce1e2;--overdue:#fff;--overdue-in:#a01722;
--open:#665000;--open-in:#fff4cc;--idle:#5b6875;
--bar-done:#2f9558;--bar-none:#8cc3a1;--bar-doing:#5b95d6;--bar-blocked:#e3923d;--bar-missing:#d4535b;--bar-overdue:#8f1420;
--bar-open:#ecd37c;--bar-upcoming:#dde3e9;--shadow:0 1px 2px rgba(20,30,45,.07),0 2px 10px rgba(20,30,45,.04);`;

/** The dark colours. */
export const DARK = `
--ground:#12171d;--paper:#1a2129;--ink:#e6ebf0;--soft:#a3b0bd;--line:#333f4b;--faint:#222b35;--accent:#8fbdf2;
--done:#97deb0;--done-in:#1a3a27;--none:#a9cdb5;--none-in:#1e2d24;--doing:#a6cdf7;--doing-in:#1b3350;
--blocked:#f8c28a;--blocked-in:#442b10;--missing:#ffaeb3;--missing-in:#4a1c21;--overdue:#2b0507;--overdue-in:#ff9aa1;
--open:#f0d778;--open-in:#3a3213;--idle:#98a5b2;
--bar-done:#3aa565;--bar-none:#6f9f80;--bar-doing:#4b86c9;--bar-blocked:#d08433;--bar-missing:#cf4a53;--bar-overdue:#ff9aa1;
--bar-open:#a08a35;--bar-upcoming:#3a4652;--shadow:none;`;
