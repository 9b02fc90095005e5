import { TextDecoder } from 'node:util'

/** How a text file may be written. Chinese Excel saves CSV in GB18030, and "Unicode text" in UTF-16. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** The share of broken characters, among those that are not plain ASCII, up to which a text is still UTF-8. */
const MOST_BROKEN = 0.02

/**
 * Tells the encoding from the start of a file: by its mark; else UTF-8 where hardly any bytes are invalid as such, which
 * Chinese text in GB18030 is nearly everywhere; else GB18030. A character that is cut by the end of the sample counts
 * as valid.
 */
export function encodingOf(sample: Uint8Array): Encoding {
	const [first, second] = sample
	if (first === 0xff && second === 0xfe) return 'utf-16le'
	if (first === 0xfe && second === 0xff) return 'utf-16be'
	const text = new TextDecoder('utf-8').decode(sample, { stream: true })
	const broken = text.match(/\ufffd/g)?.length ?? 0
	const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
	return broken <= Math.max(beyondAscii - broken > 0 ? 1 : 0, beyondAscii * MOST_BROKEN) ? 'utf-8' : 'gb18030'
}
