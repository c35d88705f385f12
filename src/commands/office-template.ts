import { nearest } from '../app/find/nearest.js';
import { Refusal } from '../domain/text/text.js';
import { ENCODE } from '../locale/commands/encode.js';
import { TEMPLATE } from '../locale/commands/template.js';
import type { TemplateFault } from '../reports/template/check-template.js';
import type { Blank } from '../reports/template/fill-template.js';
import type { TemplateData } from '../reports/model/template-data.js';
import type { Context } from './context.js';

/** The formats in which a filled-in template comes out, and those of `--fields`; the first is the default. */
export const TEMPLATE_FORMATS: readonly string[] = ['docx', 'pdf'];
export const FIELD_FORMATS: readonly string[] = ['text', 'json'];

/** The most mistakes of a template that are shown at once. */
const MAX_FAULTS = 12;

/** An office's own Word file, read. */
export interface OfficeTemplate {
  /**
   * Fills it in.
   * @param whose the name of the unit, or of the office
   * @throws Refusal if it uses an unknown field, or cannot be filled in
   */
  write(data: TemplateData, format: string, whose: string): Promise<Uint8Array>;
  /** Lists the fields that had no value, after the documents are written. */
  sayBlanks(): void;
}

/**
 * Reads the Word file of `--template`, if one is given.
 * @throws Refusal for a file that is no Word file, or where another format was asked for
 */
export async function templateOf(
  context: Context,
  file: string | undefined,
  format: string,
): Promise<OfficeTemplate | null> {
  if (file === undefined) return null;
  if (!TEMPLATE_FORMATS.includes(format)) throw new Refusal(TEMPLATE.onlyWord(format), TEMPLATE.useWord);
  const read = await (await context.planSource()).read(file);
  if (read.kind === 'unreadable') throw new Refusal(ENCODE.unreadable(file, read.reason), TEMPLATE.whatIsTaken);
  if (read.ending !== 'docx') throw new Refusal(TEMPLATE.noWord(file), TEMPLATE.whatIsTaken);
  const { fillTemplate } = await import('../reports/template/fill-template.js');
  const lacking: { readonly whose: string; readonly blanks: readonly Blank[] }[] = [];
  let isUnmarked = false;
  return {
    async write(data, chosen, whose) {
      const filled = fillTemplate(read.bytes, data);
      switch (filled.kind) {
        case 'faults':
          throw new Refusal(TEMPLATE.faults(file, filled.faults.map(withNear), MAX_FAULTS), TEMPLATE.seeFields);
        case 'no-tags':
          throw new Refusal(TEMPLATE.noTags(file), TEMPLATE.seeFields);
        case 'broken':
          throw new Refusal(TEMPLATE.broken(file, filled.message), TEMPLATE.saveAnew);
        case 'filled':
          if (filled.blanks.length > 0) lacking.push({ whose, blanks: filled.blanks });
          isUnmarked ||= filled.isUnmarked;
          if (chosen !== 'pdf') return filled.bytes;
          return (await import('../reports/pdf/document-to-pdf.js')).pdfOf(filled.bytes, context.toPdf);
      }
    },
    sayBlanks() {
      if (isUnmarked) context.say(TEMPLATE.unmarked);
      for (const { whose, blanks } of lacking) context.say(TEMPLATE.blanks(whose, blanks));
    },
  };
}

/** A mistake with similar names. */
export interface FaultWithNear {
  readonly fault: TemplateFault;
  readonly near: readonly string[];
}

function withNear(fault: TemplateFault): FaultWithNear {
  return { fault, near: fault.kind === 'unknown' ? nearest(fault.name, fault.known) : [] };
}

/** Prints the fields that a template may use: `--fields`. */
export async function printFields(
  context: Context,
  data: TemplateData,
  about: {
    readonly document: 'unit-report' | 'department-report' | 'brief';
    readonly period: string;
    readonly whose: string;
  },
  format: string,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
): Promise<0> {
  if (!FIELD_FORMATS.includes(format)) throw new Refusal(TEMPLATE.fieldsAsText(format));
  const { lang, screen } = context;
  const text =
    format === 'json'
      ? (await import('../reports/json/template-fields.js')).fieldsJson(about, data, lang)
      : (await import('../reports/terminal/template-fields.js')).fieldsText(about.whose, data, lang, screen);
  await context.output(output, text, { force });
  return 0;
}
