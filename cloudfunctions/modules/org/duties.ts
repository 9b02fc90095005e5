import type { Area, AreaChain } from '#shared/area/area'
import { addDays } from '#shared/clock/china-time'
import { answerFor, type AnswersAs } from '#shared/roster/holder'
import type { Desk } from '#shared/roster/desk'
import type { Duty } from '#shared/roster/person'
import { HEAD_POST, NEXT_DESKS, type Post } from '#shared/roster/post'
import type { Day, Tenure } from '#shared/roster/tenure'

/** Adds the duties that one desk gives to people: a slice of days for everybody who answers for it. */
export function collectDuties(desk: Desk, chain: AreaChain, duties: Map<string, Duty[]>): void {
	const days = changeDays(desk, chain)
	const open = new Map<string, Duty>()
	days.forEach((from, at) => {
		const next = days[at + 1]
		const to = next === undefined ? undefined : addDays(next, -1)
		const answer = answerFor(desk, chain, from)
		const present = new Set(answer?.people.map((person) => person.personId))
		for (const id of [...open.keys()]) if (!present.has(id)) open.delete(id)
		for (const id of present) if (answer) extend(id, answer.as, from, to)
	})

	function extend(personId: string, as: AnswersAs, from: Day, to: Day | undefined): void {
		const before = open.get(personId)
		if (before?.as === as) {
			if (to === undefined) delete before.to
			else before.to = to
			return
		}
		const duty: Duty = { ...desk, as, from, ...(to !== undefined && { to }) }
		open.set(personId, duty)
		const list = duties.get(personId)
		if (list) list.push(duty)
		else duties.set(personId, [duty])
	}
}

/** The days on which the answer for a desk may change, in order. */
export function changeDays(desk: Desk, chain: AreaChain): Day[] {
	const at = chain.findIndex((area) => area.code === desk.areaCode)
	const own = chain[at]
	if (!own) return []
	const tenures = [
		...[desk.post, ...NEXT_DESKS[desk.post]].flatMap((post) => tenuresAt(own, post)),
		...chain.slice(0, at).flatMap((area) => tenuresAt(area, HEAD_POST[area.level])),
	]
	const spans = tenures.flatMap((tenure) => [tenure, ...tenure.leaves])
	const days = spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]))
	return [...new Set(days)].sort()
}

function tenuresAt(area: Area, post: Post): readonly Tenure[] {
	return area.desks.find((desk) => desk.post === post)?.tenures ?? []
}

/** Duties that have not ended before a day, in a lasting order. */
export function dutiesFrom(duties: readonly Duty[], day: Day): Duty[] {
	return duties.filter(({ to }) => to === undefined || to >= day).sort(byDesk)
}

function byDesk(one: Duty, other: Duty): number {
	return (
		compare(one.areaCode, other.areaCode) || compare(one.post, other.post) || compare(one.from, other.from)
	)
}

/** Orders texts by their characters, the same everywhere. */
export function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0
}
