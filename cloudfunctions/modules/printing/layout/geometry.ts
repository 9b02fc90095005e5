import type { Weight } from '../font/font'

/**
 * What a sheet looks like, in millimetres from its upper left corner. The page for the browser and the PDF are both drawn
 * from it, so that there is one layout.
 */
export interface Sheet {
	items: readonly Item[]
}

export type Item = TextItem | LineItem | FillItem | ModulesItem

export interface Box {
	x: number
	y: number
	width: number
	height: number
}

/** One line of text. */
export interface TextItem {
	kind: 'text'
	text: string
	/** Where it begins, on the line that letters stand on. */
	x: number
	baseline: number
	/** The type size. */
	size: number
	weight: Weight
	colour: Colour
	/** What it has to stay in. */
	box: Box
}

export interface LineItem {
	kind: 'line'
	from: readonly [x: number, y: number]
	to: readonly [x: number, y: number]
	width: number
	colour: Colour
	/** The lengths of dash and gap. */
	dash?: readonly [number, number]
}

export interface FillItem extends Box {
	kind: 'fill'
	colour: Colour
}

/** A QR code: its dark modules as level runs, counted in modules from its corner without the quiet zone. */
export interface ModulesItem {
	kind: 'modules'
	x: number
	y: number
	/** The side of a module. */
	module: number
	runs: readonly (readonly [column: number, row: number, length: number])[]
}

export const PAPER = { width: 210, height: 297 } as const

/** One red; everything else is ink, so that a black-and-white print loses nothing. */
export const COLOURS = {
	ink: '#1D2124',
	quiet: '#5F6368',
	red: '#B3261E',
	hairline: '#9AA0A6',
} as const

export type Colour = keyof typeof COLOURS
