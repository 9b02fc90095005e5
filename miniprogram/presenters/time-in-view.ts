import { follow, type Following } from '../services/live'
import { clockLine, type ClockLine } from './time'

/** Often enough that two phones side by side say the same minute. */
const EVERY_MS = 20_000

/** Something that says how long is left: a report's page or its line in a list. */
interface Timed {
	clock: ClockLine
}

interface PageInTime {
	data: object
	setData(data: object): void
}

/** A screen, its lines, one of them: no page has its clocks deeper. */
const DEEPEST = 3

let timer: ReturnType<typeof setInterval> | undefined

/** How long is left goes on while a page is in view, worked out anew from what was read: no call, one change of the page. */
export function keepTime(page: PageInTime): void {
	if (timer !== undefined) clearInterval(timer)
	const own = setInterval(() => {
		// A page that is shown again begins again.
		if (getCurrentPages().slice(-1)[0] !== page) clearInterval(own)
		else tellAnew(page)
	}, EVERY_MS)
	timer = own
}

function tellAnew(page: PageInTime): void {
	const changes = clocksAnew(page.data, Date.now())
	if (Object.keys(changes).length > 0) page.setData(changes)
}

/** A page that follows what others do, and the time. */
export function followInTime(page: PageInTime, following: Following): void {
	keepTime(page)
	follow(page, following)
}

/** The clocks of a page whose words have changed, by their path in the page's data. */
function clocksAnew(data: object, now: number): Record<string, ClockLine> {
	const changes: Record<string, ClockLine> = {}
	const look = (path: string, value: unknown, depth: number): void => {
		if (typeof value !== 'object' || value === null || depth === 0) return
		if (isTimed(value)) tell(path, value)
		else if (Array.isArray(value))
			value.forEach((one: unknown, index) => look(`${path}[${index}]`, one, depth - 1))
		else Object.entries(value).forEach(([field, one]) => look(`${path}.${field}`, one, depth - 1))
	}
	const tell = (path: string, value: Timed): void => {
		const clock = clockLine(value.clock.of, now)
		const { text, due, late } = value.clock
		if (clock.text !== text || clock.due !== due || clock.late !== late) changes[`${path}.clock`] = clock
	}
	for (const [field, value] of Object.entries(data) as [string, unknown][]) look(field, value, DEEPEST)
	return changes
}

function isTimed(value: object): value is Timed {
	if (!('clock' in value)) return false
	const { clock } = value
	return typeof clock === 'object' && clock !== null && 'of' in clock
}
