import type { RawCell, RawRow } from '../raw'
import { placeOf } from './reference'
import type { ZipParts } from './zip'

const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?ref="([^"<>]+)"/g

/** An element that is cut by the end of a bit is read with the next one, unless it is longer than any merge. */
const LONGEST_ELEMENT = 1_000

/** A value that stands for several rows of a column. */
interface Span {
	column: number
	top: number
	bottom: number
}

/**
 * The cells of a sheet that are merged over several rows, by their first row. They stand behind the rows in the file,
 * so the part is run through once before it is read; only the text is searched, which costs little more than inflating.
 */
export async function readMerges(zip: ZipParts, path: string): Promise<Span[]> {
	const spans: Span[] = []
	let rest = ''
	for await (const chunk of zip.read(path)) {
		const text = rest + chunk.toString('latin1')
		for (const [, reference = ''] of text.matchAll(MERGE)) {
			const span = spanOf(reference)
			if (span) spans.push(span)
		}
		const start = text.lastIndexOf('<')
		const isCut = start > text.lastIndexOf('>') && text.length - start < LONGEST_ELEMENT
		rest = isCut ? text.slice(start) : ''
	}
	return spans.sort((one, other) => one.top - other.top)
}

/** Gives each row of a merge the value of its first one. Of a merge over several columns the first counts. */
export class MergedValues {
	private next = 0
	private active: { span: Span; value: RawCell }[] = []

	constructor(private readonly spans: readonly Span[]) {}

	fill({ row, cells }: RawRow): void {
		for (let span = this.spans[this.next]; span && span.top <= row; span = this.spans[this.next]) {
			this.next += 1
			if (span.top === row) this.active.push({ span, value: cells[span.column] })
		}
		if (this.active.length === 0) return
		this.active = this.active.filter(({ span }) => span.bottom >= row)
		for (const { span, value } of this.active) cells[span.column] ??= value
	}
}

function spanOf(reference: string): Span | undefined {
	const [first = '', last = ''] = reference.split(':')
	const [from, to] = [placeOf(first), placeOf(last)]
	if (!from || !to || from.row >= to.row) return undefined
	return { column: from.column, top: from.row, bottom: to.row }
}
