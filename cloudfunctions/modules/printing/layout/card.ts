import { printedDoorCode } from '#shared/roster/door-code'
import { PRINT_WORDS as WORDS } from '../../../words/print'
import { contactBlocks } from './contacts'
import type { Step } from './fit'
import type { Box, FillItem, Item, LineItem } from './geometry'
import type { PrintedGrid, PrintedHousehold } from './printed-card'
import { qrCode } from './qr-code'
import type { Fonts } from '../font/font'
import { allProblems, textBlock, type Style, type TextBlock, type PrintProblems } from './text-block'

/** Cut along its edge, a card is a little smaller than a postcard. */
export const CARD = { width: 97, height: 87.5 } as const
/** Above each card, cut off: it says whose it is. What stays on the wall does not. */
export const STRIP_HEIGHT = 5.5

const PADDING = 5
const WIDTH = CARD.width - 2 * PADDING
/** The dark part. What is light around it reaches into the padding. */
const QR_SIDE = 27

/** The parts of a card from its upper edge, in millimetres. */
const PATH = { y: 5, height: 3.6 }
const PLACE = { y: 9.2, height: 9.6 }
const RULE = { y: 19.6, height: 0.7 }
const CONTACTS_Y = 22
const QR_Y = 23.8
const SCAN = { y: 54, height: 3.4 }
const HAIRLINE_Y = 74.4
const CODE_LABEL = { y: 75, height: 2.8 }
const CODE = { y: 78.3, height: 5.6 }
const TYPE_IN = { y: 75.4, height: 5.8 }
const PRINTED = { y: 81.2, height: 2.4 }
const CODE_WIDTH = 52
const SIDE_WIDTH = 32

const KIND_STYLE: Style = { steps: [[3.2, 1]], weight: 700, colour: 'red', align: 'right' }
const PATH_STYLE: Style = {
	steps: [
		[3, 1],
		[2.6, 1],
		[2.2, 1],
		[1.8, 1],
		[1.6, 2],
	],
	colour: 'quiet',
}
const PRINTED_STYLE: Style = {
	steps: [
		[2.1, 1],
		[1.8, 1],
	],
	colour: 'quiet',
}
/** The last one has room for the widest code, all W. */
const CODE_STEPS: readonly Step[] = [
	[6, 1],
	[5.6, 1],
	[5.2, 1],
	[4.8, 1],
	[4.4, 1],
]
const PLACE_STEPS: readonly Step[] = [
	[6.4, 1],
	[5.6, 1],
	[4.8, 1],
	[4, 2],
	[3.4, 2],
	[2.9, 2],
	[2.5, 3],
	[2.1, 4],
]
const KIND_WIDTH = 20

/** A card with its strip; `x`, `y` is the upper left corner of the strip. */
export function cardItems(
	grid: PrintedGrid,
	household: PrintedHousehold,
	corner: { x: number; y: number },
	fonts: Fonts,
): { items: Item[]; problems: PrintProblems } {
	const x = corner.x + PADDING
	const y = corner.y + STRIP_HEIGHT
	const box = ({ y: from, height }: { y: number; height: number }, part: Partial<Box> = {}): Box => ({
		x,
		y: y + from,
		width: WIDTH,
		height,
		...part,
	})
	const set = (text: string, place: Box, style: Style): TextBlock => textBlock(text, place, style, fonts)
	const { above, place } = placeNames(grid.path)
	const side = { x: x + WIDTH - SIDE_WIDTH, width: SIDE_WIDTH }
	const blocks = [
		set(above, box(PATH, { width: WIDTH - KIND_WIDTH }), PATH_STYLE),
		set(WORDS.kind, box(PATH, { x: x + WIDTH - KIND_WIDTH, width: KIND_WIDTH }), KIND_STYLE),
		set(place, box(PLACE), { steps: PLACE_STEPS, weight: 700 }),
		...contactBlocks(grid, household, { x, y: y + CONTACTS_Y }, fonts),
		set(WORDS.scan, box(SCAN, side), { steps: [[2.6, 1]], weight: 700, align: 'right' }),
		set(WORDS.code, box(CODE_LABEL), { steps: [[2.5, 1]], colour: 'quiet' }),
		set(printedDoorCode(household.doorCode), box(CODE, { width: CODE_WIDTH }), {
			steps: CODE_STEPS,
			weight: 700,
		}),
		set(WORDS.typeIn, box(TYPE_IN, side), {
			steps: [
				[2.5, 2],
				[2.3, 2],
			],
		}),
		set(WORDS.printedOn(grid.printedOn), box(PRINTED, side), PRINTED_STYLE),
		...stripBlocks(household, { x, y: corner.y, width: WIDTH, height: STRIP_HEIGHT }, fonts),
	]
	const rule: FillItem = { kind: 'fill', ...box(RULE), colour: 'red' }
	return {
		items: [
			rule,
			hairline(x, y + HAIRLINE_Y),
			qrCode(household.link, x + WIDTH - QR_SIDE, y + QR_Y, QR_SIDE),
			...blocks.flatMap(({ items }) => items),
		],
		problems: allProblems(blocks.map(({ problems }) => problems)),
	}
}

/** The village and the grid, which people call their place; and what lies above them. */
function placeNames(path: readonly string[]): { above: string; place: string } {
	return { above: path.slice(0, -2).join(' '), place: path.slice(-2).join(' ') }
}

function stripBlocks({ number, address }: PrintedHousehold, box: Box, fonts: Fonts): TextBlock[] {
	const text = [WORDS.number(number), address ?? ''].join('  ').trim()
	return [
		textBlock(
			text,
			box,
			{
				steps: [
					[2.8, 1],
					[2.4, 1],
					[2, 2],
					[1.8, 2],
				],
				colour: 'quiet',
			},
			fonts,
		),
	]
}

function hairline(x: number, y: number): LineItem {
	return { kind: 'line', from: [x, y], to: [x + WIDTH, y], width: 0.2, colour: 'hairline' }
}
