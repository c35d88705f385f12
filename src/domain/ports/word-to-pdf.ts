/** Why a Word file was not turned into PDF. */
export type PdfFault =
  /** There is no program for it on this machine. */
  | { readonly kind: 'no-program' }
  /** The program could not be run, or ended without a whole file; `said` is the last line that it printed. */
  | { readonly kind: 'failed'; readonly program: string; readonly message: string }
  /** It was stopped after so many seconds. */
  | { readonly kind: 'too-slow'; readonly program: string; readonly seconds: number };

/** A PDF file, or why there is none. */
export type PdfMade = { readonly kind: 'pdf'; readonly bytes: Uint8Array } | PdfFault;

/**
 * Turns a Word file into a PDF file with the same pages, and with the headings as bookmarks. It waits for another
 * program, which may take seconds.
 * @param word the bytes of a .docx
 */
export type WordToPdf = (word: Uint8Array) => Promise<PdfMade>;
