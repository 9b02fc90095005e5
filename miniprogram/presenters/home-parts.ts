import { HOME_SAYS } from '../shared/words/pages/home'
import { STATE_SAYS } from '../shared/words/states'
import { toIso } from '../shared/clock/china-time'
import type { Remembered } from '../services/cache'
import { CallError } from '../services/call-error'
import { lastCard, showCard, type Card, type CardKey } from '../services/card'
import { forgetGrid, myGrid } from '../services/my-grid'
import { scannedCard } from '../services/scanned-card'
import type { ReportPage } from '../services/report'
import { reportLines, type ReportLine } from './report-line'
import { momentWords } from './time'

/** A part of home, and since when it is not the newest. */
export interface Part<T> {
	value: T | null
	seenAt: number | null
}

export const NOTHING: Part<never> = { value: null, seenAt: null }

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
export async function nowOrLast<T>(asked: Promise<T>, last: () => Remembered<T> | null): Promise<Part<T>> {
	try {
		return { value: await asked, seenAt: null }
	} catch (error) {
		if (!(error instanceof CallError)) throw error
		const kept = last()
		return kept ? { value: kept.value, seenAt: kept.at } : NOTHING
	}
}

export function lastSeenNotice(parts: Part<unknown>[]): string {
	const seen = parts.flatMap(({ seenAt }) => (seenAt === null ? [] : [seenAt]))
	return seen.length === 0 ? '' : STATE_SAYS.lastSeen(momentWords(toIso(Math.min(...seen)), Date.now()))
}

/** Where the card was that was scanned on this phone and has not become theirs. */
export const scannedPlace = (): string => {
	const card = scannedCard()
	return card ? HOME_SAYS.scanned(card.place) : ''
}

/** Reports about which somebody waits for an answer. */
export const asksOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(({ asksYou }) => asksYou) }, Date.now(), 'resident')

/** Emergencies that nobody has accepted. */
export const urgentOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(isUrgent) }, Date.now(), 'staff')

const isUrgent = ({ emergency, status }: ReportPage['items'][number]): boolean =>
	emergency === true && status === 'reported'

/** How much waits at the caller's desks; empty where nothing does. */
export function todoCount({ items, cursor }: ReportPage): string {
	return items.length === 0 ? '' : HOME_SAYS.todoCount(`${items.length}${cursor === undefined ? '' : '+'}`)
}
