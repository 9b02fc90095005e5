import { placeOf, titleIn, upwards, type Job, type Seat, type Somebody } from './county'
import { includes, isPresent, type Fact } from './facts'

/** Who answers, from which desk, and for whom they stand in. */
export interface Answer {
	seat: Seat
	people: readonly Somebody[]
	insteadOf?: string
	how: 'holder' | 'deputy' | 'nextDesk' | 'oneLevelUp'
}

/** Who is at a desk on a day: those in post, else the deputies; nobody: null. */
export function present(facts: readonly Fact[], seat: Seat, day: string): Answer | null {
	const there = facts.filter(
		(one) => one.seat.areaCode === seat.areaCode && one.seat.post === seat.post && isPresent(one, day),
	)
	const holders = there.filter(({ deputy }) => !deputy)
	if (holders.length > 0) return { seat, people: holders.map(({ who }) => who), how: 'holder' }
	if (there.length === 0) return null
	const missed = facts.find(
		(one) =>
			one.seat.areaCode === seat.areaCode &&
			one.seat.post === seat.post &&
			!one.deputy &&
			includes(one, day) &&
			!isPresent(one, day),
	)
	const people = there.map(({ who }) => who)
	return { seat, people, how: 'deputy', ...(missed && { insteadOf: missed.who.name }) }
}

export function headOf(areaCode: string): Seat {
	const heads: Record<string, Job> = {
		县: 'dispatcher',
		镇: 'dispatcher',
		村: 'villageLeader',
		网格: 'gridLeader',
	}
	return { areaCode, post: heads[placeOf(areaCode).level]! }
}

/** Who answers for a desk. From today on somebody always does. */
export function answerOf(facts: readonly Fact[], seat: Seat, day: string): Answer {
	const answer = firstOf(facts, seat, day)
	if (!answer) throw new Error(`nobody answers for ${seat.post} of ${seat.areaCode} on ${day}`)
	return answer
}

/** Nobody, where even the root was empty: of a past day a clerk may say so. */
function firstOf(facts: readonly Fact[], seat: Seat, day: string): Answer | null {
	const own = present(facts, seat, day)
	if (own) return own
	const besides: Partial<Record<Job, readonly Job[]>> = {
		gridLeader: ['gridMember'],
		gridMember: ['gridLeader'],
		police: ['gridLeader', 'gridMember'],
		property: ['gridLeader', 'gridMember'],
	}
	for (const post of besides[seat.post] ?? []) {
		const beside = present(facts, { areaCode: seat.areaCode, post }, day)
		if (beside) return { ...beside, how: 'nextDesk' }
	}
	for (const code of upwards(seat.areaCode).slice(1)) {
		const above = present(facts, headOf(code), day)
		if (above) return { ...above, how: 'oneLevelUp' }
	}
	return null
}

/** The lines of a card. */
export function cardOf(facts: readonly Fact[], areaCode: string, day: string): string[] {
	const line = upwards(areaCode)
	const nearest = (post: Job): Answer | null =>
		line.map((code) => present(facts, { areaCode: code, post }, day)).find((one) => one !== null) ?? null
	const own = (post: Job): Answer | null => present(facts, { areaCode, post }, day)
	const answers = [
		firstOf(facts, headOf(areaCode), day),
		own('gridMember'),
		own('police'),
		own('property'),
		...line
			.slice(1)
			.filter((code) => placeOf(code).level === '村')
			.map((code) => present(facts, headOf(code), day)),
		nearest('police'),
	]
	const lines = answers.flatMap((answer) => (answer?.people ?? []).map(({ name }) => cardLine(answer!, name)))
	return [...new Set(lines)].sort()
}

const cardLine = ({ seat, insteadOf }: Answer, name: string): string =>
	`${seat.areaCode} ${titleIn(seat.post, seat.areaCode)} ${name}${insteadOf === undefined ? '' : ` 代 ${insteadOf}`}`

/** Where a need of a category goes that a grid's people handle, and who helps. */
export function routeOf(
	facts: readonly Fact[],
	areaCode: string,
	category: 'land' | 'safety' | 'property',
	day: string,
): { owner: Answer; helpers: Seat[] } {
	const owner = answerOf(facts, { areaCode, post: category === 'property' ? 'property' : 'gridLeader' }, day)
	const posts: Record<typeof category, readonly Job[]> = {
		land: [],
		safety: ['police'],
		property: ['gridLeader'],
	}
	const helpers = posts[category].flatMap((post): Seat[] => {
		const at = upwards(areaCode).find((code) => present(facts, { areaCode: code, post }, day))
		return at === undefined || (at === owner.seat.areaCode && post === owner.seat.post)
			? []
			: [{ areaCode: at, post }]
	})
	return { owner, helpers }
}

/** The seats that somebody has on a day, away or not. */
export function seatsOf(facts: readonly Fact[], name: string, day: string): Seat[] {
	return facts.filter(({ who, ...fact }) => who.name === name && includes(fact, day)).map(({ seat }) => seat)
}
