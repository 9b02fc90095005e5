import { FILE_PROBLEMS } from '../../../../words/roster-files'
import type { ZipParts } from './zip'

/** Parts by which one knows what else an archive is. */
const OTHERS: readonly (readonly [part: string, sentence: string])[] = [
	['xl/workbook.bin', FILE_PROBLEMS.binaryExcel],
	['word/document.xml', FILE_PROBLEMS.word],
	['ppt/presentation.xml', FILE_PROBLEMS.slides],
	['content.xml', FILE_PROBLEMS.openDocument],
]

/** Why an archive is no workbook; undefined for one that is. */
export function notAWorkbook(zip: ZipParts): string | undefined {
	const other = OTHERS.find(([part]) => zip.has(part))
	if (other) return other[1]
	return zip.has('[Content_Types].xml') ? undefined : FILE_PROBLEMS.archive
}
