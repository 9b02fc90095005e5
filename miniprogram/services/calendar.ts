import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** The calendar by which terms run. */
export type Calendar = Output<'calendar', 'show'>

export const showCalendar = (): Promise<Calendar> => call('calendar', 'show', {})

/** When the offices of an area work. */
export type AreaHours = Output<'calendar', 'hours'>

export const areaHours = (areaCode: string): Promise<AreaHours> => call('calendar', 'hours', { areaCode })

/** An area's own hours, or their end. */
export type HoursChange = Pick<Input<'calendar', 'save'>, 'hours' | 'inherit'>

/** Saves an area's hours upon a version of the calendar. */
export const saveHours = (version: number, change: HoursChange): Promise<Calendar> =>
	call('calendar', 'save', { version, ...change })

/** Saves one year's days; the answer has the next version. */
export const saveYear = (input: Pick<Input<'calendar', 'save'>, 'version' | 'year'>): Promise<Calendar> =>
	call('calendar', 'save', input)
