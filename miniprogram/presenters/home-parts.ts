import { isOnStaff, showAccount, type Account } from '../services/account'
import type { Remembered } from '../services/cache'
import { CallError } from '../services/call-error'
import { lastCard, showCard, type Card, type CardKey } from '../services/card'
import { countUnread } from '../services/message'
import { forgetGrid, myGrid } from '../services/my-grid'
import { lastInbox, lastMine, listInbox, listMine, type ReportPage } from '../services/report'

/** A part of home, and since when it is not the newest. */
export interface Part<T> {
	value: T | null
	seenAt: number | null
}

const NOTHING: Part<never> = { value: null, seenAt: null }

export const cardOf = (key: CardKey): Promise<Part<Card>> => nowOrLast(showCard(key), () => lastCard(key))

/** The card of the grid that was picked on this phone; one that is gone is forgotten. */
export async function pickedCard(): Promise<Part<Card | null>> {
	const grid = myGrid()
	if (!grid) return NOTHING
	const key = { areaCode: grid.areaCode }
	const asked = showCard(key).catch((error: unknown) => {
		if (!(error instanceof CallError && error.code === 'NOT_FOUND')) throw error
		forgetGrid()
		return null
	})
	return nowOrLast<Card | null>(asked, () => lastCard(key))
}

/** A part of home that can't be had is shown as it was last seen; the others still come. */
async function nowOrLast<T>(asked: Promise<T>, last: () => Remembered<T> | null): Promise<Part<T>> {
	try {
		return { value: await asked, seenAt: null }
	} catch (error) {
		if (!(error instanceof CallError)) throw error
		const kept = last()
		return kept ? { value: kept.value, seenAt: kept.at } : NOTHING
	}
}

/** All that home shows, as it was read. */
export interface HomeParts {
	account: Account
	card: Part<Card | null>
	mine: Part<ReportPage>
	inbox: Part<ReportPage>
	unread: Part<number>
}

/** Reads what home shows. Nothing is shown before all of it is there: a card that is on its way is not a card that is missing. */
export async function askHome(): Promise<HomeParts> {
	const account = await showAccount()
	const [card, mine, inbox, unread] = await Promise.all([
		account.households.length > 0 ? cardOf({}) : pickedCard(),
		nowOrLast(listMine('all'), lastMine),
		isOnStaff(account) ? nowOrLast(listInbox('waiting'), lastInbox) : NOTHING,
		nowOrLast(countUnread(), () => null),
	])
	return { account, card, mine, inbox, unread }
}
