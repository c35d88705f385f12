/** The languages of screen and documents: Vietnamese first. */
export type Lang = 'vi' | 'en';

/** The same words in both languages; the compiler refuses a missing half. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A user's mistake or an unusable file, in one clear sentence that says what to do. Exit code 2. */
export class Refusal extends Error {
  readonly text: Text;
  readonly hint: Text | null;

  constructor(text: Text, hint: Text | null = null) {
    super(text.en);
    this.name = 'Refusal';
    this.text = text;
    this.hint = hint;
  }
}
