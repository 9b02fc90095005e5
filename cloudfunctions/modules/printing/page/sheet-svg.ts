import {
	COLOURS,
	PAPER,
	type Item,
	type LineItem,
	type ModulesItem,
	type Sheet,
	type TextItem,
} from '../layout/geometry'
import { escaped } from './escape'

/** What the page calls the font that it brings along. */
export const FAMILY = 'print'

/** A sheet as a drawing whose unit is the millimetre. */
export function sheetSvg({ items }: Sheet): string {
	return [`<svg viewBox="0 0 ${PAPER.width} ${PAPER.height}">`, ...items.map(elementOf), '</svg>'].join('\n')
}

function elementOf(item: Item): string {
	switch (item.kind) {
		case 'text':
			return textElement(item)
		case 'line':
			return lineElement(item)
		case 'fill': {
			const place = `x="${short(item.x)}" y="${short(item.y)}"`
			const size = `width="${short(item.width)}" height="${short(item.height)}"`
			return `<rect ${place} ${size} fill="${COLOURS[item.colour]}"/>`
		}
		case 'modules':
			return modulesElement(item)
	}
}

function lineElement({ from, to, width, colour, dash }: LineItem): string {
	const begin = `x1="${short(from[0])}" y1="${short(from[1])}"`
	const end = `x2="${short(to[0])}" y2="${short(to[1])}"`
	const stroke = `stroke="${COLOURS[colour]}" stroke-width="${width}"`
	return `<line ${begin} ${end} ${stroke}${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`
}

/** The box stands with the text so that a test can measure whether the text stays in it. */
function textElement({ text, x, baseline, size, weight, colour, box }: TextItem): string {
	const place = `x="${short(x)}" y="${short(baseline)}"`
	const font = `font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${COLOURS[colour]}"`
	const within = [box.x, box.y, box.width, box.height].map(short).join(' ')
	return `<text ${place} ${font} data-box="${within}">${escaped(text)}</text>`
}

function modulesElement({ x, y, module, runs }: ModulesItem): string {
	const path = runs.map(([column, row, length]) => `M${column} ${row}h${length}v1h-${length}z`).join('')
	const place = `translate(${short(x)} ${short(y)}) scale(${module})`
	return `<path class="qr" transform="${place}" fill="#000" shape-rendering="crispEdges" d="${path}"/>`
}

/** A thousandth of a millimetre is finer than any printer. */
function short(millimetres: number): number {
	return Math.round(millimetres * 1000) / 1000
}
