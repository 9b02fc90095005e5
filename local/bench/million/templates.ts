import path from 'node:path'
import type { MessageDocument } from '../../../cloudfunctions/stores/cloudbase/message-document'
import { toReport, type ReportDocument } from '../../../cloudfunctions/stores/cloudbase/report-document'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import type { Report } from '#shared/life/report'
import { SqliteEngine } from '../../cloudbase/database/sqlite-engine'
import { BENCH_WORDS as WORDS } from '../words'
import { World, type ReportView } from '../world'
import { around } from './people'

/** A report that lived through the product, and what was said of it. */
export interface Template {
	report: Report
	messages: MessageDocument[]
	/** How many of a hundred that are open, or that have ended, lived so. */
	share: number
	isOpen: boolean
}

interface Life {
	category: string
	share: number
	isOpen: boolean
	place?: { text: string }
	/** Nobody says anything to the result: the timer closes it. */
	isSilent?: boolean
	steps: readonly (readonly [openid: string, event: string, extra?: object])[]
}

/** All of them live at the first home of the first grid. */
const AT = around(0)
const { villager, gridLeader, villageLeader, townDispatcher, dispatcher } = AT
/** The timer closes what was resolved seven days before. */
const EIGHT_DAYS = 8 * 24 * 60 * 60 * 1000

const reason = { reason: WORDS.reason }
const note = { note: WORDS.done }
const satisfied = { solved: 'yes', satisfied: 'yes' }
const accept = [gridLeader, 'accept'] as const
const start = [gridLeader, 'start'] as const
const resolve = [gridLeader, 'resolve', note] as const
const confirm = [villager, 'confirm', satisfied] as const

const LIVES: readonly Life[] = [
	{ category: 'heating', share: 30, isOpen: false, steps: [accept, start, resolve, confirm] },
	{
		category: 'livestock',
		share: 25,
		isOpen: false,
		steps: [accept, start, [gridLeader, 'note', note], resolve, confirm],
	},
	{ category: 'water', share: 20, isOpen: false, isSilent: true, steps: [accept, start, resolve] },
	{ category: 'policy', share: 10, isOpen: false, steps: [[gridLeader, 'settle', note], confirm] },
	{
		category: 'power',
		share: 5,
		isOpen: false,
		steps: [
			[gridLeader, 'escalate', reason],
			[villageLeader, 'accept'],
			[villageLeader, 'resolve', note],
			confirm,
		],
	},
	{
		category: 'land',
		share: 5,
		isOpen: false,
		steps: [[gridLeader, 'reject', { rejectReason: 'answeredBefore', ...note }]],
	},
	{ category: 'heating', share: 5, isOpen: false, steps: [accept, [villager, 'withdraw']] },
	{ category: 'heating', share: 14, isOpen: true, steps: [] },
	{ category: 'power', share: 12, isOpen: true, steps: [accept] },
	{ category: 'water', share: 12, isOpen: true, steps: [accept, start] },
	{ category: 'livestock', share: 10, isOpen: true, steps: [accept, start, resolve] },
	{ category: 'land', share: 10, isOpen: true, steps: [accept, start, resolve] },
	{
		category: 'elder',
		share: 8,
		isOpen: true,
		steps: [accept, start, [gridLeader, 'suspend', { days: 3, ...reason }]],
	},
	{
		category: 'livestock',
		share: 10,
		isOpen: true,
		steps: [accept, start, [gridLeader, 'askExtension', { amount: 1, ...reason }]],
	},
	{
		category: 'heating',
		share: 10,
		isOpen: true,
		steps: [
			[gridLeader, 'escalate', reason],
			[villageLeader, 'accept'],
			[dispatcher, 'supervise', note],
		],
	},
	{ category: 'papers', share: 7, isOpen: true, place: { text: WORDS.nowhere }, steps: [] },
	{
		category: 'water',
		share: 7,
		isOpen: true,
		steps: [
			[gridLeader, 'return', reason],
			[villageLeader, 'return', reason],
			[townDispatcher, 'accept'],
		],
	},
]

/** Lives that the product has led: each in its state, with what it has told people. */
export async function templates(dataDir: string, distDir: string): Promise<Template[]> {
	const world = await World.open(dataDir, distDir)
	const { clock } = world.cloud
	const led: { life: Life; id: string }[] = []
	const leadAll = async (lives: readonly Life[]): Promise<void> => {
		for (const life of lives) led.push({ life, id: (await lead(world, life, led.length)).id })
	}
	clock.advance(-EIGHT_DAYS)
	await leadAll(LIVES.filter(({ isSilent }) => isSilent))
	clock.advance(EIGHT_DAYS)
	await world.cloud.triggers.run('due')
	await leadAll(LIVES.filter(({ isSilent }) => !isSilent))
	await world.cloud.close()
	return readBack(dataDir, led)
}

async function lead(world: World, { category, place, steps }: Life, at: number): Promise<ReportView> {
	const { data } = await world.call(villager, 'report', 'submit', {
		clientKey: `bench-template-${at}`,
		category,
		text: WORDS.need,
		...(place && { place }),
	})
	let { report } = data
	for (const [openid, event, extra] of steps) report = (await world.send(openid, event, report, extra)).data
	return report
}

async function readBack(dataDir: string, led: readonly { life: Life; id: string }[]): Promise<Template[]> {
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	const read = async (collection: string, filter: object): Promise<unknown[]> =>
		engine.find({ collection, filter: { ...filter }, skip: 0, limit: 100 })
	const found: Template[] = []
	for (const { life, id } of led) {
		const [document] = (await read('reports', { _id: id })) as ReportDocument[]
		const messages = (await read('messages', { reportId: id })) as MessageDocument[]
		if (!document) throw new Error('a life of the bench left no report')
		found.push(...inOtherWords({ report: toReport(document), messages, ...life }))
	}
	for (const collection of ['reports', 'messages', 'unnamed'])
		await engine.remove({ collection, filter: {}, multiple: true })
	engine.close()
	return found
}

/** The same life, about something else. */
function inOtherWords(life: Template): Template[] {
	return WORDS.needs.map((text) => ({ ...life, report: { ...life.report, text } }))
}
