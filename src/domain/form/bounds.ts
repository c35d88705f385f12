/** The most rows that a sheet of a form may have: `import` reads no more, so `export` makes no more. */
export const FORM_ROWS = 5_000;
