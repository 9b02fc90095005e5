import { REPORT_PAGE_WORDS as WORDS } from '../shared/words/pages/report'
import { CallError } from '../services/call-error'
import { lastCard, showCard } from '../services/card'
import { scanDoorCode } from '../services/door-code'
import { scannedPlace } from './card-screen'
import { sentenceOf } from './page-phase'
import type { DoorPlace } from './report-form'

/** Lets the user scan a card, and opens it. Answers why there is none; empty where they changed their mind, too. */
export async function openScannedCard(): Promise<string> {
	const scanned = await scanDoorCode()
	if (scanned === 'unknown') return WORDS.notACard
	if (scanned) openCard(scanned.doorCode)
	return ''
}

export function openCard(doorCode: string): void {
	void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(doorCode)}` })
}

/** Lets the user scan a card for a place. Null when they changed their mind; without a network the code alone is taken. */
export async function scanPlace(): Promise<{ place: DoorPlace } | { problem: string } | null> {
	const scanned = await scanDoorCode()
	if (scanned === null) return null
	if (scanned === 'unknown') return { problem: WORDS.notACard }
	const { doorCode } = scanned
	try {
		await showCard({ doorCode })
	} catch (error) {
		if (!(error instanceof CallError && error.unanswered)) return { problem: sentenceOf(error) }
	}
	return { place: { kind: 'door', doorCode, name: scannedPlace(lastCard({ doorCode })) } }
}
