/** The languages of screen and documents: Vietnamese first. */
export type Lang = 'vi' | 'en';

/** The same words in both languages; the compiler refuses a missing half. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
