/** How texts end and continue. */
export const ENDINGS = {
  /** The end of a finished paragraph. */
  finished: /[.;:!?…][”"'’)]*(?:\[\^\d+\])*\*?$/u,
  /** The beginning of a text that continues a sentence. */
  midSentence: /^[\p{Ll}(,;.)%”]/u,
  /** A type of document in capitals, alone on its line, which is a paragraph. */
  typeName:
    /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|QUYẾT ĐỊNH|NGHỊ QUYẾT|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN|CHỈ THỊ|ĐỀ ÁN|QUYẾT ĐỊNH:|QUYẾT NGHỊ:|PHỤ LỤC(?: [IVXL\d]+)?)$/u,
  /** A number or symbol that is split at the end of a line: `34-`, `27/NQ-`, `283/`. */
  cutSymbol: /(?:[\d\p{Lu}]-|\d\/)$/u,
  symbolGoesOn: /^[\p{Lu}\d]/u,
  /** A symbol that a narrow column split within its letters: `71/2022/Q` and `H15`. */
  cutWithinSymbol: /\d\/[\p{Lu}\d/-]*\p{Lu}$/u,
  lettersGoOn: /^\p{Lu}{1,4}\d{1,2}(?!\d)/u,
  /** The paragraph that begins the list of recipients. */
  recipients: /^Nơi nhận\s*:?/iu,
} as const;

/** The label above the recipients, which a plan's file does not contain. */
export const RECIPIENTS_LABEL = 'Nơi nhận';
