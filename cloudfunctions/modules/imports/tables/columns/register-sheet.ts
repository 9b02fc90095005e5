import type { Column } from '../../../../words/roster'
import { CELL_PROBLEMS } from '../../../../words/roster-files'
import { HEAD_RELATION } from '#shared/words/roster-headers'
import { SHEET_NOTICES } from '#shared/words/roster-sheets'
import type { RawRow } from '../raw'
import type { SourceCells, SourceRow } from '../source'
import type { Header, Headers } from './headers'
import { placesOf } from './kind-columns'
import { plainReading, type RowReading } from './plain-sheet'
import { RowCells, type Places, type SheetContext } from './row-cells'

/** True for a list of all people of each household, each with what they are to its head. */
export function isRegister(headers: Headers): boolean {
	return headers.has('relation')
}

/** Where a register has the fields of a household: the head is the one who is called so, the address tells houses apart. */
export function registerPlaces(headers: Headers): Places {
	const places = placesOf('household', headers)
	const has = (wanted: Column): boolean => places.some(([column]) => column === wanted)
	const people = headers.meaning('person')
	const number = registerNumber(headers)
	return [
		...places,
		...(has('head') || people.length === 0 ? [] : [['head', people] as const]),
		...(number ? [['number', [number]] as const] : []),
	]
}

/** The address that stands for the number which a register does not have; undefined where it has one. */
export function registerNumber(headers: Headers): Header | undefined {
	return headers.of('household', 'number').length > 0 ? undefined : headers.of('household', 'address')[0]
}

/**
 * The lines of a register, of which the first of a household, or its head's, stands for all. Lines of one household
 * need not stand together; one whose head never comes is said at the end.
 */
export class RegisterReading {
	private readonly known = new Set<string>()
	private readonly waiting = new Map<string, RawRow>()
	private readonly household: RowReading
	private readonly places: Places
	private readonly saysHead: boolean
	private last = ''

	constructor(
		private readonly context: SheetContext,
		given: SourceCells,
	) {
		this.places = registerPlaces(context.headers)
		this.saysHead = context.headers.has('head')
		this.household = plainReading('household', context, given, this.places)
		const number = registerNumber(context.headers)
		if (number) {
			const message = SHEET_NOTICES.addressAsNumber(number.shown)
			context.notes.notice({ sheet: context.sheet, message })
		}
	}

	read(raw: RawRow): SourceRow[] {
		const cells = new RowCells(raw, this.context, true)
		const taken = cells.take(this.places)
		const isHead = HEAD_RELATION.test(this.relationIn(cells))
		const key = this.keyOf(taken, isHead)
		this.last = key
		if (isHead && !this.saysHead) return this.keep(key, raw)
		if (this.known.has(key) || this.waiting.has(key)) return this.member(raw)
		if (this.saysHead && taken.head !== undefined) return this.keep(key, raw)
		this.waiting.set(key, raw)
		return []
	}

	/** What is left without a head. */
	end(): void {
		for (const { row } of this.waiting.values()) {
			this.context.notes.problem({ sheet: this.context.sheet, row, message: CELL_PROBLEMS.noHead })
		}
	}

	private keep(key: string, raw: RawRow): SourceRow[] {
		this.waiting.delete(key)
		this.known.add(key)
		return this.household(raw)
	}

	private member({ row }: RawRow): [] {
		const { sheet, notes } = this.context
		notes.notice({ sheet, row, message: SHEET_NOTICES.members })
		return []
	}

	/** What makes a household: its place, its number, and its head where each line says who that is. A line without a number belongs to the one above. */
	private keyOf({ grid, town, village, gridName, number, head }: SourceCells, isHead: boolean): string {
		if (number === undefined && !isHead) return this.last
		return JSON.stringify([grid, town, village, gridName, number, this.saysHead ? head : undefined])
	}

	private relationIn(cells: RowCells): string {
		return cells.first('head', this.context.headers.meaning('relation'))
	}
}
