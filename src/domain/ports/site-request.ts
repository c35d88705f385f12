import type { Text } from '../text/text.js';

/** A browser's request without its body. */
export interface SiteHead {
  readonly method: string;
  /** Path and query as received: `/unit/trung-tam-a?period=2024-Q1`. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A request with its body; `too-large` if the body exceeds the limit. */
export interface SiteRequest extends SiteHead {
  readonly body: Uint8Array | 'too-large';
}

/** The response to the browser. */
export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers the requests of the pages of `dcs open`; tests call it without a network. */
export interface Site {
  /**
   * Checks a request before its body is read.
   * @returns the refusal, or `null` if the request is admitted
   */
  admit(head: SiteHead): SiteResponse | null;
  answer(request: SiteRequest): Promise<SiteResponse>;
  /**
   * Called every few seconds.
   * @returns whether all its pages were closed, or no browser has asked for long
   */
  isOver(seconds: number): boolean;
}

/** A file that a browser sent; it is kept until its request is answered. */
export interface Upload {
  /** Absolute path, under the name that the person gave it. */
  readonly path: string;
  discard(): Promise<void>;
}

/** Remarks of a write besides its result, such as a file that was copied under another name. */
export interface WriteRemarks {
  begin(day: string): void;
  soFar(): readonly Text[];
}
