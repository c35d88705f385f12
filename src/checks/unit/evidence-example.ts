/**
 * A unit's file with one entry and its document, for the examples of rules about evidence: bad and good differ only in
 * the document.
 * @param document the document's fields, a line each
 */
export function entryWithEvidence(...document: readonly string[]): string {
  const [first = '', ...rest] = document;
  return `items:
  II.5.c:
    progress:
      - date: 2024-03-10
        status: done
        evidence:
          - ${first}
${rest.map((line) => `            ${line}\n`).join('')}`;
}

/** A document that all rules about evidence accept. */
export const SEALED_EVIDENCE = entryWithEvidence(
  'number: 15/BC-TTA',
  'file: evidence/trung-tam-a/15-bc-tta.pdf',
  'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
);
