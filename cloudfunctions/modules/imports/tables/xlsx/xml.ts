import { SaxesParser } from 'saxes'
import { FILE_PROBLEMS } from '../../../../words/roster-files'
import { badFile } from '../bad-file'

/** What is told of an XML part while it is read. Names, of attributes too, come without their prefix. */
export interface XmlListener {
	open(name: string, attribute: (name: string) => string | undefined): void
	close?(name: string): void
	text?(text: string): void
}

/**
 * Reads an XML part bit by bit and gives after each what its listener has ready. Entities that a document declares
 * itself are not expanded, so none can grow without end.
 */
export async function* xmlSteps<T>(
	source: AsyncIterable<Uint8Array>,
	listener: XmlListener,
	ready: () => T,
): AsyncGenerator<T, void> {
	const parser = parserFor(listener)
	const decoder = new TextDecoder('utf-8')
	for await (const chunk of source) {
		parser.write(decoder.decode(chunk, { stream: true }))
		yield ready()
	}
	parser.write(decoder.decode())
	parser.close()
	yield ready()
}

/** Reads an XML part to its end. */
export async function readXml(source: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
	const steps = xmlSteps(source, listener, () => undefined)
	while ((await steps.next()).done !== true);
}

/** What the parser says of a character that XML does not allow. It goes on behind it. */
const ONE_CHARACTER = /malformed character entity|disallowed character/

function parserFor(listener: XmlListener): SaxesParser<{ xmlns: false; position: false }> {
	const parser = new SaxesParser({ xmlns: false as const, position: false as const })
	parser.on('error', ({ message }) => {
		if (!ONE_CHARACTER.test(message)) throw badFile(FILE_PROBLEMS.broken)
	})
	parser.on('opentag', ({ name, attributes }) => {
		listener.open(local(name), (wanted) => attributes[wanted] ?? prefixed(attributes, wanted))
	})
	if (listener.close) parser.on('closetag', ({ name }) => listener.close?.(local(name)))
	if (listener.text) {
		parser.on('text', (text) => listener.text?.(withReferences(text)))
		parser.on('cdata', (text) => listener.text?.(text))
	}
	return parser
}

/**
 * Text with the references that the parser leaves as they are: to halves of characters, which together are one
 * (&#55362;&#57271; is 𠮷), and to control characters, which the cell has to lose.
 */
function withReferences(text: string): string {
	if (!text.includes('&#')) return text
	return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hex?: string, decimal?: string) => {
		const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
		return code <= LAST_CHARACTER ? String.fromCodePoint(code) : reference
	})
}

const LAST_CHARACTER = 0x10ffff

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1)
}

function prefixed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
	const name = Object.keys(attributes).find((key) => key.endsWith(`:${wanted}`))
	return name === undefined ? undefined : attributes[name]
}
