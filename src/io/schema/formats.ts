/** What the schemas' `format: date` means; build.js puts it into the compiled validators. */
export { isCalendarDate as date } from '../../domain/calendar/date.js';
