import path from 'node:path'
import { inbox } from '../../../cloudfunctions/stores/cloudbase/inbox'
import { messageDocument } from '../../../cloudfunctions/stores/cloudbase/message-document'
import { rateStore as rates } from '../../../cloudfunctions/stores/cloudbase/rate-store'
import { toDocument } from '../../../cloudfunctions/stores/cloudbase/report-document'
import { reportStore as reports } from '../../../cloudfunctions/stores/cloudbase/report-store'
import type { Notification } from '../../../cloudfunctions/ports/messenger'
import { searchKey, TOKENS } from '../../../cloudfunctions/modules/reports/search/search-keys'
import type { Page } from '../../../cloudfunctions/ports/page'
import { databaseSchema, databaseWalks } from '../../../cloudfunctions/stores/schema'
import type { Fields } from '../../../local/cloudbase/database/document'
import { SqliteEngine } from '../../../local/cloudbase/database/sqlite-engine'
import { TRIAGE_SECTIONS } from '#shared/life/attention'
import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { COUNTED_TO } from '#shared/words/count'
import { connectSdk } from '../../local/cloudbase/support/sdk'
import { startTestCloud, temporaryFolder, type TestCloud } from '../../local/cloudbase/support/test-cloud'
import { CHAIN, FRIDAY_NINE, reportWith } from '../../support/reports'

/** So few documents this database looks at where no index serves: a list that leans on that ends sooner than with the usual 1,000. */
const SCAN_LIMIT = 200
const REPORTS = 230
const MESSAGES = 1300
const PAGE = 50
const [COUNTY, VILLAGE, GRID] = ['旗', '柳村', '一格']
const LEADER: Desk = { areaCode: VILLAGE, post: 'villageLeader' }
const DESKS: Desk[] = [
	LEADER,
	{ areaCode: GRID, post: 'gridLeader' },
	{ areaCode: COUNTY, post: 'dispatcher' },
]
/** Later than everything that is due. */
const NOW = FRIDAY_NINE + 90 * 24 * 3_600_000

/** A report that lies in every list: at two of the desks, in sight of the neighbours, in each section of those not begun. */
function report(place: number): Report {
	const path = CHAIN.map(({ code, name, level, levelName }) => ({ code, name, level, levelName }))
	const at = FRIDAY_NINE + (place % 50) * 60_000
	const { clocks, ...state } = reportWith().state
	const plain = reportWith({
		...state,
		owner: { areaCode: COUNTY, post: 'dispatcher' },
		ownerPath: [COUNTY, VILLAGE],
		coHandlers: [DESKS[place % 2] ?? LEADER],
		formerDesks: [DESKS[place % 2] ?? LEADER],
		returns: { a: 2 },
		reworks: 1,
		// The timer passes it on no more.
		atTop: true,
		checks: { owed: 1, desk: null, done: [] },
		supervision: { since: at, noteDueAt: at },
		clocks: { ...clocks, total: { startedAt: at, dueAt: at + 60_000, stoppedAt: null } },
	})
	const [first] = plain.history
	if (!first) throw new RangeError('no history')
	return {
		...plain,
		category: { ...plain.category, class: 'emergency' },
		id: `r${String((place * 7919) % REPORTS).padStart(5, '0')}`,
		number: `20261120-${place}`,
		place: { path, isUnclear: true },
		history: [{ ...first, at }],
	}
}

const news = (place: number): Notification => ({
	id: `r.${place}`,
	reportId: 'r',
	at: FRIDAY_NINE + (place % 40),
	wakes: ['o-leader', 'o-other'],
	deliveries: ['o-leader', 'o-other'].map((to) => ({
		to,
		reader: 'staff',
		text: '有新情况',
		about: {},
		template: 'progress',
		notice: { number: '1', matter: '暖气', state: '办理中', note: '', at: FRIDAY_NINE },
	})),
})

const fields = (document: object): Fields => ({ ...document })
const many = <T>(count: number, one: (place: number) => T): T[] =>
	Array.from({ length: count }, (_, place) => one(place))

let cloud: TestCloud
let remove: () => void

beforeAll(async () => {
	const { folder, remove: away } = temporaryFolder()
	remove = away
	const engine = new SqliteEngine({ file: path.join(folder, 'database.sqlite'), schema: databaseSchema })
	await engine.insert({
		collection: 'reports',
		documents: many(REPORTS, (place) => fields(toDocument(report(place)))),
	})
	await engine.insert({
		collection: 'messages',
		documents: many(MESSAGES, (place) => fields(messageDocument(news(place)))),
	})
	engine.close()
	cloud = await startTestCloud(databaseSchema, [], {
		dataDir: folder,
		walks: databaseWalks,
		scanLimit: SCAN_LIMIT,
	})
	// The adapters find the cloud by the environment.
	connectSdk(cloud)
})
afterAll(async () => {
	await cloud.end()
	remove()
})

type ReadOn = (cursor: string | undefined) => Promise<Page<{ id: string }>>

/** Every page of a list, with what the database looked at for it. */
async function pagesOf(read: ReadOn): Promise<{ ids: string[]; examined: number }[]> {
	const pages: { ids: string[]; examined: number }[] = []
	let cursor: string | undefined
	do {
		const before = cloud.counters.total.examined
		const { items, next } = await read(cursor)
		pages.push({ ids: items.map(({ id }) => id), examined: cloud.counters.total.examined - before })
		cursor = next
	} while (cursor !== undefined)
	return pages
}

const at = { areas: [COUNTY, VILLAGE], now: NOW }
const counting = { path: [COUNTY, VILLAGE], since: FRIDAY_NINE, before: NOW, now: NOW }

const lists: [name: string, most: number, read: ReadOn][] = [
	['mine', 1, (cursor) => reports.ofReporter({ names: ['o-villager'], personId: 'p' }, cursor, PAGE)],
	// It lies at two of the desks.
	['the inbox', 2, (cursor) => reports.atDesks(DESKS, cursor, PAGE)],
	['what was passed on', 1, (cursor) => reports.passedOnBy(DESKS, cursor, PAGE)],
	[
		'what is due soon',
		2,
		(cursor) => reports.inView({ view: 'soon', desks: DESKS, personId: 'p', now: NOW }, cursor, PAGE),
	],
	// It is found by each of the keys.
	[
		'a search',
		2,
		(cursor) =>
			reports.search(
				{ keys: [searchKey(COUNTY, TOKENS.status(true)), searchKey(COUNTY, TOKENS.category('livestock'))] },
				cursor,
				PAGE,
			),
	],
	['nearby', 1, (cursor) => reports.publicIn({ areas: [COUNTY, VILLAGE, GRID] }, cursor, PAGE)],
	[
		'of one category',
		1,
		(cursor) => reports.publicIn({ below: VILLAGE, category: 'livestock' }, cursor, PAGE),
	],
	// It lies in two of the areas.
	...(['unplaced', 'overdue', 'supervised'] as const).map((section): (typeof lists)[number] => [
		`the section ${section}`,
		2,
		(cursor) => reports.inSection({ ...at, section }, cursor, PAGE),
	]),
]

test.each(lists)(
	'%s is read to its end, each once, and the last page costs what the first does',
	async (_name, times, read) => {
		const pages = await pagesOf(read)
		const ids = pages.flatMap((page) => page.ids)
		expect(ids).toHaveLength(REPORTS)
		expect(new Set(ids).size).toBe(REPORTS)
		for (const { examined } of pages) expect(examined).toBeLessThanOrEqual(times * (PAGE + 1))
	},
)

test('so are the messages, and those that are unread are counted no further than is shown', async () => {
	const pages = await pagesOf((cursor) => inbox.ofPerson('o-leader', cursor, PAGE))
	const ids = pages.flatMap((page) => page.ids)
	expect(new Set(ids).size).toBe(MESSAGES)
	expect(ids).toHaveLength(MESSAGES)
	for (const { examined } of pages) expect(examined).toBeLessThanOrEqual(PAGE + 1)
	const before = cloud.counters.total.examined
	expect(await inbox.unread('o-leader')).toBe(COUNTED_TO)
	expect(cloud.counters.total.examined - before).toBe(COUNTED_TO)
})

test('all messages are marked as read a part at a time, and nobody else’s', async () => {
	await inbox.markRead('o-leader', 'all')
	expect(await inbox.unread('o-leader')).toBe(COUNTED_TO)
	await inbox.markRead('o-leader', 'all')
	expect(await inbox.unread('o-leader')).toBe(0)
	expect(await inbox.unread('o-other')).toBe(COUNTED_TO)
})

test('a section is counted no further than is shown', async () => {
	// Who has not begun asks for no more time.
	for (const section of TRIAGE_SECTIONS.filter((one) => one !== 'extension')) {
		const before = cloud.counters.total.examined
		expect(await reports.countSection({ ...at, section })).toBe(COUNTED_TO)
		expect(cloud.counters.total.examined - before).toBeLessThanOrEqual(2 * COUNTED_TO)
	}
})

test('the reports behind a number are those that had run out when they were written or counted last', async () => {
	const behind: ReadOn = (cursor) =>
		rates.behind(counting, { rate: 'completion', counted: 'missed', cursor, limit: PAGE })
	expect(await pagesOf(behind)).toEqual([{ ids: [], examined: 0 }])
	const due = await reports.due(NOW, 50)
	await Promise.all(due.map((one) => reports.recount(one, NOW)))
	const pages = await pagesOf(behind)
	expect(new Set(pages.flatMap(({ ids }) => ids))).toEqual(new Set(due.map(({ id }) => id)))
	for (const { examined } of pages) expect(examined).toBeLessThanOrEqual(PAGE + 1)
	expect((await reports.due(NOW, 50)).filter(({ id }) => due.some((one) => one.id === id))).toEqual([])
})

test('an inbox of more desks than the database merges comes in order all the same, each report once', async () => {
	const elsewhere = many(450, (place): Desk => ({ areaCode: `x${place}`, post: 'gridLeader' }))
	const all = (desks: Desk[]) => pagesOf((cursor) => reports.atDesks(desks, cursor, 100))
	const [some, more] = [await all(DESKS), await all([...elsewhere, ...DESKS, ...elsewhere])]
	expect(more.flatMap(({ ids }) => ids)).toEqual(some.flatMap(({ ids }) => ids))
})
