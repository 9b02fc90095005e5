import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
	toDocument,
	toReport,
	type ReportDocument,
} from '../../../cloudfunctions/stores/cloudbase/report-document'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import type { Document, Fields } from '../../cloudbase/database/document'
import { fromText } from '../../cloudbase/database/ejson'
import { SqliteEngine } from '../../cloudbase/database/sqlite-engine'
import { writeRoster } from '../card-roster'
import { Copier } from './copies'
import { COUNTY, TODAY } from './people'
import { schedule, type Scheduled } from './schedule'
import { templates, type Template } from './templates'

/** A county's data on disk. */
export interface Filled {
	folder: string
	reports: number
	open: number
	atBusyDesk: number
	messages: number
	bytes: number
}

const DAY_MS = 24 * 60 * 60 * 1000
/** What was read is cleared after so long. */
const KEPT_DAYS = 180
/** Everybody has read what is older. */
const UNREAD_DAYS = 3
/** One copy of so many is looked at. */
const CHECKED_EACH = 500
/** At the busy desk one of so many comes from a door. */
const DOORS_EACH = 40
const DONE_FILE = 'filled.json'

/** A county with so many reports, from a folder that is kept beside, or written there now. */
export async function filledCounty(reports: number, distDir: string): Promise<Filled> {
	const folder = folderOf(String(reports))
	const done = path.join(folder, DONE_FILE)
	if (existsSync(done)) return { ...(JSON.parse(readFileSync(done, 'utf8')) as Filled), folder }
	const base = await baseFolder(distDir)
	const lives = JSON.parse(readFileSync(path.join(base, DONE_FILE), 'utf8')) as Template[]
	rmSync(folder, { recursive: true, force: true })
	mkdirSync(folder, { recursive: true })
	copyFileSync(databaseOf(base), databaseOf(folder))
	const counts = fill(folder, reports, lives)
	const filled = { folder, reports, ...counts, bytes: statSync(databaseOf(folder)).size }
	writeFileSync(done, JSON.stringify(filled))
	return filled
}

const databaseOf = (folder: string): string => path.join(folder, 'database.sqlite')

/** Another one where documents or indexes are other ones. */
function folderOf(name: string): string {
	const form = createHash('sha256').update(JSON.stringify(databaseSchema)).digest('hex').slice(0, 8)
	return path.join(process.env['BENCH_DATA'] ?? tmpdir(), `lianxin-grid-county-${name}-${form}`)
}

/** The county's roster without a report, and the lives that its reports are copied from. */
async function baseFolder(distDir: string): Promise<string> {
	const folder = folderOf('base')
	const done = path.join(folder, DONE_FILE)
	if (existsSync(done)) return folder
	const living = path.join(folder, 'lives')
	rmSync(folder, { recursive: true, force: true })
	mkdirSync(living, { recursive: true })
	await writeRoster(folder, COUNTY)
	copyFileSync(databaseOf(folder), databaseOf(living))
	const lives = await templates(living, distDir)
	rmSync(living, { recursive: true })
	writeFileSync(done, JSON.stringify(lives))
	return folder
}

function fill(folder: string, reports: number, lives: readonly Template[]) {
	const counts = { open: 0, atBusyDesk: 0, messages: 0 }
	const engine = new SqliteEngine({ file: databaseOf(folder), schema: databaseSchema, waitsForDisk: false })
	const all = [...copiers(reports, lives)]
	for (const [{ isOpen, isBusy }] of all) {
		if (isOpen) counts.open += 1
		if (isOpen && isBusy) counts.atBusyDesk += 1
	}
	engine.load('reports', documents(all))
	engine.load(
		'messages',
		messages(all, () => (counts.messages += 1)),
	)
	engine.close()
	return counts
}

function* documents(all: readonly Copying[]): Generator<Document> {
	for (const [at, [one, copier]] of all.entries()) {
		const document = fromText(copier.reportOf(one)) as Document
		if (at % CHECKED_EACH === 0) requireTrue(document)
		yield one.isBusy && at % DOORS_EACH !== 0 ? fromTheRoad(document) : document
	}
}

/** What many say at one desk comes from many places: from its few doors it would be a flood. */
function fromTheRoad(document: Document): Document {
	const report = toReport(document as unknown as ReportDocument)
	const { householdId: _, address: _a, headName: _h, phone: _p, ...place } = report.place
	return toDocument({ ...report, place }) as unknown as Document
}

/** What was copied as text is what the product itself makes of the report. */
function requireTrue(document: Document): void {
	const own = toDocument(toReport(document as unknown as ReportDocument))
	for (const [name, value] of Object.entries(own.index)) {
		const copied = (document['index'] as Fields)[name]
		if (JSON.stringify(copied) !== JSON.stringify(value))
			throw new Error(`index.${name} of a copy is ${JSON.stringify(copied)}, not ${JSON.stringify(value)}`)
	}
}

function* messages(all: readonly Copying[], count: () => void): Generator<Document> {
	for (const [one, copier] of all) {
		if (TODAY - one.at > KEPT_DAYS * DAY_MS) continue
		for (const text of copier.messagesOf(one)) {
			count()
			const message = JSON.parse(text) as Document & { at: number }
			yield TODAY - message.at > UNREAD_DAYS * DAY_MS ? { ...message, unread: [] } : message
		}
	}
}

type Copying = readonly [Scheduled, Copier]

/** Every report that is to be, with the life that it has. */
function* copiers(reports: number, lives: readonly Template[]): Generator<Copying> {
	const known = lives.map((life) => ({ life, copier: new Copier(life) }))
	const byShare = (isOpen: boolean): Copier[] =>
		known
			.filter(({ life }) => life.isOpen === isOpen)
			.flatMap(({ life, copier }) => Array.from({ length: life.share }, () => copier))
	const [ended, open] = [byShare(false), byShare(true)]
	for (const one of schedule(reports)) {
		const among = one.isOpen ? open : ended
		const copier = among[one.life % among.length]
		if (copier) yield [one, copier]
	}
}
