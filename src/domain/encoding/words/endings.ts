/** How texts end and continue. */
export const ENDINGS = {
  /** A finished paragraph. */
  finished: /[.;:!?…][”"'’)]*(?:\[\^\d+\])*\*?$/u,
  /** The beginning of a text that continues a sentence. */
  midSentence: /^[\p{Ll}(,;.)%”]/u,
  /** A name of a document alone on its line, in capitals, which ends its paragraph. */
  typeName:
    /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|QUYẾT ĐỊNH|NGHỊ QUYẾT|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN|CHỈ THỊ|ĐỀ ÁN|QUYẾT ĐỊNH:|QUYẾT NGHỊ:|PHỤ LỤC(?: [IVXL\d]+)?)$/u,
  /** A number or symbol that is cut by the end of the line: `34-`, `27/NQ-`, `283/`. */
  cutSymbol: /(?:[\d\p{Lu}]-|\d\/)$/u,
  symbolGoesOn: /^[\p{Lu}\d]/u,
  /** A symbol that a narrow column cuts within its letters: `71/2022/Q` and `H15`. */
  cutWithinSymbol: /\d\/[\p{Lu}\d/-]*\p{Lu}$/u,
  lettersGoOn: /^\p{Lu}{1,4}\d{1,2}(?!\d)/u,
  /** A paragraph that names who receives the document. */
  recipients: /^Nơi nhận\s*:?/iu,
} as const;

/** The label above the recipients, which a plan's file leaves out. */
export const RECIPIENTS_LABEL = 'Nơi nhận';
