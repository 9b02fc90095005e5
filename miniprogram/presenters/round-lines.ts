import { chinaDay, fromIso } from '../shared/clock/china-time'
import { ROUND_SAYS as SAYS, ROUND_WORDS as WORDS } from '../shared/words/pages/visit-rounds'
import { OUTCOME_WORDS } from '../shared/words/visits'
import type { Attending } from '../services/attending'
import type { MapPoint } from '../services/location'
import type { Drawn } from '../services/plan'
import type { Round, Rounds } from '../services/visit'
import { dayWords, momentWords } from './time'

/** A point of a patrol, ready to be shown. */
export interface PointLine {
	index: number
	name: string
	/** When, or that it is still to come. */
	how: string
	isDone: boolean
	early: boolean
	waiting: boolean
}

/** How far somebody is, with what waits on this phone. */
export interface RoundScreen {
	planId: string
	name: string
	reached: string
	until: string
	isDays: boolean
	/** The day counts already, or waits to. */
	isToday: boolean
	ended: boolean
	days: string[]
	points: PointLine[]
	/** The point that comes next, or none. */
	next: PointLine | null
	nextText: string
}

export function roundScreen(round: Round, unsent: readonly Attending[], now: number): RoundScreen {
	const today = chinaDay(now)
	const points = round.checkpoints.map((one, index) => pointLine(one, index, unsent, now))
	const isDays = points.length === 0
	const waitingDays = unsent.map(({ at }) => chinaDay(fromIso(at)))
	const days = [...new Set([...round.days, ...(isDays ? waitingDays : [])])].sort()
	const next = points.find(({ isDone }) => !isDone) ?? null
	const done = isDays ? days.length : points.filter(({ isDone }) => isDone).length
	return {
		planId: round.planId,
		name: round.name,
		reached: isDays ? SAYS.days(done, round.of) : SAYS.points(done, round.of),
		until: round.to === undefined ? '' : SAYS.until(dayWords(round.to, today)),
		isDays,
		isToday: isDays && days.includes(today),
		ended: done >= round.of,
		days: days.map((day) => dayWords(day, today)),
		points,
		next,
		nextText: next ? SAYS.passed(next.name) : '',
	}
}

function pointLine(
	{ name, at, early }: Round['checkpoints'][number],
	index: number,
	unsent: readonly Attending[],
	now: number,
): PointLine {
	const waiting = unsent.find(({ checkpoint }) => checkpoint === index)
	const moment = at ?? waiting?.at
	return {
		index,
		name,
		how: moment === undefined ? WORDS.notYet : momentWords(moment, now),
		isDone: moment !== undefined,
		early: early === true,
		waiting: at === undefined && waiting !== undefined,
	}
}

/** One person of a plan of people, ready to be shown. */
export interface WalkerLine {
	id: string
	name: string
	area: string
	reached: string
	last: string
	ended: boolean
	/** The points of a patrol with their times, and where on the map somebody was. */
	points: { text: string; point?: MapPoint }[]
}

export const walkerLines = ({ items }: Pick<Rounds, 'items'>, now: number): WalkerLine[] =>
	items.map(({ person, area, round, last }) => ({
		id: person.id,
		name: person.name,
		area,
		reached: roundScreen(round, [], now).reached,
		last: last === undefined ? '' : SAYS.last(momentWords(last, now)),
		ended: round.ended,
		points: round.checkpoints.map(({ name, at, point, early }) => ({
			text: [
				name,
				at === undefined ? WORDS.notYet : momentWords(at, now),
				...(early ? [WORDS.early] : []),
			].join(' · '),
			...(point && { point }),
		})),
	}))

/** A household that was drawn, ready to be shown. */
export interface DrawnLine {
	id: string
	address: string
	/** Who lives there, and where it is. */
	head: string
	facts: string[]
}

export const drawnLines = ({ items }: Pick<Drawn, 'items'>, now: number): DrawnLine[] =>
	items.map(({ household: { id, address, head }, place, ...looked }) => ({
		id,
		address,
		head: [head, place].join(' · '),
		facts: lookedFacts(looked, now),
	}))

type Looked = Pick<Drawn['items'][number], 'reports' | 'visit'>

/** What is looked at again, in sentences. */
export function lookedFacts({ reports = [], visit }: Looked, now: number): string[] {
	const today = chinaDay(now)
	return [
		...reports.map(({ number, category, closed }) => SAYS.closed(number, category, dayWords(closed, today))),
		...(visit ? [SAYS.visited(momentWords(visit.at, now), OUTCOME_WORDS[visit.outcome])] : []),
	]
}

/** Of a draw: the seed, how many of how many, and what proves the list. */
export function drawFacts({ plan }: Pick<Drawn, 'plan'>): string[] {
	const { to, draw } = plan
	return [
		...('draw' in to && to.draw.seed !== undefined ? [SAYS.seed(to.draw.seed)] : []),
		...(draw?.isDone ? [SAYS.frame(draw.drawn, draw.size), SAYS.digest(inDigits(draw.digest))] : []),
	]
}

/** The beginning of a digest in groups of digits, which people read out and compare. */
function inDigits(digest: string): string {
	const digits = String(Number.parseInt(digest.slice(0, 12), 16)).padStart(15, '0')
	return digits.replace(/\d{5}(?=\d)/g, '$& ')
}
