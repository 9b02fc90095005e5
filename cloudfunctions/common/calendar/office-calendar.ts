import { OFFICE_HOURS, type WorkCalendar } from '../../../miniprogram/domain/clock/calendar'
import holidays from './holidays.json'

const marked = (days: readonly string[], as: 'off' | 'working') => days.map((day) => [day, as] as const)

/** Office hours with China's public holidays and make-up days. A year that the table does not know has weekends only. */
export const officeCalendar: WorkCalendar = {
  ...OFFICE_HOURS,
  exceptions: Object.fromEntries([...marked(holidays.off, 'off'), ...marked(holidays.working, 'working')]),
}
