import { PRINT_WORDS as WORDS } from '../../../words/print'
import { CARD, cardItems, STRIP_HEIGHT } from './card'
import { PAPER, type Item, type LineItem, type Sheet, type TextItem } from './geometry'
import type { PrintedGrid, PrintedHousehold } from './printed-card'
import { MISSING_SIGN, type Fonts } from '../font/font'
import { allProblems, textBlock, type PrintProblems, type Style } from './text-block'

const COLUMNS = 2
const ROWS = 3
const CARDS_A_SHEET = COLUMNS * ROWS
const SLOT = { width: CARD.width, height: CARD.height + STRIP_HEIGHT }
const MARGIN = {
	x: (PAPER.width - COLUMNS * SLOT.width) / 2,
	y: (PAPER.height - ROWS * SLOT.height) / 2,
}
/** Printers leave the last few millimetres of the paper white. */
const FOOT = { y: PAPER.height - MARGIN.y + 0.8, height: 3.4 }
const FOOT_STYLE: Style = {
	steps: [
		[2.4, 1],
		[2.1, 1],
		[1.8, 1],
		[1.5, 1],
	],
	colour: 'quiet',
}
const DASH = [1.2, 1.2] as const

/** The cards of one grid, and those of its households that are printed. */
export interface GridCards {
	grid: PrintedGrid
	households: readonly PrintedHousehold[]
}

/**
 * The sheets of some grids, and what has to be looked at. Each grid begins a new sheet, since each has its own leader who
 * hands the cards out.
 */
export function sheetsOf(
	grids: readonly GridCards[],
	fonts: Fonts,
): { sheets: Sheet[]; problems: PrintProblems } {
	const drawn = grids.flatMap(({ grid, households }) => {
		const pages = Math.ceil(households.length / CARDS_A_SHEET)
		return Array.from({ length: pages }, (_, page) => {
			const on = households.slice(page * CARDS_A_SHEET, (page + 1) * CARDS_A_SHEET)
			const cards = on.map((household, number) => cardItems(grid, household, cornerOf(number), fonts))
			const problems = allProblems(cards.map((card) => card.problems))
			const foot = footOf(grid, page + 1, pages, problems.missing.length > 0, fonts)
			const items: Item[] = [...cutLines(on.length), ...cards.flatMap((card) => card.items), ...foot]
			return { sheet: { items }, problems }
		})
	})
	return {
		sheets: drawn.map(({ sheet }) => sheet),
		problems: allProblems(drawn.map(({ problems }) => problems)),
	}
}

function cornerOf(number: number): { x: number; y: number } {
	return {
		x: MARGIN.x + (number % COLUMNS) * SLOT.width,
		y: MARGIN.y + Math.floor(number / COLUMNS) * SLOT.height,
	}
}

/** Dashed lines around each card; the strip above it falls away. */
function cutLines(cards: number): LineItem[] {
	return Array.from({ length: cards }, (_, number) => {
		const { x, y } = cornerOf(number)
		const top = y + STRIP_HEIGHT
		const bottom = top + CARD.height
		const right = x + CARD.width
		return [
			dashed([x, top], [right, top]),
			dashed([x, bottom], [right, bottom]),
			dashed([x, top], [x, bottom]),
			dashed([right, top], [right, bottom]),
		]
	}).flat()
}

function dashed(from: LineItem['from'], to: LineItem['to']): LineItem {
	return { kind: 'line', from, to, width: 0.15, colour: 'hairline', dash: DASH }
}

/** Falls away when the cards are cut: which grid's sheet it is, which of how many, and what to write in by hand. */
function footOf(
	{ path }: PrintedGrid,
	page: number,
	pages: number,
	isIncomplete: boolean,
	fonts: Fonts,
): TextItem[] {
	const box = { x: MARGIN.x, y: FOOT.y, width: PAPER.width - 2 * MARGIN.x, height: FOOT.height }
	const parts = [path.slice(-3).join(' '), WORDS.sheet(page, pages)]
	if (isIncomplete) parts.push(WORDS.missing(MISSING_SIGN))
	return textBlock(parts.join('    '), box, FOOT_STYLE, fonts).items
}
