import type { ZipParts } from './zip'
import { readXml } from './xml'

/** Of the number formats that every workbook has, those of days and times; the later ones are of East Asian editions. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
	[14, 22],
	[27, 36],
	[45, 47],
	[50, 58],
]

/** Which cell styles show a number as a day or a time, by the style's place in the workbook. */
export async function readDateStyles(zip: ZipParts, path: string | undefined): Promise<Set<number>> {
	const dates = new Set<number>()
	if (path === undefined || !zip.has(path)) return dates
	const formats = new Map<number, string>()
	let inCellStyles = false
	let place = 0
	await readXml(zip.read(path), {
		open(name, attribute) {
			const format = Number(attribute('numFmtId'))
			if (name === 'numFmt') formats.set(format, attribute('formatCode') ?? '')
			else if (name === 'cellXfs') inCellStyles = true
			else if (name === 'xf' && inCellStyles) {
				if (isDateFormat(format, formats.get(format))) dates.add(place)
				place += 1
			}
		},
		close(name) {
			if (name === 'cellXfs') inCellStyles = false
		},
	})
	return dates
}

function isDateFormat(id: number, code: string | undefined): boolean {
	if (code === undefined) return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)
	// What is left without quoted text, escapes, fillers and colours: a letter of days or times says what it is.
	return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''))
}
