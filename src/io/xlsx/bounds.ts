import { FORM_ROWS } from '../../domain/form/form.js';

const MB = 1024 * 1024;

/** How much of a file is taken in: far more than a form of ours needs, far less than would hurt a machine. */
export const BOUNDS = {
  /** The file as it is, in bytes. */
  file: 16 * MB,
  /** How many files the workbook holds. */
  parts: 400,
  /** All that is read of it unpacked, in bytes. */
  unpacked: 48 * MB,
  /** A sheet, and the table of texts, unpacked. */
  sheet: 24 * MB,
  texts: 8 * MB,
  /** Everything else that is read. */
  other: 2 * MB,
  rows: FORM_ROWS,
  columns: 256,
  cells: 100_000,
  strings: 60_000,
} as const;
