import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import { MemoryInbox } from '../../support/memory-ports/inbox'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'

type View = Output<'report', 'show'>['report']
type List = Output<'report', 'desk'>

const openidOf = (name: string): string => [...STAFF, ...RESIDENTS].find((one) => one.name === name)!.openid

let cloud: MemoryCloud
let keys = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

async function asked<T>(name: string, verb: string, input: object): Promise<T> {
	const answer = await cloud.call(openidOf(name), 'report', verb, input)
	if (!answer.ok) throw new Error(`${name} ${verb}: ${answer.error.message}`)
	return answer.data as T
}

const submit = async (name: string, input: object): Promise<View> =>
	(
		await asked<{ report: View }>(name, 'submit', {
			clientKey: `urgent-key-${++keys}`,
			category: 'fire',
			text: '柴垛着了',
			...input,
		})
	).report

test('an emergency that nobody has accepted stands on the desk pages above, with the phone to ring', async () => {
	const report = await submit('村民1', {})
	const { items, counts } = await asked<List>('西调甲', 'desk', { section: 'urgent' })
	const { phone } = STAFF.find(({ name }) => name === '格长甲')!
	expect(items).toMatchObject([{ id: report.id, ring: { name: '格长甲', phone } }])
	expect(counts?.find(({ section }) => section === 'urgent')).toEqual({ section: 'urgent', count: 1 })
	await asked('格长甲', 'accept', { id: report.id, version: report.version })
	expect((await asked<List>('西调甲', 'desk', { section: 'urgent' })).items).toEqual([])
})

test('whoever has it is not told to ring themself, but those at the place', async () => {
	const report = await submit('村民1', {})
	await asked('格长甲', 'escalate', { id: report.id, version: report.version, reason: '火太大' })
	const yours = async (name: string) =>
		(await asked<List>(name, 'desk', { section: 'urgent' })).items[0]?.yours
	expect([await yours('西调甲'), await yours('前村甲')]).toEqual([undefined, true])
	const ringOf = async (name: string) =>
		(await asked<List>(name, 'desk', { section: 'urgent' })).items[0]?.ring?.name
	expect([await ringOf('西调甲'), await ringOf('前村甲')]).toEqual(['前村甲', '格长甲'])
})

test('however far up it went, it stays in sight of those below until somebody accepts it', async () => {
	let report = await submit('村民1', {})
	for (const name of ['格长甲', '前村甲', '西调甲'])
		report = (
			await asked<{ report: View }>(name, 'escalate', {
				id: report.id,
				version: report.version,
				reason: '火太大',
			})
		).report
	const seenBy = async (name: string) => (await asked<List>(name, 'desk', { section: 'urgent' })).items
	const county = STAFF.find(({ name }) => name === '县调甲')!
	for (const name of ['前村甲', '西调甲'])
		expect(await seenBy(name)).toMatchObject([{ id: report.id, ring: { phone: county.phone } }])
	await asked('县调甲', 'accept', { id: report.id, version: report.version })
	for (const name of ['前村甲', '西调甲', '县调甲']) expect(await seenBy(name)).toEqual([])
})

test('an emergency rings the work phone of whoever it comes to, once, and names no resident', async () => {
	const phoneOf = (name: string) => STAFF.find((one) => one.name === name)!.phone
	const rung = () => cloud.alarms.map(({ phone }) => phone)
	await submit('村民1', { category: 'heating', text: '暖气不热' })
	expect(rung()).toEqual([])
	const report = await submit('村民1', {})
	expect(rung()).toEqual([phoneOf('格长甲')])
	expect(cloud.alarms[0]!.text).toContain(report.number)
	expect(cloud.alarms[0]!.text).not.toContain('村民1')
	// Sent again it is the same event.
	await asked('村民1', 'submit', { clientKey: `urgent-key-${keys}`, category: 'fire', text: '柴垛着了' })
	const { version } = report
	await asked('格长甲', 'escalate', { id: report.id, version, reason: '火太大' })
	expect(rung()).toEqual([phoneOf('格长甲'), phoneOf('前村甲')])
	expect(new Set(cloud.alarms.map(({ id }) => id)).size).toBe(2)
})

test('the phone rings though the inbox fails, and the inbox hears though the phone fails; each says so', async () => {
	const said = jest.spyOn(console, 'error').mockReturnValue()
	const lines = (): unknown => said.mock.calls.map(([line]) => JSON.parse(String(line)) as unknown)
	const saying = (words: string): unknown => expect.stringContaining(words)
	const letters = async () => cloud.call(openidOf('格长甲'), 'message', 'unread', {})
	jest.spyOn(MemoryInbox.prototype, 'deliver').mockRejectedValueOnce(new Error('no inbox'))
	const unheard = await submit('村民1', {})
	expect(cloud.alarms.map(({ id }) => id)).toEqual([`${unheard.id}.1.0`])
	const requestId = 'in-memory'
	expect(lines()).toEqual([{ untold: [`${unheard.id}.1`], fault: saying('no inbox'), requestId }])
	expect(await letters()).toMatchObject({ data: { unread: 0 } })

	jest.spyOn(cloud.alarms, 'push').mockImplementationOnce(() => {
		throw new Error('no line')
	})
	const unrung = await submit('村民2', {})
	expect(lines()).toContainEqual({ notRung: [`${unrung.id}.1`], fault: saying('no line'), requestId })
	expect(await letters()).toMatchObject({ data: { unread: 1 } })
	jest.restoreAllMocks()
})

test('an inbox says of what lies with its reader that it does, and not of what is passed on', async () => {
	const report = await submit('村民1', {})
	expect((await asked<List>('格长甲', 'inbox', {})).items).toMatchObject([{ id: report.id, yours: true }])
	const { version } = report
	await asked('格长甲', 'escalate', { id: report.id, version, reason: '火太大' })
	const { items } = await asked<List>('格长甲', 'inbox', { view: 'passed' })
	expect(items).toMatchObject([{ id: report.id }])
	expect(items[0]).not.toHaveProperty('yours')
})

test('an emergency goes past a leader who never bound their WeChat; anything else waits for them', async () => {
	const place = { areaCode: '1121' }
	expect((await submit('村民6', { place })).owner).toMatchObject({ areaCode: '112', post: 'villageLeader' })
	const pipe = await submit('村民2', { place, category: 'heating' })
	expect(pipe.owner).toMatchObject({ areaCode: '1121', post: 'gridLeader' })
})

test('passed on in time, an emergency goes past whoever above never bound their WeChat; anything else waits for them', async () => {
	const ownerOf = async (id: string) => (await asked<{ report: View }>('西调甲', 'show', { id })).report.owner
	const fire = await submit('村民1', {})
	const pipe = await submit('村民1', { category: 'heating', text: '暖气不热' })
	const { phone } = STAFF.find(({ name }) => name === '前村甲')!
	const unbound = await cloud.call(openidOf('西管甲'), 'roster', 'unbind', { phone })
	expect(unbound).toMatchObject({ ok: true })
	cloud.now += 20 * 60 * 1000
	await cloud.timer()
	expect(await ownerOf(fire.id)).toMatchObject({ areaCode: '110', post: 'dispatcher' })
	const { history } = (await asked<{ report: View }>('西调甲', 'show', { id: fire.id })).report
	expect(history[history.length - 1]!.text).toMatch(
		/^到时限还没有办，超时上呈，前村甲还没有开通微信，收不到，现在由/,
	)
	cloud.now += 3 * 24 * 60 * 60 * 1000
	await cloud.timer()
	expect(await ownerOf(pipe.id)).toMatchObject({ areaCode: '111', post: 'villageLeader' })
})

test('what lies without a place is told apart by what was typed', async () => {
	const { id } = await submit('村民1', { category: 'road', place: { text: '那棵歪脖子树' } })
	const { items } = await asked<List>('县调甲', 'desk', { section: 'unplaced' })
	expect(items).toMatchObject([{ id, placeName: expect.stringMatching(/·那棵歪脖子树$/) as string }])
})
