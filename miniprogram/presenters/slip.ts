import { firstOf, isLonger } from '../shared/text/characters'
import { PROGRESS_WORDS } from '../shared/words/progress'
import { SLIP_SAYS, SLIP_WORDS as WORDS } from '../shared/words/pages/slip'
import type { ReportView } from '../services/report'
import { momentWords } from './time'

/** One thing that the slip says, below a word on what it is. */
export interface SlipPart {
	head: string
	words: string
	/** What has to be read from afar, or copied into a phone. */
	large: boolean
}

/** A line as it is drawn: where, how high, how heavy. */
export interface DrawnLine {
	words: string
	y: number
	size: number
	bold: boolean
}

/** The picture's measures, in its own points: half a sheet of A4, upright, when printed. */
export const PAPER = { width: 1050, margin: 70 }

const SIZES = { head: 40, words: 56, large: 84 }
const LINE = 1.4
const LONGEST = 60

/** The slip for the person for whom a report was made; null where it was made for nobody else. */
export function slipOf(view: ReportView, now: number): SlipPart[] | null {
	const { onBehalfOf, promisedBy, number, categoryInfo, text, owner, status } = view
	if (onBehalfOf === undefined) return null
	const words = isLonger(text, LONGEST) ? `${firstOf(text, LONGEST)}…` : text
	return [
		{ head: WORDS.title, words: SLIP_SAYS.to(onBehalfOf), large: true },
		{ head: WORDS.number, words: number, large: true },
		{ head: WORDS.what, words: SLIP_SAYS.about(categoryInfo.name, words), large: false },
		{ head: WORDS.who, words: `${owner.title}${owner.name}`, large: false },
		{ head: '', words: owner.phone, large: true },
		{
			head: WORDS.until,
			words:
				promisedBy === undefined
					? PROGRESS_WORDS[status].other(owner)
					: SLIP_SAYS.before(momentWords(promisedBy, now)),
			large: false,
		},
		{ head: '', words: WORDS.end, large: false },
	]
}

/** The slip laid out for paper: lines as broad as the paper lets them be, and how high all of it is. */
export function laidOut(
	parts: readonly SlipPart[],
	widthOf: (words: string, line: Pick<DrawnLine, 'size' | 'bold'>) => number,
): { lines: DrawnLine[]; height: number } {
	const lines: DrawnLine[] = []
	let y = PAPER.margin
	const write = (words: string, size: number, bold: boolean): void => {
		for (const line of wrapped(words, (text) => widthOf(text, { size, bold }))) {
			y += size * LINE
			lines.push({ words: line, y, size, bold })
		}
	}
	for (const { head, words, large } of parts) {
		if (head !== '') y += SIZES.head / 2
		write(head, SIZES.head, false)
		write(words, large ? SIZES.large : SIZES.words, large)
	}
	return { lines, height: Math.ceil(y + PAPER.margin) }
}

/** Breaks lines where the paper ends, at any character. */
function wrapped(words: string, widthOf: (words: string) => number): string[] {
	const lines: string[] = []
	let line = ''
	for (const sign of words) {
		if (line !== '' && widthOf(line + sign) > PAPER.width - 2 * PAPER.margin) {
			lines.push(line)
			line = ''
		}
		line += sign
	}
	return line === '' ? lines : [...lines, line]
}
