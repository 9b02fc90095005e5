import { fromIso, MINUTE_MS } from '../shared/clock/china-time'
import { FLOOD_SAYS, FLOOD_WORDS } from '../shared/words/pages/flood'
import type { Flood, FloodLine, FloodWork, Worked } from '../services/floods'
import { reportLines, type ReportLine } from './report-line'
import { momentWords } from './time'

/** A flood above a list. */
export interface FloodLineShown {
	id: string
	kind: FloodLine['kind']
	text: string
	what: string
	left: string
	urgent: string
}

const HOUR_MS = 60 * MINUTE_MS

export function floodLine(line: FloodLine): FloodLineShown {
	const hours = Math.max(1, Math.ceil((fromIso(line.to) - fromIso(line.from)) / HOUR_MS))
	return {
		id: line.id,
		kind: line.kind,
		text: FLOOD_SAYS.line(line, hours),
		what: FLOOD_SAYS.what(line.categories, line.placeName),
		left: FLOOD_SAYS.left(line),
		urgent: line.urgent ? FLOOD_WORDS.urgent : '',
	}
}

export interface FloodScreen {
	line: FloodLineShown
	span: string
	calls: Flood['calls']
	lines: ReportLine[]
	open: number
	dismissed: number
	emergencies: number
	seenHead: string
	ended: string
	restoreText: string
}

/** The page of a flood; null where nothing of it is left. */
export function floodScreen(
	{ line, items, emergencies, calls, ended }: Flood,
	now: number,
): FloodScreen | null {
	if (!line) return null
	const { open, dismissed } = line
	return {
		line: floodLine(line),
		span: spanOf(line, now),
		calls,
		lines: reportLines({ items }, now, 'staff'),
		open,
		dismissed,
		emergencies,
		seenHead: FLOOD_SAYS.seenHead(emergencies),
		ended: ended ? FLOOD_SAYS.ended(ended.by, momentWords(ended.at, now), ended.reason) : '',
		restoreText: FLOOD_SAYS.restore(dismissed),
	}
}

/** From when to when it came: the day once, where it was one. */
function spanOf({ from, to }: FloodLine, now: number): string {
	const [begun, ended] = [momentWords(from, now), momentWords(to, now)]
	const day = begun.slice(0, begun.indexOf(' ') + 1)
	const end = ended.startsWith(day) ? ended.slice(day.length) : ended
	return begun === ended ? begun : `${begun} – ${end}`
}

/** How many would be ended now: emergencies only once the place was called or visited. */
export const endable = ({ open, emergencies }: FloodScreen, seen: string): number =>
	seen === '' ? open - emergencies : open

/** What failed: a line for each reason, with the numbers of its reports. */
export function failedLines({ failed }: Worked): string[] {
	const reasons = [...new Set(failed.map(({ message }) => message))]
	return reasons.map((reason) => {
		const numbers = failed.filter(({ message }) => message === reason).map(({ number }) => number)
		return FLOOD_SAYS.because(reason, numbers)
	})
}

/** What is said once the work came to its end. */
export function workedWords(work: FloodWork, { done, failed }: Worked): string {
	const words = done > 0 ? FLOOD_SAYS.done[work](done) : ''
	return failed.length > 0 ? `${words}${FLOOD_SAYS.failed(failed.length)}` : words
}
