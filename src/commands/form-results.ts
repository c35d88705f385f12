import type { WhyRefused } from '../app/import/form.js';
import type { ImportedFile } from '../app/import/import-forms.js';
import type { FormResult } from '../domain/form/result.js';
import type { Text } from '../domain/text/text.js';
import { IMPORT } from '../locale/commands/import.js';
import { asideWords, WRONG_WORKBOOK, wrongFormWords } from '../locale/form-refusals.js';
import { commandLine } from '../domain/text/command-word.js';
import type { Speaker } from './context.js';
import { refusalOf } from './mistakes/refusal-of.js';

/** The outcome of a file; for a refused one with the reason in words. */
export async function formResult(one: ImportedFile, speaker: Speaker): Promise<FormResult> {
  if (one.kind !== 'refused') return one;
  const makesUnit = one.why.kind === 'unknown-unit' ? lineMaking(one.why) : null;
  return { ...one, reason: await whyRefused(one.why, speaker), makesUnit };
}

/** The line that makes the unit's file as the register has the unit. */
function lineMaking({ unit, registered }: Extract<WhyRefused, { readonly kind: 'unknown-unit' }>): Text {
  if (registered === null) return IMPORT.initUnit(unit);
  const { name, kind, body = null, groups = [] } = registered;
  const parts = [...(body === null ? [] : ['--body', body]), ...groups.flatMap((group) => ['--group', group])];
  const line = commandLine(['init', name, '--id', unit, '--kind', kind, ...parts]);
  return { vi: line, en: line };
}

/** Says that a file was not taken, and why. */
export function notTakenWords(one: Exclude<FormResult, { readonly kind: 'taken' }>): Text {
  return IMPORT.refused(one.file, one.kind === 'refused' ? one.reason : asideWords(one.why));
}

async function whyRefused(why: WhyRefused, speaker: Speaker): Promise<Text> {
  switch (why.kind) {
    case 'wrong-workbook':
      return WRONG_WORKBOOK[why.why];
    case 'no-stamp':
      return IMPORT.noStamp;
    case 'wrong-form':
      return wrongFormWords(why.why, why.found, why.wanted);
    case 'other-title':
      return IMPORT.otherTitle(why.sheetName, why.now, why.was);
    case 'unknown-unit':
      return IMPORT.unknownUnit(why.unit, why.registered?.name ?? null);
    case 'mistake':
      return withoutStop((await refusalOf(why.mistake, speaker)).text);
    case 'fault':
      return IMPORT.fault;
  }
}

/** Removes the final full stop, so that another sentence can follow on the line. */
function withoutStop({ vi, en }: Text): Text {
  return { vi: vi.replace(/\.$/, ''), en: en.replace(/\.$/, '') };
}
