import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileOf } from '../../local/tour/photograph'
import { SHOWN } from '../../local/tour/shown'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { DOCUMENTS, FILES, linksOf, proseOf } from '../support/documents'

const MB = 1024 * 1024
/** What a file takes beside its bytes where files are packed one after the other, and what these are rounded up to. */
const BLOCK = 512

const sizeOf = (file: string): number => statSync(fromRoot(file)).size

const foldersAbove = (file: string): string[] => {
	const folder = dirname(file)
	return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

/** The bytes of files as `git archive` packs them. */
function packed(files: string[]): number {
	const folders = new Set(files.flatMap(foldersAbove)).size
	const blocks = files.map((file) => 1 + Math.ceil(sizeOf(file) / BLOCK))
	return blocks.reduce((sum, some) => sum + some, folders) * BLOCK
}

const pictures = FILES.filter((file) => file.startsWith('docs/') && /\.(webp|png|jpe?g|gif|svg)$/.test(file))

/** 8 MB held what was there before visits, voice and deploying, which are nothing but source; 3 MB are left for what comes. */
const ALLOWED = 11 * MB
/** What a clone loads: here grows what is not source, and what is written twice hardly counts. */
const LOADED = 3 * MB

test('a checkout is at most 11 MB, of which 3 MB are loaded', () => {
	expect(packed(FILES)).toBeLessThanOrEqual(ALLOWED)
	const contents = Buffer.concat(FILES.map((file) => readFileSync(fromRoot(file))))
	expect(gzipSync(contents).length).toBeLessThanOrEqual(LOADED)
})

test('documents show forty pictures at most, of 3 MB together', () => {
	expect(pictures.length).toBeLessThanOrEqual(40)
	expect(pictures.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(3 * MB)
})

test('every picture is shown by a document', () => {
	const shown = DOCUMENTS.flatMap((file) => linksOf(proseOf(file)).map((link) => join(dirname(file), link)))
	expect(pictures.filter((file) => !shown.includes(file))).toEqual([])
})

test('the pictures are those that the tour takes for documents', () => {
	expect([...pictures].sort()).toEqual(SHOWN.map((name) => `docs/pictures/${fileOf(name)}`).sort())
})
