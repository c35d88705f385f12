import { FILE_KINDS } from '../checks/reading/encoding.js';
import { decodeText } from '../domain/text/decode-text.js';
import type { EditedText } from '../domain/ports/workspace.js';
import { enteredText } from '../domain/text/entered-text.js';
import { Refusal } from '../domain/text/text.js';
import { ENTERED, storableText } from '../locale/entered.js';

/** Decodes text from a pipe or a file. @throws Refusal for anything but UTF-8 or UTF-16 with a byte order mark */
export function pipedText(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return storableText(decoded.text, ENTERED.piped);
    case 'other-file':
      throw new Refusal(ENTERED.otherFile(FILE_KINDS[decoded.file]), ENTERED.saveAsText);
    case 'utf-16-unmarked':
      throw new Refusal(ENTERED.utf16Unmarked, ENTERED.saveAsUtf8);
    case 'not-utf8':
      throw new Refusal(ENTERED.notUtf8(decoded.byte, decoded.position), ENTERED.saveAsUtf8);
  }
}

type Edited = Extract<EditedText, { kind: 'edited' }>;

/** The text a person saved in the editor; if it cannot be stored, its file is kept. @throws Refusal */
export function fromEditor(edited: Edited): Edited {
  const entered = enteredText(edited.text);
  if (entered.kind === 'text') return { ...edited, text: entered.text };
  throw new Refusal(ENTERED.unstorable(entered, ENTERED.editor), ENTERED.draftKept(edited.file));
}
