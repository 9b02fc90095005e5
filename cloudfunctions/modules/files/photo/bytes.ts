/** Parts of a file, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const part of parts) {
		all.set(part, at)
		at += part.length
	}
	return all
}

/** True where the letters stand in the bytes. */
export function hasLetters(bytes: Uint8Array, at: number, text: string): boolean {
	return letters(text).every((letter, index) => bytes[at + index] === letter)
}

export function letters(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
