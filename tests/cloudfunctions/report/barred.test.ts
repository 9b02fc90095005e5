import type { Output } from '../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../model/walk'
import { RESIDENTS, STAFF } from '../../model/world/roster'
import type { MemoryCloud } from '../../support/memory-ports/memory-cloud'
import { offering } from '../../support/offered'

type View = Output<'report', 'show'>['report']

const PEOPLE = [...STAFF, ...RESIDENTS]
const openidOf = (name: string): string => PEOPLE.find((one) => one.name === name)!.openid

let cloud: MemoryCloud
let keys = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

async function asked(name: string, verb: string, input: object, noun = 'report'): Promise<unknown> {
	const answer = await cloud.call(openidOf(name), noun, verb, input)
	return answer.ok ? answer.data : answer.error
}

const viewOf = (answer: unknown): View => (answer as { report: View }).report

const submit = async (name: string, input: object = {}): Promise<View> =>
	viewOf(
		await asked(name, 'submit', {
			clientKey: `barred-key-${++keys}`,
			category: 'other',
			text: '网格长收了钱',
			aboutThoseInCharge: true,
			...input,
		}),
	)

const act = async (name: string, verb: string, { id, version }: View, input: object = {}): Promise<View> =>
	viewOf(await asked(name, verb, { id, version, ...input }))

/** Everybody who has a desk in the grid of 村民1, or may stand in there. */
const IN_CHARGE = ['格长甲', '格员甲', '物业甲']

test('it goes past everybody in charge of the reporter, and they read nothing of it anywhere', async () => {
	const report = await submit('村民1')
	expect(report.owner).toMatchObject({ areaCode: '111', post: 'villageLeader', name: '前村甲' })
	expect(report.isPublic).toBe(false)
	const sections = [
		'urgent',
		'unplaced',
		'overdue',
		'backTwice',
		'unsolved',
		'check',
		'extension',
		'supervised',
	]
	for (const name of IN_CHARGE) {
		expect(await asked(name, 'show', { id: report.id })).toMatchObject({ code: 'NO_PERMISSION' })
		const seen = [
			await asked(name, 'inbox', {}),
			await asked(name, 'nearby', {}),
			await asked(name, 'list', {}, 'message'),
			...(await Promise.all(sections.map((section) => asked(name, 'desk', { section })))),
		]
		expect(JSON.stringify(seen)).not.toContain(report.id)
	}
	expect(JSON.stringify(await asked('前村甲', 'inbox', {}))).toContain(report.id)
})

test('nobody who is kept out can be made to handle it, to help or to check', async () => {
	const report = await submit('村民1')
	const { targets, helpers } = (await asked('前村甲', 'targets', { id: report.id })) as Output<
		'report',
		'targets'
	>
	const names = [...targets, ...helpers].flatMap((desk) => desk.names)
	expect(names.filter((name) => IN_CHARGE.includes(name))).toEqual([])
	const to = { areaCode: '1111', post: 'gridLeader' }
	expect(await asked('前村甲', 'assign', { id: report.id, version: report.version, to })).toMatchObject({
		code: 'TARGET_NOT_HELD',
	})
})

test('the trail says that it goes past them, and not where they stand', async () => {
	const { trail } = await submit('村民1')
	expect(trail).toContain('报事人说这件事和管这里的人有关：不经他们的手，他们也看不到')
	expect(trail.join()).not.toContain('没有人在岗')
})

test('one of them who reports it is its reporter, and has no part in it besides', async () => {
	const report = await submit('格员甲')
	expect(report.owner).toMatchObject({ areaCode: '111', post: 'villageLeader' })
	expect(await asked('格员甲', 'show', { id: report.id })).toMatchObject({
		report: { mine: true, allowed: offering('add', 'urge', 'withdraw') },
	})
	expect(await asked('格长甲', 'show', { id: report.id })).toMatchObject({ code: 'NO_PERMISSION' })
})

test('one of them does not report it for somebody else, and is told so before anything is kept', async () => {
	const input = { clientKey: 'barred-behalf', category: 'road', text: '他们不管', aboutThoseInCharge: true }
	const onBehalf = { name: '包玉山', phone: '13500000001' }
	const kept = cloud.reports.all().length
	const place = { areaCode: '1111' }
	expect(await asked('格长甲', 'submit', { ...input, onBehalf, place })).toMatchObject({
		code: 'INVALID_INPUT',
		fields: { aboutThoseInCharge: expect.any(String) as string },
	})
	expect(cloud.reports.all()).toHaveLength(kept)
})

test('a post taken later opens nothing: the deputy of the next grid stays out when they come to lead it', async () => {
	const report = await submit('村民1', { place: { areaCode: '1112' } })
	const passed = await act('前村甲', 'escalate', report, { reason: '镇里来查' })
	expect(passed).toMatchObject({ status: 'reported', owner: { areaCode: '110' } })
	cloud.now = Date.parse('2026-09-20T10:00:00+08:00')
	for (const name of [...IN_CHARGE, '格长乙'])
		expect(await asked(name, 'show', { id: report.id })).toMatchObject({ code: 'NO_PERMISSION' })
})

test('the grid where the reporter lives counts as well as the one that it is about', async () => {
	const report = await submit('村民1', { place: { areaCode: '1112' } })
	expect(report.owner.areaCode).toBe('111')
	for (const name of [...IN_CHARGE, '格长乙'])
		expect(await asked(name, 'show', { id: report.id })).toMatchObject({ code: 'NO_PERMISSION' })
})
