import { Town } from './town'

// 下沉每月 15 天、护林员巡护：去的不是哪一户。

let town: Town
beforeEach(async () => {
	town = await Town.settled()
})

/** Eight in the morning of a day of September. */
const on = (day: string, time = '08:00'): string => `2026-09-${day}T${time}:00+08:00`

describe('on so many days a month', () => {
	let planId: string
	beforeEach(async () => {
		const wanted = { template: 'monthlyDays' as const, name: '下沉', who: { post: 'gridLeader' as const } }
		planId = await town.plan({ ...wanted, every: { times: 3, per: 'month' } })
	})

	let keys = 0
	const there = (who: string, at?: string) => {
		const said = { planId, clientKey: `attend-key-${++keys}`, ...(at !== undefined && { at }) }
		return town.ask(who, 'visit', 'attend', said)
	}
	const rounds = async (areaCode = '1-1') =>
		(await town.ask('town', 'visit', 'rounds', { planId, areaCode })).items.map(({ person, area, round }) => [
			person.name,
			area,
			round.done,
			round.days,
		])

	test('a day counts once, however often somebody says it', async () => {
		expect(await there('leader')).toMatchObject({ counted: true, round: { done: 1, of: 3, ended: false } })
		expect(await there('leader')).toMatchObject({ counted: false, round: { done: 1 } })
		town.cloud.now = Date.parse(on('17', '00:10'))
		expect(await there('leader')).toMatchObject({
			counted: true,
			round: { days: ['2026-09-16', '2026-09-17'] },
		})
		// What was written yesterday without signal is yesterday's, which counts already.
		expect(await there('leader', on('16', '23:50'))).toMatchObject({ counted: false, round: { done: 2 } })
		town.later(1)
		expect(await there('leader')).toMatchObject({ round: { done: 3, ended: true } })
	})

	test('sent twice it is one, and with something else under the same key a mistake', async () => {
		const said = { planId, clientKey: 'the-same-key', note: '入户三家' }
		const first = await town.ask('leader', 'visit', 'attend', said)
		expect(await town.ask('leader', 'visit', 'attend', said)).toEqual(first)
		expect(await town.codeOf('leader', 'visit', 'attend', { ...said, note: '别的' })).toBe('KEY_REUSED')
	})

	test('each person is covered, those who have not begun as well; households are asked for nothing', async () => {
		await there('leader')
		expect(await rounds()).toEqual([
			['王己', '第一网格', 1, ['2026-09-16']],
			['王辛', '第二网格', 0, []],
			['王壬', '后山网格', 0, []],
		])
		expect(await rounds('1-1-2')).toEqual([['王壬', '后山网格', 0, []]])
		expect(await town.ask('town', 'visit', 'coverage', { planId })).toMatchObject({
			targets: 3,
			done: 0,
			missing: 3,
			below: [
				{ areaCode: '1-1-1', targets: 2, missing: 2 },
				{ areaCode: '1-1-2', targets: 1, missing: 1 },
			],
		})
		expect(await town.dueFor('leader')).toEqual([])
		const due = await town.ask('leader', 'visit', 'due', {})
		expect(due.rounds).toMatchObject([{ name: '下沉', done: 1, of: 3, to: '2026-09-30' }])
		// Another month begins anew.
		town.later(15)
		expect((await town.ask('leader', 'visit', 'due', {})).rounds).toMatchObject([{ done: 0, days: [] }])
	})

	test('where a plan’s grid is split, and merged again, whoever works there goes on with what they have', async () => {
		const days = { template: 'monthlyDays' as const, every: { times: 3, per: 'month' as const } }
		planId = await town.plan({ ...days, name: '一格', areaCode: '1-1-1-1' })
		const patrol = { template: 'patrol' as const, name: '巡护', areaCode: '1-1-1-1', every: 'day' as const }
		const way = await town.plan({ ...patrol, checkpoints: [{ name: '东' }, { name: '西' }] })
		await there('leader')
		const ids = ['赵一', '钱二', '孙三'].map((head) => town.houseOf(head))
		const newcomer = { name: '新人', phone: '13955550001' }
		await town.ask('clerk', 'roster', 'split', {
			areaCode: '1-1-1-1',
			into: [
				{ name: '东片', householdIds: ids },
				{ name: '西片', householdIds: [], leader: newcomer },
			],
		})
		town.later(1)
		expect(await there('leader')).toMatchObject({ counted: true, round: { done: 2 } })
		expect((await town.ask('leader', 'visit', 'due', {})).rounds).toMatchObject([
			{ name: '下沉', done: 0 },
			{ name: '一格', done: 2 },
			{ name: '巡护', of: 2 },
		])
		expect(await rounds('1-1-1')).toEqual([
			['王己', '东片', 2, ['2026-09-16', '2026-09-17']],
			['新人', '西片', 0, []],
		])
		const cover = async () => town.ask('town', 'visit', 'coverage', { planId: way })
		expect(await cover()).toMatchObject({ areaCode: '1-1-1', targets: 2, missing: 2 })
		const { below } = await town.ask('clerk', 'roster', 'area', { areaCode: '1-1-1' })
		const areaCodes = below.filter(({ name }) => name.endsWith('片')).map(({ code }) => code)
		await town.ask('clerk', 'roster', 'merge', { areaCodes, name: '一片' })
		for (const checkpoint of [0, 1])
			await town.ask('leader', 'visit', 'attend', {
				planId: way,
				checkpoint,
				clientKey: `point-key-${checkpoint}`,
			})
		expect(await cover()).toMatchObject({ targets: 1, done: 1 })
		// The grid beside has nothing to do with it.
		expect(await town.codeOf('leader2', 'visit', 'attend', { planId, clientKey: 'beside-key' })).toBe(
			'NOT_FOUND',
		)
	})

	test('what is changed holds from the next month on: this one is counted as it was, also afterwards', async () => {
		await town.ask('town', 'plan', 'change', {
			planId,
			who: { post: 'gridMember' },
			every: { times: 2, per: 'month' },
		})
		expect(await there('leader')).toMatchObject({ round: { of: 3, done: 1 } })
		expect(await codeOfAttending('member')).toBe('NOT_FOUND')
		town.later(15)
		expect(await codeOfAttending('leader')).toBe('NOT_FOUND')
		expect(await there('member')).toMatchObject({ round: { of: 2, done: 1 } })
		// A day of the month before that was written without signal is still theirs.
		expect(await there('leader', on('20'))).toMatchObject({ round: { of: 3, done: 2 } })
		const read = async (day?: string) => {
			const input = { planId, areaCode: '1-1-1-1', ...(day !== undefined && { day }) }
			return (await town.ask('town', 'visit', 'rounds', input)).items.map(({ person, round }) => [
				person.name,
				round.done,
				round.of,
			])
		}
		expect(await read()).toEqual([['王庚', 1, 2]])
		expect(await read('2026-09-30')).toEqual([['王己', 2, 3]])
	})

	const codeOfAttending = (who: string) =>
		town.codeOf(who, 'visit', 'attend', { planId, clientKey: `attend-key-${++keys}` })

	test('whose it is not says nothing, and nobody before it began', async () => {
		for (const who of ['member', 'village', 'town'])
			expect(await town.codeOf(who, 'visit', 'attend', { planId, clientKey: 'not-theirs' })).toBe('NOT_FOUND')
		const early = { planId, clientKey: 'too-early', at: on('15') }
		expect(await town.codeOf('leader', 'visit', 'attend', early)).toBe('INVALID_INPUT')
		expect(await town.codeOf('leader2', 'visit', 'rounds', { planId, areaCode: '1-1' })).toBe('NO_PERMISSION')
		// Nobody above has seen yet what it asks.
		const questions = [{ code: 'where', text: '去了哪几家', kind: 'words' as const }]
		const asking = { template: 'monthlyDays' as const, name: '问', who: { post: 'gridLeader' as const } }
		const waits = await town.plan({ ...asking, every: { times: 3, per: 'month' }, questions })
		expect(await town.codeOf('leader', 'visit', 'attend', { planId: waits, clientKey: 'it-waits' })).toBe(
			'NOT_FOUND',
		)
	})
})

describe('along a way', () => {
	let planId: string
	beforeEach(async () => {
		planId = await town.plan({
			template: 'patrol',
			name: '护林巡护',
			who: { post: 'gridMember' },
			every: 'day',
			checkpoints: [{ name: '检查站' }, { name: '东山口' }, { name: '水源地' }],
		})
	})

	const passes = (checkpoint: number, at: string, clientKey = `pass-key-${checkpoint}`) =>
		town.ask('member', 'visit', 'attend', {
			planId,
			clientKey,
			checkpoint,
			at,
			point: { lng: 121.5, lat: 46.6 },
		})

	test('each point has its time and place, in order; what was passed too early says so', async () => {
		town.cloud.now = Date.parse(on('16', '18:00'))
		await passes(0, on('16', '09:05'))
		await passes(2, on('16', '10:00'))
		const { round } = await passes(1, on('16', '11:00'))
		expect(round).toMatchObject({ done: 3, of: 3, ended: true })
		expect(round.checkpoints).toEqual([
			{ name: '检查站', at: on('16', '09:05'), point: { lng: 121.5, lat: 46.6 } },
			{ name: '东山口', at: on('16', '11:00'), point: { lng: 121.5, lat: 46.6 } },
			{ name: '水源地', at: on('16', '10:00'), point: { lng: 121.5, lat: 46.6 }, early: true },
		])
		// The next day it begins anew; the day before can be read.
		town.later(1)
		const due = await town.ask('member', 'visit', 'due', {})
		expect(due.rounds).toMatchObject([{ done: 0, of: 3 }])
		const read = async (day?: string) =>
			(await town.ask('village', 'visit', 'rounds', { planId, areaCode: '1-1-1', ...(day && { day }) })).items
		expect(await read()).toMatchObject([{ round: { done: 0 } }])
		expect(await read('2026-09-16')).toMatchObject([{ person: { name: '王庚' }, round: { done: 3 } }])
	})

	test('a point is one, however often it is passed; there has to be one', async () => {
		town.cloud.now = Date.parse(on('16', '18:00'))
		await passes(0, on('16', '09:05'))
		expect(await passes(0, on('16', '12:00'), 'another-key')).toMatchObject({
			counted: false,
			round: { done: 1 },
		})
		const said = { planId, clientKey: 'no-point' }
		expect(await town.codeOf('member', 'visit', 'attend', said)).toBe('MISSING_INPUT')
		expect(await town.codeOf('member', 'visit', 'attend', { ...said, checkpoint: 3 })).toBe('INVALID_INPUT')
	})
})
