import type { Font } from '../font/font'
import { wrapped } from './wrap'

/** One way to set a text: its type size in millimetres, and in how many lines at most. */
export type Step = readonly [size: number, lines: number]

export interface Fitted {
	lines: string[]
	size: number
	/** True when even the last step had no room, and the end is left out. */
	isCut: boolean
}

/** From one line to the next, in type sizes. */
export const LEADING = 1.16

const CUT = '…'

/** Sets a text by the first of the steps that has room for it, the largest first; nothing is ever clipped unnoticed. */
export function fitted(text: string, width: number, steps: readonly Step[], font: Font): Fitted {
	for (const [size, most] of steps) {
		const lines = set(text, width, size, most, font)
		if (lines) return { lines, size, isCut: false }
	}
	const [size, most] = steps[steps.length - 1] ?? [1, 1]
	return { lines: cut(text, width, size, most, font), size, isCut: true }
}

function set(text: string, width: number, size: number, most: number, font: Font): string[] | null {
	const measure = (line: string): number => font.width(line) * size
	const lines = wrapped(text, width, most, measure)
	return lines.length <= most && lines.every((line) => measure(line) <= width) ? lines : null
}

function cut(text: string, width: number, size: number, most: number, font: Font): string[] {
	const characters = Array.from(text)
	for (let length = characters.length - 1; length > 0; length--) {
		const lines = set(characters.slice(0, length).join('') + CUT, width, size, most, font)
		if (lines) return lines
	}
	return [CUT]
}
