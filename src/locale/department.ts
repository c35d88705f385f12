/** At the top of a new file of the head office, which is in the document's language as the other files are. */
export const DEPARTMENT_COMMENT: readonly string[] = [
  'Tệp của cơ quan tổng hợp: tiếp nhận, trả lại báo cáo (dcs review), trả lời vướng mắc (dcs answer).',
  'Đơn vị không ghi vào tệp này; chép tệp mới của đơn vị vào units/ không làm mất gì ở đây.',
];
