import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'

/** The calendar by which terms run. */
export type Calendar = Output<'calendar', 'show'>

export const showCalendar = (): Promise<Calendar> => call('calendar', 'show', {})

/** Saves one year's days; the answer has the next version. */
export const saveYear = (input: Pick<Input<'calendar', 'save'>, 'version' | 'year'>): Promise<Calendar> =>
	call('calendar', 'save', input)
