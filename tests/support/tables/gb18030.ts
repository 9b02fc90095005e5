import { TextDecoder } from 'node:util'

/** Chinese Excel's encoding; Node only decodes it, so its two-byte part is turned round. */
export function gb18030(text: string): Buffer {
	return Buffer.concat(
		Array.from(text, (character) => BYTES.get(character) ?? Buffer.from(character, 'latin1')),
	)
}

const BYTES = twoByteCharacters()

function twoByteCharacters(): Map<string, Buffer> {
	const decoder = new TextDecoder('gb18030')
	const bytes = new Map<string, Buffer>()
	for (let lead = 0x81; lead <= 0xfe; lead += 1) {
		for (let trail = 0x40; trail <= 0xfe; trail += 1) {
			const pair = Buffer.from([lead, trail])
			if (trail !== 0x7f) bytes.set(decoder.decode(pair), pair)
		}
	}
	return bytes
}
