/** A transformation of coordinates as PDF writes it: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * The functions used of the package that reads PDF. Its own types cannot be imported, because the compiler does not
 * resolve their file names.
 */
export interface PdfPackage {
  getDocument(options: PdfOptions): { readonly promise: Promise<PdfFile> };
  /** The code of each drawing operation. */
  readonly OPS: Readonly<Record<string, number>>;
}

interface PdfOptions {
  readonly data: Uint8Array;
  readonly isEvalSupported: boolean;
  readonly useSystemFonts: boolean;
  /** 0: no warnings on the console. */
  readonly verbosity: number;
}

export interface PdfFile {
  readonly numPages: number;
  /** @param number from 1 */
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: Matrix;
  };
  getTextContent(): Promise<{ readonly items: readonly (PdfText | { readonly type: string })[] }>;
  getOperatorList(): Promise<PdfOperators>;
  /** The fonts; available after `getOperatorList`. */
  readonly commonObjs: { has(key: string): boolean; get(key: string): unknown };
  cleanup(): void;
}

export interface PdfText {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

/** The drawing operations of a page, in order. */
export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Loads the package. It is made for newer engines: Node 20 lacks one function that it calls. */
export async function pdfPackage(): Promise<PdfPackage> {
  const buffers = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length);
  };
  return (await import('unpdf/pdfjs')) as unknown as PdfPackage;
}
