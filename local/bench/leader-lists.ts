import path from 'node:path'
import { messageDocument } from '../../cloudfunctions/stores/cloudbase/message-document'
import {
	toDocument,
	toReport,
	type ReportDocument,
} from '../../cloudfunctions/stores/cloudbase/report-document'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import type { Notification } from '../../cloudfunctions/ports/messenger'
import type { Report } from '#shared/life/report'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import { HOME, WHO } from './people'
import { BENCH_WORDS as WORDS } from './words'
import { World } from './world'

/** How much lies with a leader: reports in each of their lists, messages in their inbox. */
export interface Filling {
	reports: number
	messages: number
}

/** The demo's village leader, who lives in one of the village's grids. */
export const LEADER = WHO.villageLeader

/** Documents in one transaction: enough to be quick, few enough to fit in memory. */
const PART = 2_500
const MINUTE_MS = 60_000
/** Many are due, and happened, at the same moment. */
const MOMENTS = 500

/** The demo with a leader's lists, written straight into the database of a cloud that is not running. */
export async function fillLeader(
	dataDir: string,
	distDir: string,
	{ reports, messages }: Filling,
): Promise<void> {
	const example = await reportOfLeader(dataDir, distDir)
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	const write = async (collection: string, count: number, one: (place: number) => object): Promise<void> => {
		for (let from = 0; from < count; from += PART) {
			const part = Array.from({ length: Math.min(PART, count - from) }, (_, at) => ({ ...one(from + at) }))
			await engine.insert({ collection, documents: part })
		}
	}
	// Its copies are counted, it is not, nor what was told of it.
	for (const collection of ['reports', 'messages'])
		await engine.remove({ collection, filter: {}, multiple: true })
	await write('reports', reports, (place) => toDocument(copyOf(example, place)))
	await write('messages', messages, (place) => messageDocument(newsTo(LEADER, example, place)))
	engine.close()
}

/** What the leader said for somebody without WeChat, after they moved into a household. */
async function reportOfLeader(dataDir: string, distDir: string): Promise<Report> {
	const world = await World.start(dataDir, distDir)
	await world.call(LEADER, 'household', 'bind', { doorCode: HOME.doorCode, name: WORDS.person })
	const { data } = await world.call(WHO.gridLeader, 'household', 'pending', {})
	for (const { householdId, memberId } of data.items)
		await world.call(WHO.gridLeader, 'household', 'confirm', { householdId, memberId })
	await world.call(LEADER, 'report', 'submit', {
		clientKey: 'bench-long-lists',
		category: 'road',
		text: WORDS.need,
		onBehalf: { name: WORDS.onBehalf },
		place: { areaCode: HOME.areaCode },
	})
	const [example] = world.cloud.snapshot()['reports'] ?? []
	if (!example) throw new Error('no report was submitted')
	await world.cloud.close()
	return toReport(example as unknown as ReportDocument)
}

/** A report that needs an eye in every way at once, so that it is in each list of the leader's. */
function copyOf(example: Report, place: number): Report {
	const { state } = example
	// So long ago that all of them are overdue.
	const at = state.clocks.total.startedAt - (2 + (place % MOMENTS)) * MINUTE_MS
	const village = { areaCode: HOME.areaCode.replace(/-\d+$/, ''), post: 'villageLeader' } as const
	return {
		...example,
		// In no order, as digests are.
		id: `bench-${String((place * 7_919) % 1_000_003).padStart(7, '0')}`,
		number: `bench-${place}`,
		place: { ...example.place, isUnclear: true },
		state: {
			...state,
			owner: { areaCode: example.place.path[1]?.code ?? '', post: 'dispatcher' },
			ownerPath: example.place.path.map(({ code }) => code),
			coHandlers: [village],
			formerDesks: [village],
			returns: { bench: 2 },
			reworks: 1,
			supervision: { since: at, noteDueAt: at },
			extensions: { ...state.extensions, asked: { amount: 1, reason: WORDS.reason } },
			checks: { ...state.checks, owed: 1 },
			clocks: { ...state.clocks, total: { startedAt: at, dueAt: at + MINUTE_MS, stoppedAt: null } },
		},
	}
}

function newsTo(openid: string, { id, number, category }: Report, place: number): Notification {
	const at = (place % MOMENTS) * MINUTE_MS
	return {
		id: `bench.${place}`,
		reportId: id,
		at,
		wakes: [openid],
		deliveries: [
			{
				to: openid,
				reader: 'staff',
				text: WORDS.need,
				about: {},
				template: 'progress',
				notice: { number, matter: category.name, state: '', note: '', at },
			},
		],
	}
}
