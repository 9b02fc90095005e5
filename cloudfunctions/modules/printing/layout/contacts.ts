import { printedPhone } from '../../cards/rules/printed-phone'
import { PRINT_WORDS as WORDS } from '../../../words/print'
import type { Step } from './fit'
import type { Box } from './geometry'
import type { PrintedGrid, PrintedHousehold, PrintedPerson } from './printed-card'
import type { Fonts } from '../font/font'
import { textBlock, type Style, type TextBlock } from './text-block'

/** How large a contact is set: title and name in one line, the phone below. */
interface Size {
	nameHeight: number
	phoneHeight: number
	title: readonly Step[]
	name: readonly Step[]
	phone: readonly Step[]
}

/** The first contact: to be read from across a room. */
const LEAD: Size = {
	nameHeight: 7,
	phoneHeight: 9,
	title: [
		[3.4, 1],
		[2.8, 1],
		[2.8, 2],
		[2.2, 2],
	],
	name: [
		[6.2, 1],
		[5.4, 1],
		[4.6, 1],
		[3.8, 1],
		[3, 2],
		[2.4, 2],
	],
	phone: [
		[7.6, 1],
		[6.4, 1],
		[5.2, 1],
	],
}

const OTHERS: Size = {
	nameHeight: 5.2,
	phoneHeight: 6.2,
	title: [
		[3, 1],
		[2.6, 1],
		[2.2, 2],
		[1.8, 2],
	],
	name: [
		[4.4, 1],
		[3.8, 1],
		[3.2, 1],
		[2.6, 1],
		[2.2, 2],
	],
	phone: [
		[5.4, 1],
		[4.8, 1],
		[4.2, 1],
	],
}

/** The most that a title takes of a line, so that the name has room. */
const TITLE_SHARE = 0.42
const TITLE_GAP = 1.6

const LEFT = { x: 0, width: 53 }
const FULL_WIDTH = 87
const COLUMN_GAP = 3
const LEAD_HEIGHT = LEAD.nameHeight + LEAD.phoneHeight
const OTHERS_HEIGHT = OTHERS.nameHeight + OTHERS.phoneHeight
/** Where people stand beside the QR code, and where below it. */
const ROWS = { lead: 0, second: 19, below: 37 }
const HOURS: Style = {
	steps: [
		[2.4, 1],
		[2.1, 1],
		[1.8, 1],
		[1.6, 2],
	],
	colour: 'quiet',
}
const HOURS_HEIGHT = 3.6

/** The most people on a card; one fewer where a service centre stands on it. */
export const MOST_PEOPLE = 4

/**
 * Who can be rung: people in the order of their importance, the household's paired member, then the service centre. `x`,
 * `y` is the upper left corner.
 */
export function contactBlocks(
	{ people, centre }: PrintedGrid,
	{ paired }: Pick<PrintedHousehold, 'paired'>,
	{ x, y }: { x: number; y: number },
	fonts: Fonts,
): TextBlock[] {
	const own = paired ? [{ title: WORDS.paired, ...paired }] : []
	const places = centre ? MOST_PEOPLE - 1 : MOST_PEOPLE
	const shown = [...people.slice(0, places - own.length), ...own]
	const column = (FULL_WIDTH - COLUMN_GAP) / 2
	const boxes: readonly Box[] = [
		{ ...LEFT, y: ROWS.lead, height: LEAD_HEIGHT },
		{ ...LEFT, y: ROWS.second, height: OTHERS_HEIGHT },
		{ x: 0, y: ROWS.below, width: column, height: OTHERS_HEIGHT },
		{ x: column + COLUMN_GAP, y: ROWS.below, width: column, height: OTHERS_HEIGHT },
	].map((box) => ({ ...box, x: x + box.x, y: y + box.y }))
	if (shown.length === 0) return [nobodyBlock({ ...LEFT, x, y, height: LEAD_HEIGHT }, fonts)]
	const blocks = boxes.flatMap((box, number) => {
		const person = shown[number]
		return person ? personBlocks(person, box, number === 0 ? LEAD : OTHERS, fonts) : []
	})
	const last = boxes[MOST_PEOPLE - 1]
	return centre && last ? [...blocks, ...centreBlocks(centre, last, fonts)] : blocks
}

/** A grid may have nobody when its cards are printed; a later scan shows who is there then. */
function nobodyBlock(box: Box, fonts: Fonts): TextBlock {
	return textBlock(WORDS.nobody, box, { steps: LEAD.name, weight: 700 }, fonts)
}

function personBlocks(
	{ title, name, phone }: PrintedPerson,
	box: Box,
	size: Size,
	fonts: Fonts,
): TextBlock[] {
	const line = { ...box, height: size.nameHeight }
	const titleBox = { ...line, width: box.width * TITLE_SHARE }
	const titleBlock = textBlock(title, titleBox, { steps: size.title, colour: 'quiet' }, fonts)
	const begin = titleBlock.width + TITLE_GAP
	const nameBox = { ...line, x: box.x + begin, width: box.width - begin }
	return [
		titleBlock,
		textBlock(name, nameBox, { steps: size.name, weight: 700 }, fonts),
		phoneBlock(phone, box, size, fonts),
	]
}

function phoneBlock(phone: string, box: Box, size: Size, fonts: Fonts): TextBlock {
	const phoneBox = { ...box, y: box.y + size.nameHeight, height: size.phoneHeight }
	return textBlock(printedPhone(phone), phoneBox, { steps: size.phone, weight: 700 }, fonts)
}

function centreBlocks(
	{ name, phone, hours }: NonNullable<PrintedGrid['centre']>,
	box: Box,
	fonts: Fonts,
): TextBlock[] {
	const nameBox = { ...box, height: OTHERS.nameHeight }
	const hoursBox = { ...box, y: box.y + OTHERS_HEIGHT, height: HOURS_HEIGHT }
	return [
		textBlock(
			name,
			nameBox,
			{
				steps: [
					[3.8, 1],
					[3.2, 1],
					[2.6, 1],
					[2.2, 2],
					[1.8, 2],
				],
			},
			fonts,
		),
		phoneBlock(phone, box, OTHERS, fonts),
		...(hours === '' ? [] : [textBlock(hours, hoursBox, HOURS, fonts)]),
	]
}
