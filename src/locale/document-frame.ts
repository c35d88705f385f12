import type { DocumentForm } from '../domain/plan/issued-parts.js';
import type { Plan } from '../domain/plan/plan.js';
import type { Lang, Text } from '../domain/text/text.js';
import { DOCUMENT, DOTS, paddedNumber, ROOM_FOR_NUMBER, typeCodeOf } from './document.js';

/** What a frame prints at the top of a page, besides the names of the bodies. */
export interface FrameHead {
  /** The name of the State, or of the Party; `null` in a document without either. */
  readonly nation: string | null;
  /** The motto of the State; `null` where there is only a line under the name. */
  readonly motto: string | null;
  /** What is under the issuing body: a line, or the star of the Party's documents. */
  readonly below: 'line' | 'star';
}

const PARTY: Text = { vi: 'ĐẢNG CỘNG SẢN VIỆT NAM', en: 'COMMUNIST PARTY OF VIET NAM' };

const PARTY_ARCHIVED: Text = { vi: 'Lưu', en: 'Archives' };

/** The head of a document by its frame. */
export function frameHead(form: DocumentForm, lang: Lang): FrameHead {
  if (form === 'party') return { nation: PARTY[lang], motto: null, below: 'star' };
  if (form === 'plain') return { nation: null, motto: null, below: 'line' };
  return { nation: DOCUMENT.nation[lang], motto: DOCUMENT.motto[lang], below: 'line' };
}

/** The last recipient of a document whose recipients nobody chose: only offices of the State have a `VT`. */
export function archived(form: DocumentForm, lang: Lang): string {
  return form === 'party' ? PARTY_ARCHIVED[lang] : DOCUMENT.archived[lang];
}

/**
 * The symbol of a document that has no number yet: `     /KH-SXD`, in the Party `     -KH/ĐU` (Hướng dẫn 36-HD/VPTW).
 */
export function blankSymbol(form: DocumentForm, typeCode: string, issuerCode: string | null): string {
  const code = issuerCode ?? DOTS;
  return form === 'party' ? `${ROOM_FOR_NUMBER}-${typeCode}/${code}` : `${ROOM_FOR_NUMBER}/${typeCode}-${code}`;
}

/** `Số: 05/KH-SXD`, in the Party `Số 05-KH/ĐU`; without a number there is a blank. Numbers below 10 are padded. */
export function numberLine(
  form: DocumentForm,
  number: string | null,
  typeCode: string,
  issuerCode: string | null,
): Text {
  const symbol = number === null ? blankSymbol(form, typeCode, issuerCode) : paddedNumber(number);
  const colon = form === 'party' ? '' : ':';
  return { vi: `Số${colon} ${symbol}`, en: `No.${colon} ${symbol}` };
}

/** The codes of an official letter's symbol: `SXD-VP` with the office that drafts it, in the Party `CV/ĐU`. */
export function letterCodes(
  form: DocumentForm,
  issuerCode: string | null,
  drafter: string | null,
): { readonly typeCode: string; readonly issuerCode: string | null } {
  return form === 'party'
    ? { typeCode: typeCodeOf('công văn'), issuerCode }
    : { typeCode: issuerCode ?? DOTS, issuerCode: drafter };
}

/** The number of an official letter: `Số:      /SXD-VP`, in the Party `Số      -CV/ĐU`. */
export function letterNumber(
  form: DocumentForm,
  number: string | null,
  codes: { readonly issuer: string | null; readonly drafter: string | null },
): Text {
  const { typeCode, issuerCode } = letterCodes(form, codes.issuer, codes.drafter);
  return numberLine(form, number, typeCode, issuerCode);
}

/** The issuer's office: as the plan names it, else by the type of issuer where one word or a committee's name says it. */
export function officeOf({ issuer, bodies = [] }: Pick<Plan, 'issuer' | 'bodies'>): Text {
  const named = bodies.find(({ name }) => /^văn phòng\s/iu.test(name))?.name;
  const type = /^(?:(?:ủy|uỷ) ban nhân dân|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|sở|bộ|ban|cục)(?=\s|$)/iu.exec(
    issuer.name,
  )?.[0];
  return { vi: named ?? `Văn phòng ${type ?? issuer.name}`, en: 'the department’s office' };
}
