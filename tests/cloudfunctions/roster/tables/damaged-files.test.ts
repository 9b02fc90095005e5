import { readTables } from '../../../../cloudfunctions/modules/imports/tables/read-tables'
import { Random } from '../../../../local/seeds/random'
import { gb18030 } from '../../../support/tables/gb18030'
import { countyCsv, countySheets } from '../../../support/tables/small-county'
import { workbookFile, workbookParts } from '../../../support/tables/workbook-file'
import { zipFile } from '../../../support/tables/zip-file'

const SEED = 20_261_121
const TIMES = 80

/** Bytes overwritten, cut out, doubled or cut off. */
function damaged(bytes: Buffer, random: Random): Buffer {
	const at = random.int(0, bytes.length - 1)
	const length = random.int(1, 12)
	switch (random.int(0, 3)) {
		case 0:
			return Buffer.from(
				bytes.map((byte, place) => (place >= at && place < at + length ? random.int(0, 255) : byte)),
			)
		case 1:
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
		case 2:
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)])
		default:
			return bytes.subarray(0, at)
	}
}

it.each([
	['a workbook', () => workbookFile(countySheets())],
	['CSV', () => Buffer.from(countyCsv())],
	['CSV in GB18030', () => gb18030(countyCsv())],
	['CSV in UTF-16', () => Buffer.from(`\ufeff${countyCsv()}`, 'utf16le')],
])('%s that is damaged anywhere is read or refused in words', async (_, make) => {
	const random = new Random(SEED)
	const whole = make()
	let read = 0
	let refused = 0
	for (let time = 0; time < TIMES; time += 1) {
		const bytes = damaged(whole, random)
		try {
			await readTables('roster', bytes)
			read += 1
		} catch (fault) {
			if (!(fault instanceof Object && 'sentence' in fault)) throw new Error(`at ${time}`, { cause: fault })
			refused += 1
		}
	}
	expect(read).toBeGreaterThan(0)
	expect(refused).toBeGreaterThan(0)
})

it.each(['ZZ7', '0', '-1', '1e9', '', '9'.repeat(20)])(
	'a row that calls itself "%s" is the one after the row before',
	async (written) => {
		const parts = workbookParts(countySheets()).map((part) => ({
			...part,
			content: String(part.content).replaceAll('<row r="3">', `<row r="${written}">`),
		}))
		const whole = await readTables('roster', workbookFile(countySheets()))
		expect(whole.rows.length).toBeGreaterThan(3)
		expect(await readTables('roster', zipFile(parts))).toEqual(whole)
	},
)
