import type { Weight } from '../font/font'
import { COLOURS, PAPER, type Colour, type Item, type Sheet, type TextItem } from '../layout/geometry'
import { hex } from './embedded-font'

/** Points in a millimetre. */
export const POINTS = 72 / 25.4

/** The glyph of a code point in the embedded font of a weight. */
export type GlyphOf = (weight: Weight, codePoint: number) => number

/** The drawing of a sheet. Its first line turns the page round: millimetres, from the upper left corner down. */
export function sheetContent({ items }: Sheet, glyphOf: GlyphOf): string {
	const turn = `${short(POINTS)} 0 0 ${short(-POINTS)} 0 ${short(PAPER.height * POINTS)} cm\n`
	return turn + items.map((item) => drawn(item, glyphOf)).join('')
}

function drawn(item: Item, glyphOf: GlyphOf): string {
	switch (item.kind) {
		case 'text':
			return text(item, glyphOf)
		case 'line': {
			const { from, to, width, colour, dash = [] } = item
			const pen = `${rgb(colour)} RG ${width} w [${dash.join(' ')}] 0 d`
			return `${pen} ${from.map(short).join(' ')} m ${to.map(short).join(' ')} l S\n`
		}
		case 'fill': {
			const { x, y, width, height, colour } = item
			return `${rgb(colour)} rg ${[x, y, width, height].map(short).join(' ')} re f\n`
		}
		case 'modules': {
			const { x, y, module, runs } = item
			const squares = runs.map(([column, row, length]) => `${column} ${row} ${length} 1 re`).join('\n')
			const side = short(module)
			return `q 0 0 0 rg ${side} 0 0 ${side} ${short(x)} ${short(y)} cm\n${squares}\nf Q\n`
		}
	}
}

function text({ text: line, x, baseline, size, weight, colour }: TextItem, glyphOf: GlyphOf): string {
	const glyphs = Array.from(line, (character) => hex(glyphOf(weight, character.codePointAt(0) ?? 0))).join('')
	const place = `1 0 0 -1 ${short(x)} ${short(baseline)} Tm`
	return `BT ${rgb(colour)} rg /W${weight} ${size} Tf ${place} <${glyphs}> Tj ET\n`
}

function rgb(colour: Colour): string {
	const parts = /^#(..)(..)(..)$/.exec(COLOURS[colour])?.slice(1) ?? []
	return parts.map((part) => short(parseInt(part, 16) / 255)).join(' ')
}

/** PDF has no numbers with an exponent; four places are finer than any printer. */
function short(value: number): string {
	return String(Math.round(value * 10_000) / 10_000)
}
