/** Something kept on the phone, with when it was true (milliseconds since 1970). */
export interface Remembered<T> {
	value: T
	at: number
}

const PREFIX = 'last:'

/**
 * Keeps an answer for when there is no network, or what was written for when the page is left. False where the phone has no room for
 * it: what was read is shown all the same, and what was kept before stays.
 */
export function remember(name: string, value: unknown, at = Date.now()): boolean {
	try {
		wx.setStorageSync(PREFIX + name, { value, at })
		return true
	} catch {
		return false
	}
}

/** The answer that was kept, or null. */
export function recall<T>(name: string): Remembered<T> | null {
	const kept = wx.getStorageSync<Remembered<T> | ''>(PREFIX + name)
	return kept === '' ? null : kept
}

/** What is kept under a name is not needed any more. */
export function forget(name: string): void {
	wx.removeStorageSync(PREFIX + name)
}
