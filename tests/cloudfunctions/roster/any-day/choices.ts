import fc from 'fast-check'
import { addDays } from '#shared/clock/china-time'
import { EVERYBODY, SEATS, type Somebody } from './county'
import type { Days, Fact, Move } from './facts'

/** What chance decides; a move comes of it once it is known who is where. */
export interface Choice {
	verb: Move['verb']
	seat: number
	/** Which of the facts it is about. */
	fact: number
	who: number
	next: number
	/** Days from today, past or to come. */
	day: number
	length: number
	endless: boolean
	deputy: boolean
	/** Days that pass before. */
	wait: number
}

const index = fc.nat(1000)

export const choice: fc.Arbitrary<Choice> = fc.record({
	verb: fc.oneof(
		{ weight: 5, arbitrary: fc.constant('appoint' as const) },
		{ weight: 3, arbitrary: fc.constant('handOver' as const) },
		{ weight: 2, arbitrary: fc.constant('endPost' as const) },
		{ weight: 4, arbitrary: fc.constant('leave' as const) },
		{ weight: 2, arbitrary: fc.constant('cancelLeave' as const) },
	),
	seat: index,
	fact: index,
	who: index,
	next: index,
	day: fc.integer({ min: -8, max: 10 }),
	length: fc.nat(9),
	endless: fc.boolean(),
	deputy: fc.boolean(),
	wait: fc.nat(3),
})

/** Somebody is put somewhere, or something happens to somebody who is there. */
export function moveOf(choice: Choice, facts: readonly Fact[], today: string): Move {
	const { verb } = choice
	const day = addDays(today, choice.day)
	const who = oneOf(EVERYBODY, choice.who)
	const next = oneOf(EVERYBODY, choice.next)
	const days: Days = { from: day, ...(!choice.endless && { to: addDays(day, choice.length) }) }
	if (verb === 'appoint') return { verb, seat: oneOf(SEATS, choice.seat), who, deputy: choice.deputy, days }
	const about = oneOf(verb === 'cancelLeave' ? awayFirst(facts) : facts, choice.fact)
	const at = { seat: about.seat, who: about.who }
	switch (verb) {
		case 'handOver':
			return { verb, ...at, day, next }
		case 'endPost':
			return { verb, ...at, lastDay: day }
		case 'leave':
			return { verb, ...at, days, ...(choice.deputy && { next }) }
		case 'cancelLeave':
			return { verb, ...at, from: about.away.length > 0 ? oneOf(about.away, choice.next).from : day }
	}
}

function awayFirst(facts: readonly Fact[]): readonly Fact[] {
	const away = facts.filter((fact) => fact.away.length > 0)
	return away.length > 0 ? away : facts
}

function oneOf<T>(list: readonly T[], at: number): T {
	return list[at % Math.max(1, list.length)] as T
}

/** The call that a clerk sends. */
export function inputOf(move: Move, personId: (who: Somebody) => string): object {
	const { verb, seat, who } = move
	const named = ({ name, phone }: Somebody) => ({ name, phone })
	const id = { ...seat, personId: personId(who) }
	switch (verb) {
		case 'appoint':
			return { ...seat, ...named(who), kind: move.deputy ? 'deputy' : 'holder', ...move.days }
		case 'handOver':
			return { ...id, day: move.day, ...named(move.next) }
		case 'endPost':
			return { ...id, lastDay: move.lastDay }
		case 'leave':
			return { ...id, ...move.days, ...(move.next && { deputy: named(move.next) }) }
		case 'cancelLeave':
			return { ...id, from: move.from }
	}
}
