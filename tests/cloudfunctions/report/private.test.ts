import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { eventsIn } from '../../support/offered'

type View = Output<'report', 'show'>['report']
type List = Output<'report', 'mine'>

const PEOPLE = [...STAFF, ...RESIDENTS]
const openidOf = (name: string): string => PEOPLE.find((one) => one.name === name)!.openid
const WORDS = '儿子不给赡养费'

let cloud: MemoryCloud
beforeEach(async () => {
	cloud = await settledCloud()
})

async function asked(name: string, verb: string, input: object): Promise<unknown> {
	const answer = await cloud.call(openidOf(name), 'report', verb, input)
	return answer.ok ? answer.data : answer.error
}

const viewOf = (answer: unknown): View => (answer as { report: View }).report

const submit = async (): Promise<View> =>
	viewOf(await asked('村民1', 'submit', { clientKey: 'private-key', category: 'dispute', text: WORDS }))

const act = async (name: string, verb: string, { id, version }: View, input: object = {}): Promise<View> =>
	viewOf(await asked(name, verb, { id, version, ...input }))

/** Whether each of them reads the words, what stands above them, or nothing. */
async function readings({ id }: View, names: readonly string[]): Promise<Record<string, string>> {
	const told: Record<string, string> = {}
	for (const name of names) {
		const answer = await asked(name, 'show', { id })
		const says = JSON.stringify(answer).includes(WORDS)
		const outline = JSON.stringify(answer).includes('"outlineOnly":true')
		told[name] = says ? (outline ? 'leaks' : 'words') : outline ? 'outline' : 'nothing'
	}
	return told
}

const ALL = ['村民1', '格长甲', '格员甲', '单元甲', '前村甲', '西调甲', '县调甲', '前警甲', '村民2', '东调甲']

test('the words are for those whom it lies with; above them stands what it is about', async () => {
	const report = await submit()
	expect(await readings(report, ALL)).toEqual({
		村民1: 'words',
		格长甲: 'words',
		格员甲: 'nothing',
		单元甲: 'nothing',
		前村甲: 'outline',
		西调甲: 'outline',
		县调甲: 'outline',
		前警甲: 'nothing',
		村民2: 'nothing',
		东调甲: 'nothing',
	})
})

test('a member of the grid who was named as a helper reads it and may settle it', async () => {
	const report = await submit()
	const to = { areaCode: '1111', post: 'gridLeader' }
	const named = await act('格长甲', 'assign', report, {
		to,
		coHandlers: [{ areaCode: '1111', post: 'gridMember' }],
	})
	expect(await readings(named, ['格员甲'])).toEqual({ 格员甲: 'words' })
})

test('whoever supervises it by an act of their own reads it; what they have to decide they read at once', async () => {
	const report = await submit()
	const started = await act('格长甲', 'start', await act('格长甲', 'accept', report))
	const waiting = await act('格长甲', 'askExtension', started, { amount: 2, reason: '等他儿子回来' })
	const seen = viewOf(await asked('前村甲', 'show', { id: waiting.id }))
	expect(seen.outlineOnly).toBe(true)
	expect(eventsIn(seen)).toContain('grantExtension')
	expect(seen.history.map(({ event, reason }) => ({ event, reason }))).toEqual([
		{ event: 'askExtension', reason: '等他儿子回来' },
	])
	await act('前村甲', 'supervise', seen, { note: '三天内回话' })
	expect(await readings(report, ['前村甲', '西调甲'])).toEqual({ 前村甲: 'words', 西调甲: 'outline' })
})

test('in the lists of those above it stands without its words', async () => {
	const report = await submit()
	cloud.now += 3 * 24 * 3_600_000
	const { items } = (await asked('前村甲', 'desk', { section: 'overdue' })) as List
	expect(items.map(({ id, text }) => ({ id, text }))).toEqual([{ id: report.id, text: '' }])
})
