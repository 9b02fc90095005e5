import { OFFICE_HOURS, type WorkCalendar } from '#shared/clock/calendar'

/** A moment in China, as `11-20 09:00` of 2026. */
export const at = (text: string): number => Date.parse(`2026-${text.replace(' ', 'T')}:00+08:00`)

/** The moment at which every cell is tried: a Friday morning. */
export const NOW = at('11-20 09:00')

/** Monday to Friday, 8:30–12:00 and 14:30–18:00. */
export const CALENDAR: WorkCalendar = { ...OFFICE_HOURS, exceptions: {} }
