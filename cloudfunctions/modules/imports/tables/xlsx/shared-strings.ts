import { FILE_PROBLEMS } from '../../../../words/roster-files'
import { badFile } from '../bad-file'
import { LIMITS, MEGABYTE } from '../limits'
import type { ZipParts } from './zip'
import { readXml } from './xml'

/** The texts that the cells of a workbook refer to by number. Runs of formatting are put together, readings left out. */
export async function readSharedStrings(zip: ZipParts, path: string | undefined): Promise<string[]> {
	if (path === undefined || !zip.has(path)) return []
	if (zip.sizeOf(path) > LIMITS.sharedStringBytes) {
		throw badFile(FILE_PROBLEMS.bomb(LIMITS.sharedStringBytes / MEGABYTE))
	}
	const strings: string[] = []
	let current = ''
	let inText = false
	let inReading = false
	await readXml(zip.read(path), {
		open(name) {
			if (name === 'si') current = ''
			else if (name === 't') inText = !inReading
			else if (name === 'rPh') inReading = true
		},
		text(text) {
			if (inText) current += text
		},
		close(name) {
			if (name === 'si') strings.push(unescaped(current))
			else if (name === 't') inText = false
			else if (name === 'rPh') inReading = false
		},
	})
	return strings
}

/** Excel writes control characters as _x000D_. */
export function unescaped(text: string): string {
	if (!text.includes('_x')) return text
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
