import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../browser/chromium'
import { takeAround } from './around'
import { indexPage } from './index-page'
import { fileOf } from './photograph'
import { CHAPTERS } from './scenes'
import { serveWorld } from './serve-world'
import { SHOWN } from './shown'
import { takePictures, type Picture } from './take'

const USAGE = 'npm run tour -- [--check] [beginning of a picture’s name …], or npm run tour -- --pictures'
const ROOT = path.join(__dirname, '..', '..')
const FOLDER = path.join(ROOT, 'dist', 'tour')
const DOCUMENTS = path.join(ROOT, 'docs', 'pictures')
/** Documents show them this small: they lie in every clone. */
const SMALL = 0.512

/** Takes pictures, writes a page to look through them, fails when a check finds something. */
async function main(args: string[]): Promise<void> {
	const { check, isWanted, forDocuments } = wishOf(args)
	if (!check) await emptied(FOLDER)
	const pictures = await walk(isWanted, check ? null : FOLDER, forDocuments ? SMALL : 1)
	const findings = pictures.flatMap(({ name, findings: found }) =>
		found.map((finding) => `${name}: ${finding}`),
	)
	console.log([...findings, `${pictures.length} pictures, ${findings.length} findings`].join('\n'))
	if (!check) {
		const index = path.join(FOLDER, 'index.html')
		await writeFile(index, indexPage(CHAPTERS, pictures))
		console.log(`look through them: ${path.relative(process.cwd(), index)}`)
	}
	if (findings.length > 0) process.exitCode = 1
	else if (forDocuments) await putIntoDocuments()
}

/** What is asked for: which pictures, whether to look without keeping them, whether documents show them. */
function wishOf(args: string[]): {
	check: boolean
	isWanted: (name: string) => boolean
	forDocuments: boolean
} {
	const { values, positionals: beginnings } = parseArgs({
		args,
		options: { check: { type: 'boolean', default: false }, pictures: { type: 'boolean', default: false } },
		allowPositionals: true,
	})
	const { check, pictures: forDocuments } = values
	if (forDocuments && (check || beginnings.length > 0)) throw new Error(USAGE)
	const shown = new Set(SHOWN)
	const isWanted = (name: string): boolean =>
		forDocuments
			? shown.has(name)
			: beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning))
	return { check, isWanted, forDocuments }
}

async function emptied(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true })
	await mkdir(folder, { recursive: true })
}

async function walk(
	isWanted: (name: string) => boolean,
	folder: string | null,
	scale: number,
): Promise<Picture[]> {
	const distDir = path.join(ROOT, 'dist')
	const { world, close } = await serveWorld(distDir)
	const browser = await launchBrowser()
	try {
		const checks = path.join(distDir, 'local', 'tour-checks.js')
		const studio = { browser, world, checks, folder, scale }
		return [...(await takePictures(studio, CHAPTERS, isWanted)), ...(await takeAround(studio, isWanted))]
	} finally {
		await browser.close()
		await close()
	}
}

/** The documents have these pictures and no others. */
async function putIntoDocuments(): Promise<void> {
	await emptied(DOCUMENTS)
	for (const file of SHOWN.map(fileOf)) await copyFile(path.join(FOLDER, file), path.join(DOCUMENTS, file))
	console.log(`${SHOWN.length} pictures for the documents: ${path.relative(process.cwd(), DOCUMENTS)}`)
}

main(process.argv.slice(2)).catch((fault: unknown) => {
	console.error(fault)
	process.exit(1)
})
