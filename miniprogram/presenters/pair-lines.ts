import { chinaDay, DAY_MS, startOfDay } from '../shared/clock/china-time'
import { LEDGER_SAYS, WAITING_SAYS } from '../shared/words/pages/pairs'
import type { Offered, Pair, WaitingHome } from '../services/pair'
import { dayWords } from './time'

/** A household that waits, as people read it who may offer themselves. */
export interface WaitingLine {
	id: string
	needs: string
	place: string
	/** How long it has waited, and how many have offered. */
	facts: string[]
	isMine: boolean
}

export function waitingLine(
	{ householdId, needs, place, since, claims, isMine }: WaitingHome,
	now: number,
): WaitingLine {
	const days = Math.round((startOfDay(chinaDay(now)) - startOfDay(since)) / DAY_MS)
	return {
		id: householdId,
		needs,
		place,
		facts: [WAITING_SAYS.waited(days), WAITING_SAYS.claims(claims)],
		isMine,
	}
}

/** A household that waits, as its clerk reads it. */
export interface OfferedLine {
	id: string
	address: string
	house: string
	needs: string
	claims: { id: string; name: string; text: string; note: string; phone: string }[]
}

export const offeredLine = ({ household, needs, claims }: Offered): OfferedLine => ({
	id: household.id,
	address: household.address,
	house: houseOf(household),
	needs,
	claims: claims.map(({ claimId, name, phone, note = '' }) => ({
		id: claimId,
		name,
		text: LEDGER_SAYS.offered(name, phone),
		note,
		phone,
	})),
})

/** A line of the ledger. */
export interface PairLine {
	id: string
	address: string
	house: string
	who: string
	name: string
	phone: string
	/** Who it was before, the last one first. */
	before: string[]
}

export function pairLine({ household, name, phone, from, before }: Pair, now: number): PairLine {
	const today = chinaDay(now)
	const day = (one: string | undefined): string => (one === undefined ? '' : dayWords(one, today))
	return {
		id: household.id,
		address: household.address,
		house: houseOf(household),
		who: LEDGER_SAYS.since(name, day(from)),
		name,
		phone,
		before: before.map((one) => LEDGER_SAYS.before(one.name, day(one.from), day(one.to))),
	}
}

const houseOf = ({ number, head, place }: Pair['household']): string => LEDGER_SAYS.house(number, head, place)
