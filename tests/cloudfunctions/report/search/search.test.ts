import type { Output } from '../../../../cloudfunctions/modules/contract'
import { settledCloud } from '../../../model/walk'
import { RESIDENTS, STAFF } from '../../../model/world/roster'
import type { MemoryCloud } from '../../../support/memory-ports/memory-cloud'

type View = Output<'report', 'show'>['report']
type Found = Output<'report', 'search'>

const PEOPLE = [...STAFF, ...RESIDENTS]
const openidOf = (name: string): string => PEOPLE.find((one) => one.name === name)!.openid

let cloud: MemoryCloud
let keys = 0
beforeEach(async () => {
	cloud = await settledCloud()
})

async function asked<T>(name: string, verb: string, input: object): Promise<T> {
	const answer = await cloud.call(openidOf(name), 'report', verb, input)
	return (answer.ok ? answer.data : answer.error) as T
}

const submit = async (name: string, input: object = {}): Promise<View> =>
	(
		await asked<{ report: View }>(name, 'submit', {
			clientKey: `search-key-${++keys}`,
			category: 'road',
			text: '学校后面的水管爆了',
			placeNote: '东街12号',
			contact: { name: '王秀兰', phone: '13800001234' },
			...input,
		})
	).report

const found = async (name: string, input: object): Promise<string[]> =>
	(await asked<Found>(name, 'search', input)).items.map(({ id }) => id)

test('whoever is in charge finds it by each of its fields, and reads what was understood', async () => {
	const { id, number } = await submit('村民1')
	const understood = async (text: string): Promise<[string[], string]> => {
		const { items, understood: as } = await asked<Found>('格长甲', 'search', { text })
		return [items.map((item) => item.id), as]
	}
	expect(await understood(number)).toEqual([[id], 'number'])
	expect(await understood(number.replace('-', ' '))).toEqual([[id], 'number'])
	expect(await understood(`2020${number.slice(4)}`)).toEqual([[], 'number'])
	expect(await found('格长甲', { text: number, to: '2020-01-01' })).toEqual([])
	expect(await understood(number.slice(-4))).toEqual([[id], 'digits'])
	expect(await understood(number.slice(-5))).toEqual([[id], 'number'])
	expect(await understood('1234')).toEqual([[id], 'digits'])
	expect(await understood('138 0000 1234')).toEqual([[id], 'phone'])
	for (const words of ['水管', '学校 水管', '王秀兰', '东街12号', '东街１２号'])
		expect(await understood(words)).toEqual([[id], 'words'])
	for (const words of ['水管坏了', '学校 电线', '王秀芳', '9999', '13900001234'])
		expect((await understood(words))[0]).toEqual([])
	expect(await found('格长甲', { category: 'road' })).toEqual([id])
	expect(await found('格长甲', { category: 'water' })).toEqual([])
	expect(await found('格长甲', { state: 'open', text: '水管' })).toEqual([id])
	expect(await found('格长甲', { state: 'ended' })).toEqual([])
})

test('those above find it by number and words, and by no person; those elsewhere not at all', async () => {
	const { id, number } = await submit('村民1')
	for (const name of ['前村甲', '格员甲']) {
		expect(await found(name, { text: number.slice(-5) })).toEqual([id])
		expect(await found(name, { text: '东街12号' })).toEqual([id])
		for (const text of ['王秀兰', '1234', '13800001234']) expect(await found(name, { text })).toEqual([])
	}
	const elsewhere = STAFF.filter(({ name }) => /丁|丙/.test(name))
	for (const { name } of elsewhere) {
		const { items } = await asked<Partial<Found>>(name, 'search', { text: number })
		expect(items ?? []).toEqual([])
	}
})

test('a private report is found by its words by those it lies with, and by its number by those above', async () => {
	const { id, number } = await submit('村民1', { category: 'dispute' })
	expect(await found('格长甲', { text: '水管' })).toEqual([id])
	expect(await found('前村甲', { text: '水管' })).toEqual([])
	const { items } = await asked<Found>('前村甲', 'search', { text: number })
	expect(items).toMatchObject([{ id, text: '' }])
})

test('an unnamed report is found by no person, and one that keeps somebody out not by them', async () => {
	const unnamed = await submit('村民1', { category: 'safety', unnamed: true, place: { areaCode: '1111' } })
	expect(await found('格长甲', { text: '水管' })).toContain(unnamed.id)
	for (const text of ['村民1', '王秀兰']) expect(await found('格长甲', { text })).toEqual([])
	const kept = await submit('村民1', { category: 'other', aboutThoseInCharge: true, text: '网格长收了钱' })
	for (const text of ['收了钱', kept.number, kept.number.slice(-4)])
		expect(await found('格长甲', { text })).not.toContain(kept.id)
	expect(await found('前村甲', { text: kept.number })).toContain(kept.id)
})

test('residents find among their own, and nobody else’s', async () => {
	const { id, number } = await submit('村民1')
	await submit('村民1', { text: '路灯不亮', placeNote: undefined })
	await submit('村民2')
	const own = async (input: object) =>
		(await asked<Found>('村民1', 'mine', input)).items.map((item) => item.id)
	expect(await own({ text: '水管' })).toEqual([id])
	expect(await own({ text: number.slice(-4) })).toContain(id)
	expect(await own({ state: 'ended' })).toEqual([])
	expect(await own({ text: '水管', from: '2030-01-01' })).toEqual([])
	expect(await asked('村民1', 'search', { text: '水管' })).toMatchObject({ code: 'NO_PERMISSION' })
})

test('one character alone, or a period that ends before it begins, is refused in words', async () => {
	expect(await asked('格长甲', 'search', { text: '水' })).toMatchObject({
		code: 'INVALID_INPUT',
		fields: { text: expect.any(String) as string },
	})
	expect(await asked('格长甲', 'search', { from: '2026-11-20', to: '2026-11-19' })).toMatchObject({
		code: 'INVALID_INPUT',
		fields: { to: expect.any(String) as string },
	})
})

test('what was passed up stays in sight: with its text, why it left, and where it is', async () => {
	const report = await submit('村民1')
	const { id } = report
	await asked('格长甲', 'escalate', { id, version: report.version, reason: '要挖开路面' })
	const view = async (name: string, which: string) =>
		(await asked<Output<'report', 'inbox'>>(name, 'inbox', { view: which })).items
	expect(await view('格长甲', 'waiting')).toEqual([])
	expect(await view('格长甲', 'passed')).toMatchObject([
		{
			id,
			text: '学校后面的水管爆了',
			passedOn: { why: expect.stringMatching(/上呈.*要挖开路面/) as string },
		},
	])
	expect(await view('前村甲', 'waiting')).toMatchObject([{ id }])
	expect(await asked('格长甲', 'inboxCounts', {})).toEqual({
		counts: [
			{ view: 'waiting', count: 0 },
			{ view: 'soon', count: 0 },
			{ view: 'passed', count: 1 },
			{ view: 'ended', count: 0 },
		],
		floods: [],
	})
})
