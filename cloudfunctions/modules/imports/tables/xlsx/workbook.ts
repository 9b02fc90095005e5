import { FILE_PROBLEMS } from '../../../../words/roster-files'
import { INSTRUCTIONS_WORD } from '#shared/words/roster-headers'
import { badFile } from '../bad-file'
import type { RawSheet } from '../raw'
import type { CellContext } from './cell'
import { readRelations, type Relation } from './relations'
import { readSharedStrings } from './shared-strings'
import { sheetRows } from './sheet-rows'
import { readDateStyles } from './styles'
import { readXml } from './xml'
import type { ZipParts } from './zip'

interface SheetEntry {
	name: string
	isHidden: boolean
	relation: string
}

/**
 * The sheets of a workbook in their order. Hidden ones hold the lists of drop-downs and what somebody put away, and
 * instructions name the headers of other sheets: both are told apart and left to the clerk. Rows that a filter hides
 * count, since a filter is a view.
 */
export async function openWorkbook(zip: ZipParts): Promise<RawSheet[]> {
	const book = [...(await readRelations(zip, '')).values()].find(({ type }) => type === 'officeDocument')
	if (!book || !zip.has(book.path)) throw badFile(FILE_PROBLEMS.broken)
	const relations = await readRelations(zip, book.path)
	const { sheets, counts1904 } = await readBook(zip, book.path)
	const context: CellContext = {
		strings: await readSharedStrings(zip, pathOfType(relations, 'sharedStrings')),
		dateStyles: await readDateStyles(zip, pathOfType(relations, 'styles')),
		counts1904,
	}
	return sheets.flatMap(({ name, isHidden, relation }): RawSheet[] => {
		const target = relations.get(relation)
		if (target?.type !== 'worksheet') return []
		const aside = isHidden ? 'hidden' : INSTRUCTIONS_WORD.test(name) ? 'instructions' : undefined
		return [{ name, ...(aside && { aside }), rows: sheetRows(zip, target.path, context) }]
	})
}

async function readBook(zip: ZipParts, path: string): Promise<{ sheets: SheetEntry[]; counts1904: boolean }> {
	const sheets: SheetEntry[] = []
	let counts1904 = false
	await readXml(zip.read(path), {
		open(element, attribute) {
			if (element === 'workbookPr') counts1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
			if (element !== 'sheet') return
			const isHidden = (attribute('state') ?? 'visible') !== 'visible'
			sheets.push({ name: attribute('name') ?? '', isHidden, relation: attribute('id') ?? '' })
		},
	})
	return { sheets, counts1904 }
}

function pathOfType(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
	return [...relations.values()].find((relation) => relation.type === type)?.path
}
