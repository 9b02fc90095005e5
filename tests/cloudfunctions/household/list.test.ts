import type { Output } from '../../../cloudfunctions/modules/contract'
import type { RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import { householdContent } from '../../../cloudfunctions/modules/roster/publish'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { settledCloud } from '../../model/walk'
import { CLERK } from '../../model/world/settle'
import { RESIDENTS, STAFF } from '../../model/world/roster'

type Listed = Output<'household', 'list'>
type Reports = Output<'report', 'ofHousehold'>

const openidOf = (name: string): string =>
	[...STAFF, ...RESIDENTS].find((one) => one.name === name)?.openid ?? CLERK

let cloud: MemoryCloud
beforeAll(async () => {
	cloud = await settledCloud()
})

async function listed(who: string, cursor?: string): Promise<Listed | string> {
	const answer = await cloud.call(openidOf(who), 'household', 'list', cursor === undefined ? {} : { cursor })
	return answer.ok ? (answer.data as Listed) : answer.error.code
}

/** Households by their numbers in the model: masked names tell nobody apart. */
const numbersOf = (page: Listed | string) =>
	typeof page === 'string' ? page : page.items.map(({ number }) => number).sort()

/** The household with a number in a page. */
function houseOf(wanted: string, page: Listed | string): Listed['items'][number] {
	const found = typeof page === 'string' ? undefined : page.items.find(({ number }) => number === wanted)
	if (!found) throw new RangeError(wanted)
	return found
}

test('whoever leads a grid has its households at hand, with the door; who it is, masked', async () => {
	const page = await listed('格长甲')
	expect(numbersOf(page)).toEqual(['1', '2', '3', '8', '9'])
	expect(houseOf('1', page)).toEqual({
		householdId: expect.any(String) as string,
		number: '1',
		headName: '村*',
		phone: '136****0000',
		address: '1号',
		place: '前进一格',
		doorCode: expect.any(String) as string,
		members: ['村*'],
	})
})

test('nobody else does, wherever their post is, and no cursor opens another grid', async () => {
	for (const who of ['格员甲', '前村甲', '西调甲', '前警甲', 'clerk'])
		expect(numbersOf(await listed(who))).toEqual([])
	expect(await listed('村民1')).toBe('NO_PERMISSION')
	expect(numbersOf(await listed('格长甲', '1112 '))).toEqual([])
	expect(numbersOf(await listed('格长甲', '1211 x'))).toEqual([])
})

test('whoever stands in for a leader has theirs, while they do', async () => {
	const now = Date.parse('2026-09-19T12:00:00+08:00')
	const later = cloud.fork(now)
	const answer = await later.call(openidOf('格员甲'), 'household', 'list', {})
	expect(answer.ok && numbersOf(answer.data as Listed)).toEqual(['10', '4'])
})

test('five hundred households are two reads', async () => {
	const path = [{ code: '1211', name: '东风一格', level: 'grid', levelName: '网格' } as const]
	const entries = Array.from({ length: 500 }, (_, at): RosterEntry => {
		const number = String(at + 1000)
		const said = {
			id: `h${number}`,
			number,
			address: `${number}号`,
			headName: '户主',
			doorCode: `D${number}`,
			path,
		}
		return { ...householdContent(said), _id: `many-${number}`, since: 0, until: null }
	})
	for (const entry of entries) cloud.roster.put(entry)
	const reads = [jest.spyOn(cloud.roster, 'withKeys'), jest.spyOn(cloud.roster, 'page')]
	const page = await listed('格长丁')
	expect(typeof page === 'string' ? page : page.items.length).toBe(502)
	expect(reads.map((spy) => spy.mock.calls.length)).toEqual([1, 1])
	jest.restoreAllMocks()
})

test('what a household reported is read by whoever leads its grid, the newest first', async () => {
	let keys = 0
	const submit = async (who: string, text: string, more: object = {}) => {
		const input = { clientKey: `list-key-${++keys}`, category: 'heating', text, ...more }
		expect(await cloud.call(openidOf(who), 'report', 'submit', input)).toMatchObject({ ok: true })
	}
	await submit('村民2', '先报的')
	cloud.now += 60_000
	await submit('村民2', '后报的')
	await submit('村民2', '别处的事', { place: { areaCode: '1111' } })
	await submit('村民1', '别人家的')
	const { householdId } = houseOf('2', await listed('格长甲'))
	const told = async (who: string) => {
		const answer = await cloud.call(openidOf(who), 'report', 'ofHousehold', { householdId })
		return answer.ok ? (answer.data as Reports).items.map(({ text }) => text) : answer.error.code
	}
	expect(await told('格长甲')).toEqual(['后报的', '先报的'])
	for (const who of ['格员甲', '前村甲', '西调甲', '格长乙']) expect(await told(who)).toBe('NOT_FOUND')
	expect(await told('村民2')).toBe('NO_PERMISSION')
})
