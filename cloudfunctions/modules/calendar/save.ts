import { CALENDAR_WORDS as WORDS } from '../../words/calendar'
import { FIELD_WORDS } from '../../words/fields'
import type { Input, Output } from './contract'
import type { Call } from '../../identity/call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import { rosterKey, type CalendarDocument } from '../org/documents'
import type { RosterSnapshot } from '../org/snapshot'
import { calendarBook } from '../org/rules/area-calendar'
import { breakMistake, hoursMistake, yearMistake } from './mistakes'
import { calendarView } from './show'

type Change = Input<'save'>

/** Every read of the roster brings the calendar along, so it stays small. */
const MOST_AREAS = 100

/**
 * Saves a change of the calendar in one conditional write. The same change sent again is answered with what it led to.
 * Terms that run already keep their due dates; the next one is worked out by the new calendar.
 */
export async function save(change: Change, call: Call): Promise<Output<'save'>> {
	const { snapshot, viewer } = await call.roster(change.hours ? [rosterKey.area(change.hours.areaCode)] : [])
	const key = digest('calendar', call.openid, change)
	const saved = snapshot.savedCalendar
	if (saved?.key === key) return calendarView(saved, viewer, call.day)
	if ((saved?.version ?? 0) !== change.version) throw stale()

	const next = changed(saved, change, key, snapshot)
	if (await call.ports.roster.saveCalendar(next)) return calendarView(next, viewer, call.day)

	const { savedCalendar } = (await call.roster()).snapshot
	if (savedCalendar?.key === key) return calendarView(savedCalendar, viewer, call.day)
	throw stale()
}

/** The calendar after a change. @throws UserError for a change that makes no sense */
function changed(
	saved: CalendarDocument | undefined,
	change: Change,
	key: string,
	snapshot: RosterSnapshot,
): CalendarDocument {
	const { year, hours, inherit, version } = change
	requireSense(change, saved, snapshot)
	const years = (saved?.years ?? []).filter((other) => other.year !== year?.year)
	const others = (saved?.hours ?? []).filter(
		({ areaCode }) => areaCode !== hours?.areaCode && areaCode !== inherit,
	)
	const next: CalendarDocument = {
		_id: 'calendar',
		kind: 'calendar',
		keys: ['@'],
		version: version + 1,
		years: year
			? [...years, { ...year, off: [...year.off].sort(), working: [...year.working].sort() }]
			: years,
		hours: hours ? [...others, { ...hours, weekdays: [...hours.weekdays].sort() }] : others,
		key,
	}
	if (next.hours.length > MOST_AREAS) throw wrong({ 'hours.areaCode': WORDS.tooManyAreas(MOST_AREAS) })
	const tooLong = breakMistake(calendarBook(next))
	if (tooLong !== null) throw wrong({ [year ? 'year.off' : 'hours.weekdays']: tooLong })
	return next
}

function requireSense(
	{ year, hours, inherit }: Change,
	saved: CalendarDocument | undefined,
	snapshot: RosterSnapshot,
): void {
	if (!year && !hours && inherit === undefined)
		throw new UserError('MISSING_INPUT', { year: WORDS.nothingToSave })
	const mistake = (year && yearMistake(year)) ?? (hours && hoursMistake(hours))
	if (mistake) throw wrong(mistake)
	if (hours && !snapshot.area(hours.areaCode))
		throw new UserError('NOT_FOUND', { 'hours.areaCode': FIELD_WORDS.unknownArea })
	if (inherit !== undefined && !saved?.hours.some(({ areaCode }) => areaCode === inherit))
		throw new UserError('NOT_FOUND', { inherit: WORDS.noOwnHours })
}

function stale(): UserError {
	return new UserError('STALE_VERSION', undefined, WORDS.stale)
}

function wrong(fields: Record<string, string>): UserError {
	return new UserError('INVALID_INPUT', fields)
}
