import { MISSING_SIGN, type Fonts, type Weight } from '../font/font'
import { fitted, LEADING, type Step } from './fit'
import type { Box, Colour, TextItem } from './geometry'

export interface Style {
	steps: readonly Step[]
	weight?: Weight
	colour?: Colour
	align?: 'left' | 'centre' | 'right'
}

/** A text that was set. */
export interface TextBlock {
	items: TextItem[]
	/** How wide it came out. */
	width: number
	/** What has to be looked at before the cards go out. */
	problems: PrintProblems
}

export interface PrintProblems {
	/** Texts with characters that the font has not: they have to be written by hand. */
	missing: readonly string[]
	/** Texts that were too long, and lost their end. */
	cut: readonly string[]
}

/** How far Han characters reach above and below the line that letters stand on, in type sizes. */
const ABOVE = 0.88
const BELOW = 0.12

/**
 * Sets a text in the middle of a box's height, as large as the steps of its style allow. Where the font has no character
 * stands a sign for it, never an empty box.
 */
export function textBlock(text: string, box: Box, style: Style, fonts: Fonts): TextBlock {
	const { steps, weight = 400, colour = 'ink', align = 'left' } = style
	const font = fonts[weight]
	const printable = Array.from(text, (character) => (font.has(character) ? character : MISSING_SIGN)).join('')
	const { lines, size, isCut } = fitted(printable, box.width, steps, font)
	const widths = lines.map((line) => font.width(line) * size)
	const height = ((lines.length - 1) * LEADING + ABOVE + BELOW) * size
	const first = box.y + (box.height - height) / 2 + ABOVE * size
	const items = lines.map((line, number): TextItem => {
		const spare = box.width - (widths[number] ?? 0)
		const x = box.x + { left: 0, centre: spare / 2, right: spare }[align]
		return {
			kind: 'text',
			text: line,
			x,
			baseline: first + number * LEADING * size,
			size,
			weight,
			colour,
			box,
		}
	})
	const problems = { missing: printable === text ? [] : [text], cut: isCut ? [text] : [] }
	return { items, width: Math.max(...widths), problems }
}

/** The problems of several parts, each once. */
export function allProblems(parts: readonly PrintProblems[]): PrintProblems {
	return {
		missing: [...new Set(parts.flatMap(({ missing }) => missing))],
		cut: [...new Set(parts.flatMap(({ cut }) => cut))],
	}
}
