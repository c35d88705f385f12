const EACH = '(?:h[ao]ng|moi)';
const AFTER = '(?:tiep theo|ke tiep|lien ke|sau|sau do)(?! \\d)';

/** Sending days of reports, on folded text without accents; of `june` on the text itself. */
export const REPORT_DAYS = {
  /** `trước ngày 25 hằng tháng`, `hằng tháng (trước ngày 05)` */
  monthly: new RegExp(
    `ngay (\\d{1,2})(?: cua)? ${EACH} thang|${EACH} thang[^.;]{0,20}?ngay (\\d{1,2})(?![\\d/]| thang \\d)`,
  ),
  /** `trước ngày 05 của tháng tiếp theo`, `ngày 03 tháng sau`; of a quarter: `ngày 10 của tháng đầu quý sau` */
  monthAfter: new RegExp(`ngay (\\d{1,2})(?: cua)? thang ${AFTER}`),
  quarterAfter: new RegExp(
    `ngay (\\d{1,2})(?: cua)? thang dau(?: tien)?(?: cua)? quy ${AFTER}|${EACH} quy[^.;]{0,20}?ngay (\\d{1,2})(?: cua)? thang ${AFTER}`,
  ),
  /** `trước ngày 15 của tháng cuối quý`, `hằng quý, trước ngày 20 của tháng cuối` */
  quarterly: new RegExp(
    `ngay (\\d{1,2})(?: cua)? thang cuoi(?: ${EACH})?(?: cua)? quy|${EACH} quy[^.;]{0,20}?ngay (\\d{1,2})(?: cua)? thang cuoi`,
  ),
  /** `cuối mỗi học kỳ`: its days are known to the school alone. */
  terms: /hoc ky/,
  /** The month written out: without accents it would be the next month (`tháng sau`). */
  june: /th\u00e1ng s\u00e1u/giu,
  /** `ngày 10 tháng 12`, `10/12`, `10/12/2026` */
  date: /(\d{1,2})(?:\/| thang )(\d{1,2})(?:(?:\/| nam )(\d{4}))?(?![\d/])/g,
} as const;
