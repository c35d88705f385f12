import { FORM_ROWS } from '../../domain/form/form.js';

const MB = 1024 * 1024;

/** Limits of a workbook that is read: well above what a form needs, and low enough to protect memory. */
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
