import { addDays } from '#shared/clock/china-time'
import { BEGIN, LONG_OVER, PEOPLE, ROOT_HOLDER, type Seat, type Somebody } from './county'

export interface Days {
	from: string
	to?: string
}

/** Somebody was, is or will be at a desk. */
export interface Fact extends Days {
	seat: Seat
	who: Somebody
	deputy: boolean
	away: Days[]
}

export const includes = ({ from, to }: Days, day: string): boolean =>
	from <= day && (to === undefined || day <= to)

const shareADay = (one: Days, other: Days): boolean => includes(one, other.from) || includes(other, one.from)

const sameDays = (one: Days, other: Days): boolean => one.from === other.from && one.to === other.to

const sameSeat = (one: Seat, other: Seat): boolean =>
	one.areaCode === other.areaCode && one.post === other.post

/** A call of the clerk's, in the model's words. */
export type Move =
	| { verb: 'appoint'; seat: Seat; who: Somebody; deputy: boolean; days: Days }
	| { verb: 'handOver'; seat: Seat; who: Somebody; day: string; next: Somebody }
	| { verb: 'endPost'; seat: Seat; who: Somebody; lastDay: string }
	| { verb: 'leave'; seat: Seat; who: Somebody; days: Days; next?: Somebody }
	| { verb: 'cancelLeave'; seat: Seat; who: Somebody; from: string }

/** Not possible: the clerk is refused. */
class Refused extends Error {}

/** What the county knows: nothing but a list. */
export class Facts {
	constructor(readonly list: readonly Fact[] = firstFacts()) {}

	/** The facts after a move, or null where it has to be refused. */
	after(move: Move, today: string): Facts | null {
		const next = new Facts(structuredClone(this.list))
		try {
			next.make(move)
			return next.rootIsHeldFrom(today) ? next : null
		} catch (fault) {
			if (fault instanceof Refused) return null
			throw fault
		}
	}

	private make(move: Move): void {
		const { seat, who } = move
		switch (move.verb) {
			case 'appoint':
				return this.put(seat, who, move.deputy, move.days)
			case 'handOver': {
				const fact = this.endingAt(seat, who, addDays(move.day, -1))
				const { deputy, to } = fact
				if (move.next.name === who.name) throw new Refused()
				this.end(fact, addDays(move.day, -1))
				const goesOn = to !== undefined && to >= move.day
				return this.put(seat, move.next, deputy, { from: move.day, ...(goesOn && { to }) })
			}
			case 'endPost':
				return this.end(this.endingAt(seat, who, move.lastDay), move.lastDay)
			case 'leave':
				return this.goAway(move)
			case 'cancelLeave': {
				const fact = this.during(seat, who, move.from)
				const away = fact.away.find(({ from }) => from === move.from)
				if (!away) throw new Refused()
				return this.comeBack(fact, away)
			}
		}
	}

	private put(seat: Seat, who: Somebody, deputy: boolean, days: Days): void {
		if (days.to !== undefined && days.to < days.from) throw new Refused()
		const own = this.at(seat).filter((fact) => fact.who.name === who.name)
		if (own.some((fact) => fact.deputy === deputy && sameDays(fact, days))) return
		for (const fact of own.filter((one) => shareADay(one, days))) {
			// Who comes into post is their own deputy no more.
			if (deputy || !fact.deputy) throw new Refused()
			this.without(fact, days)
		}
		this.facts.push({ seat, who, deputy, ...days, away: [] })
	}

	private without(fact: Fact, { from, to }: Days): void {
		const rest = to !== undefined && (fact.to === undefined || fact.to > to)
		if (rest) this.facts.push({ ...structuredClone(fact), from: addDays(to, 1) })
		this.end(fact, addDays(from, -1))
	}

	private end(fact: Fact, lastDay: string): void {
		if (lastDay < fact.from) {
			this.facts.splice(this.facts.indexOf(fact), 1)
			return
		}
		fact.to = lastDay
		fact.away = fact.away
			.filter(({ from }) => from <= lastDay)
			.map((away) => (away.to !== undefined && away.to <= lastDay ? away : { ...away, to: lastDay }))
	}

	private goAway({ seat, who, days, next }: Extract<Move, { verb: 'leave' }>): void {
		if (days.to !== undefined && days.to < days.from) throw new Refused()
		const fact = this.during(seat, who, days.from)
		const before = fact.away.find(({ from }) => from === days.from)
		if (before) this.comeBack(fact, before)
		fact.away.push(days)
		if (!next) return
		if (next.name === who.name) throw new Refused()
		const isDeputyAnyway = this.at(seat).some(
			(one) =>
				one.who.name === next.name &&
				one.deputy &&
				one.from <= days.from &&
				(one.to === undefined || (days.to !== undefined && days.to <= one.to)),
		)
		if (!isDeputyAnyway) this.put(seat, next, true, days)
	}

	/** The deputy who was named for just these days goes with the leave, unless another leave needs them. */
	private comeBack(fact: Fact, away: Days): void {
		fact.away.splice(fact.away.indexOf(away), 1)
		const there = this.at(fact.seat)
		if (there.some((one) => one.away.some((other) => sameDays(other, away)))) return
		for (const one of there.filter((deputy) => deputy.deputy && sameDays(deputy, away))) {
			this.facts.splice(this.facts.indexOf(one), 1)
		}
	}

	private during(seat: Seat, who: Somebody, day: string): Fact {
		const found = this.at(seat).find((fact) => fact.who.name === who.name && includes(fact, day))
		if (!found) throw new Refused()
		return found
	}

	private endingAt(seat: Seat, who: Somebody, lastDay: string): Fact {
		const own = this.at(seat).filter((fact) => fact.who.name === who.name)
		const found =
			own.find((fact) => includes(fact, lastDay)) ?? own.find(({ from }) => from === addDays(lastDay, 1))
		if (!found) throw new Refused()
		return found
	}

	private rootIsHeldFrom(today: string): boolean {
		const root = this.at({ areaCode: '100', post: 'dispatcher' })
		const isThere = (day: string): boolean => root.some((fact) => isPresent(fact, day))
		return Array.from({ length: 400 }, (_, offset) => addDays(today, offset)).every(isThere)
	}

	private at(seat: Seat): Fact[] {
		return this.facts.filter((fact) => sameSeat(fact.seat, seat))
	}

	private get facts(): Fact[] {
		return this.list as Fact[]
	}
}

export const isPresent = (fact: Fact, day: string): boolean =>
	includes(fact, day) && !fact.away.some((away) => includes(away, day))

function firstFacts(): Fact[] {
	const root: Fact = {
		seat: { areaCode: '100', post: 'dispatcher' },
		who: ROOT_HOLDER,
		deputy: false,
		from: BEGIN,
		away: [],
	}
	const past = PEOPLE.slice(1).map((who): Fact => {
		return { seat: { areaCode: '1121', post: 'gridMember' }, who, deputy: false, ...LONG_OVER, away: [] }
	})
	return [root, ...past]
}

/** The days of a span on which anything may be otherwise than on the day before or the day after, and both its ends. */
export function turningDays(facts: readonly Fact[], from: string, to: string): string[] {
	const turns = facts
		.flatMap((fact) => [fact, ...fact.away])
		.flatMap((days) => [days.from, ...(days.to === undefined ? [] : [days.to])])
	const days = turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
	return [...new Set([from, ...days, to])].filter((day) => from <= day && day <= to).sort()
}
