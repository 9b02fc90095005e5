import { createHash } from 'node:crypto'
import { toDocument } from '../../../cloudfunctions/stores/cloudbase/report-document'
import { chinaTime } from '#shared/clock/china-time'
import { HOMES_A_GRID, namesAround } from './people'
import type { Template } from './templates'

/** Which report it is of all, where, and when it was submitted. */
export interface Copied {
	place: number
	grid: number
	at: number
}

const MOMENT = '1[78]\\d{11}'
/** A place begins with a moment, of 16 digits; what waits for its reporter stands behind all moments. */
const SORTED = `(?:000|010)(?=${MOMENT})`
const DIGITS_A_DAY = 100_000
/** Has no common divisor with the digits of a day. */
const STEP = 7_919
const LENGTH_OF_ID = 32
const LENGTH_OF_SENDER = 24

/** A text with holes for what differs in each copy. */
type Part = { text: string } | { moment: number } | { hole: number }

/** How a document is copied, indexed fields and all: its text is taken apart once, and put together for each. */
export class Copier {
	private readonly report: Part[]
	private readonly messages: Part[][]
	private readonly begun: number

	constructor({ report, messages }: Template) {
		this.begun = report.history[0]?.at ?? 0
		const holes = [report.id, report.sender ?? '', ...numbersOf(report.number), ...namesAround(0, 0)]
		this.report = partsOf(JSON.stringify(toDocument(report)), holes)
		this.messages = messages.map((message) => partsOf(JSON.stringify(message), holes))
	}

	/** The report's document as it is stored, by another, elsewhere, at another time. */
	reportOf(copied: Copied): string {
		return this.filled(this.report, copied)
	}

	/** What was told of it, likewise. */
	messagesOf(copied: Copied): string[] {
		return this.messages.map((parts) => this.filled(parts, copied))
	}

	private filled(parts: readonly Part[], { place, grid, at }: Copied): string {
		const id = createHash('sha256').update(`bench ${place}`).digest('hex').slice(0, LENGTH_OF_ID)
		const fills = [
			id,
			senderAt(place),
			...numbersOf(numberAt(place, at)),
			...namesAround(grid, place % HOMES_A_GRID),
		]
		const shift = at - this.begun
		let text = ''
		for (const part of parts) {
			if ('text' in part) text += part.text
			else text += 'hole' in part ? (fills[part.hole] ?? '') : String(part.moment + shift)
		}
		return text
	}
}

/** A number, and the part of it by which the report is found. */
const numbersOf = (number: string): string[] => [number, `#${number.slice(-4)}`, `#${number.slice(-5)}`]

/** Somebody else each time: all from one would be a flood. */
const senderAt = (place: number): string =>
	createHash('sha256').update(`sender ${place}`).digest('hex').slice(0, LENGTH_OF_SENDER)

/** Different for all of a day. */
function numberAt(place: number, at: number): string {
	const digits = (place * STEP) % DIGITS_A_DAY
	return `${chinaTime(at).day.replace(/-/g, '')}-${String(digits).padStart(5, '0')}`
}

function partsOf(text: string, holes: readonly string[]): Part[] {
	const places = new Map(holes.map((hole, at) => [hole, at]))
	const pieces = text.split(new RegExp(`(?<!\\w)(${SORTED}|)(${[...holes, MOMENT].join('|')})(?!\\w)`))
	return pieces.map((piece) => {
		const hole = places.get(piece)
		if (hole !== undefined) return { hole }
		return new RegExp(`^${MOMENT}$`).test(piece) ? { moment: Number(piece) } : { text: piece }
	})
}
