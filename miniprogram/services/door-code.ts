import { doorCodeInLink, isWebLink } from '../shared/card/link'
import { normalDoorCode } from '../shared/roster/door-code'
import { isRefused, offerSettings } from './permission'
import { isCancel } from './phone'

/** What a page is opened with: typed query, a mini-program code's scene, or a card's link in `q`. */
export type CardQuery = Partial<Record<'doorCode' | 'scene' | 'q', string>>

/** A door code, or that something else was there instead. */
export type Scanned = { doorCode: string } | 'unknown'

/** The door code that a page was opened with, in any of its forms; null when it was opened without. */
export function doorCodeOf({ doorCode, scene, q }: CardQuery): Scanned | null {
	const raw = doorCode ?? scene ?? q
	return raw === undefined ? null : doorCodeIn(decoded(raw))
}

/** The door code in a scanned text: a card's link, the path of a mini-program code, or the code alone. */
export function doorCodeIn(scanned: string): Scanned {
	const text = scanned.trim()
	const doorCode = isWebLink(text) ? doorCodeInLink(text) : normalDoorCode(carriedBy(text))
	return doorCode === null ? 'unknown' : { doorCode }
}

/** Lets the user scan a card; null when they changed their mind. */
export async function scanDoorCode(): Promise<Scanned | null> {
	try {
		const { path, result } = await wx.scanCode({})
		return doorCodeIn(path || result)
	} catch (error) {
		if (isRefused(error)) await offerSettings('scan')
		else if (!isCancel(error)) throw error
		return null
	}
}

/** What a path of our own pages carries, else the text itself. */
function carriedBy(text: string): string {
	const carried = /[?&](?:doorCode|scene)=([^&#]+)/.exec(text)?.[1]
	return carried === undefined ? text : decoded(carried)
}

/** Anybody can print a code with a broken percent sign in it: that is no card, and no fault either. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text)
	} catch {
		return ''
	}
}
