const FULL_WIDTH_SHIFT = 0xfee0

/** Digits, letters and signs that a Chinese keyboard typed in full width, in the usual one. */
export function halfWidth(text: string): string {
	return text.replace(/[\uff01-\uff5e]/g, (character) =>
		String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT),
	)
}
