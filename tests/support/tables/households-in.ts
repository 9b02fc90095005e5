import { readTableRows } from '../../../cloudfunctions/modules/imports/tables/read-tables'

/** How many households are read of a workbook. */
export async function householdsIn(workbook: Buffer): Promise<number> {
	let count = 0
	const unheard = { sheet: () => undefined, problem: () => undefined, notice: () => undefined }
	for await (const row of readTableRows('roster.xlsx', workbook, unheard)) {
		if (row.kind === 'household') count += 1
	}
	return count
}
