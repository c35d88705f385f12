const EACH = '(?:h[ao]ng|moi)';

/** Sending days of reports, on folded text without accents. */
export const REPORT_DAYS = {
  /** `trước ngày 25 hằng tháng`, `hằng tháng (trước ngày 05)` */
  monthly: new RegExp(
    `ngay (\\d{1,2})(?: cua)? ${EACH} thang|${EACH} thang[^.;]{0,20}?ngay (\\d{1,2})(?![\\d/]| thang \\d)`,
  ),
  /** `trước ngày 15 của tháng cuối quý`, `hằng quý, trước ngày 20 của tháng cuối` */
  quarterly: new RegExp(
    `ngay (\\d{1,2})(?: cua)? thang cuoi(?: ${EACH})?(?: cua)? quy|${EACH} quy[^.;]{0,20}?ngay (\\d{1,2})(?: cua)? thang cuoi`,
  ),
  /** `ngày 10 tháng 12`, `10/12`, `10/12/2026` */
  date: /(\d{1,2})(?:\/| thang )(\d{1,2})(?:(?:\/| nam )(\d{4}))?(?![\d/])/g,
} as const;
