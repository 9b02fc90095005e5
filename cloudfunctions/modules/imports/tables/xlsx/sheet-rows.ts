import { LIMITS } from '../limits'
import type { RawRow } from '../raw'
import { understand, type CellContext, type XmlCell } from './cell'
import { MergedValues, readMerges } from './merges'
import { placeOf, rowNumber } from './reference'
import { xmlSteps, type XmlListener } from './xml'
import type { ZipParts } from './zip'

/** The rows of a sheet that have something in them, one by one, however long the sheet is. */
export async function* sheetRows(
	zip: ZipParts,
	path: string,
	context: CellContext,
): AsyncGenerator<RawRow, void> {
	const merged = new MergedValues(await readMerges(zip, path))
	const listener = new RowListener(context)
	for await (const rows of xmlSteps(zip.read(path), listener, () => listener.take())) {
		for (const row of rows) {
			merged.fill(row)
			yield row
		}
	}
}

const IS_HIDDEN = /^(1|true)$/

/** Puts rows together from the elements of a sheet. */
class RowListener implements XmlListener {
	private ready: RawRow[] = []
	private row: RawRow = { row: 0, cells: [] }
	private column = -1
	private cell: XmlCell | undefined
	private inValue = false
	private inReading = false
	/** They stand before the rows. */
	private readonly hiddenColumns = new Set<number>()

	constructor(private readonly context: CellContext) {}

	/** The rows with something in them that are complete since it was asked last. */
	take(): RawRow[] {
		const { ready } = this
		this.ready = []
		return ready.filter(({ cells }) => cells.length > 0)
	}

	open(name: string, attribute: (name: string) => string | undefined): void {
		if (name === 'row') {
			const row = rowNumber(attribute('r')) ?? this.row.row + 1
			const hidden = IS_HIDDEN.test(attribute('hidden') ?? '')
			const { hiddenColumns } = this
			this.row = {
				row,
				cells: [],
				...(hidden && { hidden }),
				...(hiddenColumns.size > 0 && { hiddenColumns }),
			}
			this.column = -1
		} else if (name === 'col') this.hide(attribute)
		else if (name === 'c') {
			this.column = placeOf(attribute('r') ?? '')?.column ?? this.column + 1
			this.cell = {
				type: attribute('t'),
				style: Number(attribute('s') ?? 0),
				hasFormula: false,
				value: undefined,
			}
		} else if (name === 'v' || name === 't') this.inValue = true
		else if (name === 'f' && this.cell) this.cell.hasFormula = true
		else if (name === 'rPh') this.inReading = true
	}

	private hide(attribute: (name: string) => string | undefined): void {
		if (!IS_HIDDEN.test(attribute('hidden') ?? '')) return
		const last = Math.min(Number(attribute('max')), LIMITS.columns)
		for (let column = Number(attribute('min')); column <= last; column += 1)
			this.hiddenColumns.add(column - 1)
	}

	text(text: string): void {
		if (this.cell && this.inValue && !this.inReading) this.cell.value = (this.cell.value ?? '') + text
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.inValue = false
		else if (name === 'rPh') this.inReading = false
		else if (name === 'c') this.endCell()
		else if (name === 'row') this.ready.push(this.row)
	}

	private endCell(): void {
		const content =
			this.cell && this.column < LIMITS.columns ? understand(this.cell, this.context) : undefined
		if (content !== undefined) this.row.cells[this.column] = content
		this.cell = undefined
	}
}
