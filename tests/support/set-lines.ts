import type { Locator } from 'playwright-core'
import type { Area } from './pictures'

/** A line of text as Chromium set it, in millimetres. */
export interface SetLine {
	text: string
	x: number
	y: number
	width: number
	size: number
	box: number[]
}

/** The lines of a sheet, measured by the browser. */
export async function linesOf(sheet: Locator): Promise<SetLine[]> {
	return sheet.locator('text').evaluateAll((texts) =>
		texts.map((element) => {
			const text = element as SVGTextElement
			return {
				text: text.textContent,
				x: Number(text.getAttribute('x')),
				y: Number(text.getAttribute('y')),
				width: text.getComputedTextLength(),
				size: Number(text.getAttribute('font-size')),
				box: (text.dataset['box'] ?? '').split(' ').map(Number),
			}
		}),
	)
}

export interface Ink extends Area {
	text: string
}

/** What Han characters cover. */
export const inkOf = ({ text, x, y, width, size }: SetLine): Ink => ({
	text,
	x,
	y: y - size * 0.88,
	width,
	height: size,
})

export const meets = (one: Area, other: Area): boolean =>
	one.x < other.x + other.width &&
	other.x < one.x + one.width &&
	one.y < other.y + other.height &&
	other.y < one.y + one.height

export const lies = (one: Area, within: Area): boolean =>
	one.x >= within.x &&
	one.y >= within.y &&
	one.x + one.width <= within.x + within.width &&
	one.y + one.height <= within.y + within.height
