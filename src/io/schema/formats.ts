/** The meaning of `format: date` in the schemas; build.js compiles it into the validators. */
export { isCalendarDate as date } from '../../domain/calendar/date.js';
