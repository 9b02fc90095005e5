import { recall, remember } from './cache'

/** The card that somebody without a household scanned last. It is kept on this phone alone and gives no right to anything. */
export interface ScannedCard {
	doorCode: string
	/** The village and the grid, as people say it. */
	place: string
}

interface Kept extends ScannedCard {
	/** They only looked: home does not ask again about this card. */
	onlyLooked?: true
}

const NAME = 'scanned-card'

const kept = (): Kept | null => recall<Kept>(NAME)?.value ?? null

/** The card that home asks about, or null. */
export function scannedCard(): ScannedCard | null {
	const card = kept()
	return card && !card.onlyLooked ? { doorCode: card.doorCode, place: card.place } : null
}

/** Another card is asked about anew; one that was only looked at stays so. */
export function rememberScanned(card: ScannedCard): void {
	if (kept()?.doorCode !== card.doorCode) remember(NAME, card)
}

/** 只是看看. */
export function onlyLooked(): void {
	const card = kept()
	if (card) remember(NAME, { ...card, onlyLooked: true })
}

/** The code of the card that was scanned last, if only to look; empty where none was. */
export const lastScanned = (): string => kept()?.doorCode ?? ''
