import type { Text } from '../text/text.js';

/** What a browser asks for, without its body. */
export interface PageHead {
  readonly method: string;
  /** Path and query as they came: `/unit/trung-tam-a?period=2024-Q1`. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The same with what was sent along; `too-large` where it was more than is taken. */
export interface PageRequest extends PageHead {
  readonly body: Uint8Array | 'too-large';
}

/** What goes back to the browser. */
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What answers the requests of a page; tests call it without a network. */
export interface Site {
  /** Looked at before a body is read. @returns the refusal, or `null` for who may ask */
  admit(head: PageHead): PageResponse | null;
  answer(request: PageRequest): Promise<PageResponse>;
  /** A few seconds have passed. @returns whether the page was closed meanwhile, or nobody has been there for long */
  isOver(seconds: number): boolean;
}

/** A file that a browser sent, kept until its request is answered. */
export interface Upload {
  /** Absolute path, under the name that the person gave it. */
  readonly path: string;
  discard(): Promise<void>;
}

/** What a write left to be told, beside its own answer: a file that was copied under another name. */
export interface WriteRemarks {
  begin(): void;
  soFar(): readonly Text[];
}
