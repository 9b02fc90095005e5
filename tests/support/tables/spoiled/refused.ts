import { FILE_PROBLEMS } from '../../../../cloudfunctions/words/roster-files'
import { countyCsv, countySheets } from '../small-county'
import { workbookFile, workbookParts, type Sheet } from '../workbook-file'
import { zipFile, type ZipPart } from '../zip-file'
import type { RefusedFile } from './spoiled-file'

const MEGABYTE = 1024 * 1024
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Files that are no roster at all, whatever their names say. */
export const REFUSED_FILES: readonly RefusedFile[] = [
	refused('nothing', 'roster.xlsx', FILE_PROBLEMS.empty, () => Buffer.alloc(0)),
	refused('a program with another name', 'roster.xlsx', FILE_PROBLEMS.program, () =>
		beginning('MZ\x90\0\x03'),
	),
	refused('a program for another system', 'roster.csv', FILE_PROBLEMS.program, () =>
		beginning('\x7fELF\x02'),
	),
	refused('a picture', 'roster.xlsx', FILE_PROBLEMS.picture, () => beginning('\x89PNG\r\n\x1a\n')),
	refused('a photo', 'roster.xls', FILE_PROBLEMS.picture, () => beginning('\xff\xd8\xff\xe0')),
	refused('a PDF', 'roster.xlsx', FILE_PROBLEMS.pdf, () => beginning('%PDF-1.7\n')),
	refused('an old workbook', 'roster.xls', FILE_PROBLEMS.oldExcel, () => compound('Workbook')),
	refused('an encrypted workbook', 'roster.xlsx', FILE_PROBLEMS.encrypted, () =>
		compound('EncryptedPackage'),
	),
	refused('an old document', 'roster.xls', FILE_PROBLEMS.word, () => compound('WordDocument')),
	refused('a page of the web', 'roster.xls', FILE_PROBLEMS.web, () =>
		Buffer.from(
			'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>户主</td></tr></table>',
		),
	),
	refused('a workbook as XML', 'roster.xls', FILE_PROBLEMS.xmlExcel, () =>
		Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook></Workbook>'),
	),
	refused('a document', 'roster.xlsx', FILE_PROBLEMS.word, () => archive('word/document.xml')),
	refused('slides', 'roster.xlsx', FILE_PROBLEMS.slides, () => archive('ppt/presentation.xml')),
	refused('a binary workbook', 'roster.xlsb', FILE_PROBLEMS.binaryExcel, () => archive('xl/workbook.bin')),
	refused('an OpenDocument table', 'roster.ods', FILE_PROBLEMS.openDocument, () => archive('content.xml')),
	refused('an archive', 'roster.zip', FILE_PROBLEMS.archive, () => archive('roster.csv')),
	refused('another archive', 'roster.rar', FILE_PROBLEMS.archive, () => beginning('Rar!\x1a\x07\x01')),
	refused('rubbish', 'roster.csv', FILE_PROBLEMS.unknown, () => beginning('\x01\x02\0\x03')),
	refused('a workbook that is cut', 'roster.xlsx', FILE_PROBLEMS.broken, () =>
		cut(workbookFile(countySheets())),
	),
	refused('a workbook with a spoiled part', 'roster.xlsx', FILE_PROBLEMS.broken, () => withSpoiledPart()),
	refused('a workbook whose part ends too early', 'roster.xlsx', FILE_PROBLEMS.broken, () =>
		withPart('xl/worksheets/sheet1.xml', (part) => ({
			...part,
			content: part.content.toString().slice(0, -40),
		})),
	),
	refused('a workbook with another part than was packed', 'roster.xlsx', FILE_PROBLEMS.broken, () =>
		withPart('xl/sharedStrings.xml', (part) => ({
			...part,
			packed: part.content.toString().replace('王', '玉'),
		})),
	),
	refused('a workbook without its book', 'roster.xlsx', FILE_PROBLEMS.broken, () =>
		zipFile(workbookParts(countySheets()).filter(({ path }) => path !== 'xl/workbook.xml')),
	),
	refused('a part with a password', 'roster.xlsx', FILE_PROBLEMS.encrypted, () =>
		withPart('xl/worksheets/sheet1.xml', (part) => ({ ...part, encrypted: true })),
	),
	refused('a bomb', 'roster.xlsx', FILE_PROBLEMS.bomb(300), () => bomb()),
	refused('a bomb that says it is small', 'roster.xlsx', FILE_PROBLEMS.broken, () =>
		withPart('xl/sharedStrings.xml', (part) => ({
			...part,
			content: part.content.toString().replace('</sst>', `${' '.repeat(20 * MEGABYTE)}</sst>`),
			declaredSize: 2_000,
		})),
	),
	refused('a bomb of parts', 'roster.xlsx', FILE_PROBLEMS.bomb(300), () =>
		zipFile([
			...workbookParts(countySheets()),
			...Array.from({ length: 2_001 }, (_, at) => ({ path: `xl/media/${at}.png`, content: '' })),
		]),
	),
	refused('entities that grow', 'roster.xlsx', FILE_PROBLEMS.broken, () => growingEntities()),
	refused('sheets without anything', 'roster.xlsx', FILE_PROBLEMS.empty, () =>
		workbookFile([sheet([]), sheet([[], [undefined]])]),
	),
	refused('a header alone', 'roster.xlsx', FILE_PROBLEMS.noRows, () =>
		workbookFile([sheet([['网格编码', '户号', '户主', '住址']])]),
	),
	refused('a table about something else', 'roster.xlsx', FILE_PROBLEMS.noKnownSheet([]), () =>
		workbookFile([
			sheet([
				['品名', '数量', '单价'],
				['化肥', 3, 120],
			]),
		]),
	),
	refused('blank lines', 'roster.csv', FILE_PROBLEMS.empty, () => Buffer.from('\r\n , \r\n\r\n')),
	refused('a quote that never ends', 'roster.csv', FILE_PROBLEMS.unclosedQuote(15), () =>
		Buffer.from(`${countyCsv()}\r\n"户,,,,,,,,,,152299100200-1,004,王五,四号`),
	),
]

function refused(what: string, name: string, sentence: string, bytes: () => Buffer): RefusedFile {
	return { what, name, sentence, bytes }
}

function sheet(rows: Sheet['rows']): Sheet {
	return { name: 'Sheet1', rows }
}

function beginning(text: string): Buffer {
	return Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(2_000)])
}

/** A compound file as far as telling it needs: its mark, and the name of a stream in its directory. */
function compound(stream: string): Buffer {
	return Buffer.concat([OLE, Buffer.alloc(1_000), Buffer.from(stream, 'utf16le'), Buffer.alloc(1_000)])
}

function archive(path: string): Buffer {
	return zipFile([{ path, content: 'content' }])
}

function cut(bytes: Buffer): Buffer {
	return bytes.subarray(0, Math.floor(bytes.length / 2))
}

function withPart(path: string, change: (part: ZipPart) => ZipPart): Buffer {
	return zipFile(workbookParts(countySheets()).map((part) => (part.path === path ? change(part) : part)))
}

/** The bytes of one part overwritten, the archive around it whole. */
function withSpoiledPart(): Buffer {
	const bytes = workbookFile(countySheets())
	const start = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
	return Buffer.concat([bytes.subarray(0, start), Buffer.alloc(60, 0xff), bytes.subarray(start + 60)])
}

/** Half a megabyte that wants to become 320. */
function bomb(): Buffer {
	const content = Buffer.alloc(32 * MEGABYTE, ' ')
	const parts = Array.from({ length: 10 }, (_, at) => ({
		path: `xl/worksheets/sheet${at + 10}.xml`,
		content,
	}))
	return zipFile([...workbookParts(countySheets()), ...parts])
}

/** The "billion laughs": each entity stands for ten of the one before. */
function growingEntities(): Buffer {
	const entities = Array.from(
		{ length: 9 },
		(_, at) => `<!ENTITY e${at + 1} "${at === 0 ? 'ha' : `&e${at};`.repeat(10)}">`,
	)
	return withPart('xl/sharedStrings.xml', (part) => ({
		...part,
		content: `<?xml version="1.0"?><!DOCTYPE sst [${entities.join('')}]><sst><si><t>&e9;</t></si></sst>`,
	}))
}
