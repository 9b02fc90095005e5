import { FIRST_GRID, countySheets } from './small-county'
import { workbookFile } from './workbook-file'

/** The small county with `count` more households in its first grid. */
export function largeWorkbook(count: number): Buffer {
	const households = Array.from({ length: count }, (_, at) => [
		FIRST_GRID,
		`L${at + 1}`,
		`住户${at + 1}`,
		`柳树村西街${at + 1}号`,
	])
	return workbookFile(countySheets({ households }))
}
