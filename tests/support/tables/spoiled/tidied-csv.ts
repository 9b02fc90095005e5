import { gb18030 } from '../gb18030'
import { countyCsv } from '../small-county'
import type { SpoiledFile } from './spoiled-file'

const csv = (what: string, bytes: () => Buffer): SpoiledFile => ({ what, name: 'roster.csv', bytes })

/** CSV files as different programs save them; read, they are the same. */
export const TIDIED_CSV: readonly SpoiledFile[] = [
	csv('UTF-8', () => Buffer.from(countyCsv())),
	csv('UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${countyCsv()}`)),
	csv('GB18030', () => gb18030(countyCsv())),
	csv('Unicode text of Excel', () => Buffer.from(`\ufeff${countyCsv('\t')}`, 'utf16le')),
	csv('big-endian UTF-16', () => Buffer.from(`\ufeff${countyCsv('\t')}`, 'utf16le').swap16()),
	csv('semicolons', () => Buffer.from(countyCsv(';'))),
	csv('tabs in GB18030', () => gb18030(countyCsv('\t'))),
	csv('line feeds alone', () => Buffer.from(countyCsv().replace(/\r\n/g, '\n'))),
	csv('quotes around everything', () => Buffer.from(countyCsv().replace(/[^,\r\n]+/g, '"$&"'))),
	csv('text kept from Excel', () => gb18030(countyCsv().replace(/(?<=,)\d+(?=,|\r)/g, '="$&"'))),
	csv('title rows', () => gb18030(`青山县名册,,,\r\n\r\n2026年3月,,\r\n${countyCsv()}`)),
]
