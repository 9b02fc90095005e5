import { FILE_PROBLEMS } from '../../../words/roster-files'

/** What the first bytes of a file say that it is, whatever its name says. */
export type FileKind = { kind: 'zip' | 'text' } | { kind: 'other'; sentence: string }

/** How files begin that clerks take for a table, as text in Latin 1. */
const BEGINNINGS: readonly (readonly [start: RegExp, sentence: string])[] = [
	[/^(MZ|\x7fELF|#!)/, FILE_PROBLEMS.program],
	[/^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|RIFF.{4}WEBP|....ftyphei)/s, FILE_PROBLEMS.picture],
	[/^%PDF/, FILE_PROBLEMS.pdf],
	[/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, FILE_PROBLEMS.archive],
	[/^\{\\rtf/, FILE_PROBLEMS.word],
	[/^(\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*(<\?mso[^>]*>\s*)?<(\w+:)?Workbook/, FILE_PROBLEMS.xmlExcel],
	[/^(\xef\xbb\xbf)?\s*<(!doctype|html|table|head|meta|\?xml|!--)/i, FILE_PROBLEMS.web],
	[/^MIME-Version:/i, FILE_PROBLEMS.web],
]

const HEAD = 1_024
const ZIP = 'PK'
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

export function fileKind(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return { kind: 'other', sentence: FILE_PROBLEMS.empty }
	const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
	if (head.startsWith(ZIP)) return { kind: 'zip' }
	if (head.startsWith(OLE)) return { kind: 'other', sentence: inOle(bytes) }
	const found = BEGINNINGS.find(([start]) => start.test(head))
	if (found) return { kind: 'other', sentence: found[1] }
	return isBinary(head) ? { kind: 'other', sentence: FILE_PROBLEMS.unknown } : { kind: 'text' }
}

/** Text has no zeros but in UTF-16, and no control characters but white space. */
function isBinary(head: string): boolean {
	if (/^(\xff\xfe|\xfe\xff)/.test(head)) return false
	return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(head)
}

/** The compound files of older office programs, by the name of a stream in them. Encrypted workbooks come in one too. */
function inOle(bytes: Uint8Array): string {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const holds = (stream: string): boolean => content.includes(stream, 0, 'utf16le')
	if (holds('EncryptedPackage')) return FILE_PROBLEMS.encrypted
	if (holds('WordDocument')) return FILE_PROBLEMS.word
	if (holds('PowerPoint Document')) return FILE_PROBLEMS.slides
	return FILE_PROBLEMS.oldExcel
}
