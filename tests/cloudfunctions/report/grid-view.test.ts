import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'

const PEOPLE = [...STAFF, ...RESIDENTS]

let cloud: MemoryCloud
let keys = 0
beforeAll(async () => {
	cloud = await settledCloud()
})

async function asked<T>(name: string, verb: string, input: object): Promise<T> {
	const { openid } = PEOPLE.find((one) => one.name === name)!
	const answer = await cloud.call(openid, 'report', verb, input)
	return (answer.ok ? answer.data : answer.error) as T
}

const inGrid = async (name: string): Promise<string[]> =>
	(await asked<Output<'report', 'inbox'>>(name, 'inbox', { view: 'grid' })).items.map(({ number }) => number)

const counted = async (name: string): Promise<number | undefined> =>
	(await asked<Output<'report', 'inboxCounts'>>(name, 'inboxCounts', {})).counts.find(
		({ view }) => view === 'grid',
	)?.count

test('a grid’s member finds what is open in the grid, but for what is private, and settles it', async () => {
	const submit = async (category: string, resident: string) =>
		(
			await asked<Output<'report', 'submit'>>(resident, 'submit', {
				clientKey: `grid-view-key-${++keys}`,
				category,
				text: '后面的水管爆了',
			})
		).report
	const open = await submit('road', '村民1')
	await submit('dispute', '村民1')
	await submit('road', '村民4')
	expect([await inGrid('格员甲'), await counted('格员甲')]).toEqual([[open.number], 1])
	for (const other of ['格长甲', '格长乙', '格员丙', '前村甲'])
		expect([await inGrid(other), (await counted(other)) ?? 0]).toEqual([[], 0])
	expect(await counted('格长甲')).toBeUndefined()
	const { report } = await asked<Output<'report', 'settle'>>('格员甲', 'settle', {
		id: open.id,
		version: open.version,
		note: '当场接好了水管',
	})
	expect(report.status).toBe('resolved')
	expect(await inGrid('格员甲')).toEqual([open.number])
})
