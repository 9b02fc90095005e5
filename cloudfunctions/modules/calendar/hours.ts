import { OFFICE_HOURS } from '#shared/clock/calendar'
import { FIELD_WORDS } from '../../words/fields'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import type { Input, Output } from './contract'
import { rosterKey } from '../org/documents'
import { calendarBook, nearestHours } from '../org/rules/area-calendar'
import { hoursView } from './show'

/** When the offices of an area work: what it set itself, and what would count without that. */
export async function hours({ areaCode }: Input<'hours'>, call: Call): Promise<Output<'hours'>> {
	const { snapshot } = await call.roster([rosterKey.area(areaCode)])
	const area = snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND', { areaCode: FIELD_WORDS.unknownArea })
	const book = calendarBook(snapshot.savedCalendar)
	const own = nearestHours(book, [areaCode])
	const up = area.path.filter(({ code }) => code !== areaCode)
	const above = nearestHours(
		book,
		up.map(({ code }) => code),
	)
	const aboveName = up.find(({ code }) => code === above?.areaCode)?.name
	return {
		version: snapshot.savedCalendar?.version ?? 0,
		name: area.name,
		...(own && { own: hoursView(own) }),
		above: hoursView(above ?? OFFICE_HOURS),
		...(aboveName !== undefined && { aboveName }),
	}
}
