import { deflateSync } from 'node:zlib'

/** The number of an object in the file. */
export type Ref = number

const VERSION = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'

/** A PDF file (ISO 32000-1) in the making: numbered objects, and at its end a table of where each one stands. */
export class PdfFile {
	private readonly bodies: (Buffer | null)[] = []

	/** A number for an object that is written later, because others name it before. */
	reserve(): Ref {
		this.bodies.push(null)
		return this.bodies.length
	}

	/** Writes a dictionary, or another object that is text. */
	add(body: string, ref = this.reserve()): Ref {
		this.bodies[ref - 1] = Buffer.from(body, 'latin1')
		return ref
	}

	/** Writes a stream, deflated. `entries` are further entries of its dictionary. */
	addStream(content: Buffer | string, entries = ''): Ref {
		const bytes = deflateSync(content)
		const dictionary = `<< /Length ${bytes.length} /Filter /FlateDecode ${entries}>>\nstream\n`
		const ref = this.reserve()
		this.bodies[ref - 1] = Buffer.concat([
			Buffer.from(dictionary, 'latin1'),
			bytes,
			Buffer.from('\nendstream'),
		])
		return ref
	}

	/** The whole file. */
	bytes(catalog: Ref, info: Ref): Buffer {
		const parts: Buffer[] = [Buffer.from(VERSION, 'latin1')]
		let length = parts[0]?.length ?? 0
		const offsets = this.bodies.map((body, at) => {
			if (!body) throw new Error(`object ${at + 1} was reserved and not written`)
			const offset = length
			const object = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
			parts.push(object)
			length += object.length
			return offset
		})
		const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
		const count = offsets.length + 1
		const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`
		const trailer = `trailer\n<< /Size ${count} /Root ${catalog} 0 R /Info ${info} 0 R >>\n`
		return Buffer.concat([...parts, Buffer.from(`${table}${trailer}startxref\n${length}\n%%EOF\n`)])
	}
}

/** A text of any language as a string object: UTF-16 with a mark at its beginning. */
export function pdfText(text: string): string {
	return `<FEFF${utf16(text)}>`
}

/** UTF-16, big-endian, in hexadecimal. */
export function utf16(text: string): string {
	return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
