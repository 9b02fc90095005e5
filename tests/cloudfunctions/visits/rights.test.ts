import { AT_MOST } from '../../../cloudfunctions/modules/limits/limits'
import { openidOf, phoneOf, Town } from './town'

// What nobody gives to themself, what ends with a post, and how much stands in one place.

const CLERK = 'o-town-clerk-000000000000001'

let town: Town
afterEach(() => jest.restoreAllMocks())
beforeEach(async () => {
	town = await Town.settled()
})

const personOf = (who: string): string =>
	town.cloud.roster
		.all()
		.flatMap((one) =>
			one.kind === 'person' && one.person.phone === phoneOf(who) ? [one.person.id] : [],
		)[0] ?? ''

const started = (who: string, goes: object): Promise<string> =>
	town.codeOf(who, 'plan', 'start', {
		template: 'doorToDoor',
		name: '敲门',
		areaCode: '1-1',
		who: goes,
		to: { all: true },
		every: 'once',
	})

test('nobody sends themself to the doors of their area, by name or by the post that they keep it with', async () => {
	expect(await started('clerk', { people: [personOf('leader'), personOf('clerk')] })).toBe('INVALID_INPUT')
	expect(await started('clerk', { post: 'clerk' })).toBe('INVALID_INPUT')
	expect(await started('town', { post: 'dispatcher' })).toBe('INVALID_INPUT')
	expect(await started('clerk', { people: [personOf('town')] })).toBe('done')
	const planId = await town.plan({ name: '换人' }, 'clerk')
	const changed = (who: object) => town.codeOf('clerk', 'plan', 'change', { planId, who })
	expect(await changed({ people: [personOf('clerk')] })).toBe('INVALID_INPUT')
	expect(await changed({ post: 'clerk' })).toBe('INVALID_INPUT')
	expect(await changed({ people: [personOf('town')] })).toBe('done')
})

test('nobody sends themself by another post of theirs, but by one that answers in its grid', async () => {
	const person = { name: '王乙', phone: phoneOf('clerk'), kind: 'holder', from: '2026-09-16' } as const
	for (const [areaCode, post] of [
		['1-1-1', 'police'],
		['1-1-1-2', 'gridMember'],
	] as const)
		await town.asked(CLERK, 'roster', 'appoint', { areaCode, post, ...person })
	expect(await started('clerk', { post: 'police' })).toBe('INVALID_INPUT')
	expect(await started('clerk', { post: 'verifier' })).toBe('done')
	expect(await started('clerk', { post: 'gridMember' })).toBe('done')
	const planId = await town.plan({ name: '换人' }, 'clerk')
	expect(await town.codeOf('clerk', 'plan', 'change', { planId, who: { post: 'police' } })).toBe(
		'INVALID_INPUT',
	)
})

test('whoever is looked at reads of a check that goes on neither its seed nor its list; afterwards all do', async () => {
	const check = { template: 'randomCheck', who: { post: 'verifier' }, every: 'once' } as const
	const named = { households: [town.houseOf('赵一'), town.houseOf('钱二')] }
	const draw = { draw: { count: 3, seed: '九月' } }
	const planId = await town.plan({ ...check, name: '抽查', to: draw })
	const listId = await town.plan({ ...check, name: '点名查', to: named })
	const toldTo = async (who: string) => [
		(await town.ask(who, 'plan', 'show', { planId })).plan.to,
		(await town.ask(who, 'plan', 'list', { areaCode: '1-1-1-1' })).items.find(({ id }) => id === listId)?.to,
	]
	expect(await toldTo('leader')).toEqual([{ draw: { count: 3 } }, { named: 2 }])
	expect(await toldTo('town')).toEqual([draw, { named: 2 }])
	const opened = async (who: string) => (await town.ask(who, 'plan', 'show', { planId: listId })).plan.to
	expect([await opened('town'), await opened('leader')]).toEqual([named, { named: 2 }])
	expect((await town.ask('verifier', 'plan', 'show', { planId })).plan.to).toEqual(draw)
	for (const id of [planId, listId]) await town.ask('town', 'plan', 'end', { planId: id })
	expect((await town.ask('leader', 'plan', 'show', { planId })).plan.to).toEqual(draw)
	expect((await town.ask('leader', 'plan', 'show', { planId: listId })).plan.to).toEqual(named)
})

test('nobody makes themself the one who looks in on a household', async () => {
	const householdId = town.houseOf('孙三')
	const person = { name: '王乙', phone: phoneOf('clerk') }
	expect(await town.codeOf('clerk', 'pair', 'confirm', { householdId, person })).toBe('ANOTHER_DECIDES')
	const refused = await town.cloud.call(openidOf('clerk'), 'pair', 'confirm', { householdId, person })
	expect(refused).toMatchObject({ error: { message: '不能把自己定为包户的人，请另一位管理员来定' } })
	const rows = [{ grid: '1-1-1-1', number: '10', ...person }]
	expect(await town.ask('clerk', 'pair', 'import', { areaCode: '1-1', rows })).toEqual({
		paired: 0,
		unknown: [0],
	})
	await town.ask('leader', 'pair', 'need', { householdId, needs: '想有人去' })
	await town.ask('clerk', 'pair', 'claim', { householdId })
	expect(await town.codeOf('clerk', 'pair', 'confirm', { householdId })).toBe('ANOTHER_DECIDES')
	expect(town.document('孙三').household.paired).toBeUndefined()
})

test('who was sent by name goes nowhere any more once their last post has ended; what they did before may still come', async () => {
	const planId = await town.plan({ who: { people: [personOf('verifier')] } })
	expect(await town.dueFor('verifier')).toHaveLength(6)
	const at = '2026-09-16T08:30:00+08:00'
	const gone = { areaCode: '1-1-1', post: 'verifier', personId: personOf('verifier'), lastDay: '2026-09-16' }
	await town.asked(CLERK, 'roster', 'endPost', gone as never)
	town.later(1)
	expect(await town.dueFor('verifier')).toEqual([])
	expect(await town.codeOf('verifier', 'plan', 'show', { planId })).toBe('NO_PERMISSION')
	expect(await town.went('verifier', '赵一', [planId], 'done', { at })).toMatchObject([{ counted: true }])
	const late = {
		planIds: [planId],
		householdId: town.houseOf('钱二'),
		clientKey: 'after-the-end',
		outcome: 'done',
	}
	expect(await town.codeOf('verifier', 'visit', 'record', late)).toBe('NOT_FOUND')
})

test('an area has five plans at most, however many start at once, and one that goes on again takes a place again', async () => {
	const begin = (name: string, until = '2026-09-16') =>
		town.codeOf('town', 'plan', 'start', {
			...{ template: 'doorToDoor', name, areaCode: '1-1', who: { post: 'gridLeader' } },
			...{ to: { all: true }, every: 'once', until },
		})
	const all = await Promise.all(Array.from({ length: 12 }, (_, at) => begin(`敲门${at}`)))
	expect(all.filter((code) => code === 'done')).toHaveLength(5)
	expect(all.filter((code) => code === 'LIMIT_REACHED')).toHaveLength(7)
	const { items } = await town.ask('town', 'plan', 'list', { areaCode: '1-1' })
	expect(items).toHaveLength(5)
	// The same again is there; what has ended makes room at once.
	expect(await begin(items[0]?.name ?? '')).toBe('done')
	await town.ask('town', 'plan', 'end', { planId: items[0]?.id ?? '' })
	expect([await begin('再敲一次'), await begin('又敲一次')]).toEqual(['done', 'LIMIT_REACHED'])
	town.later(1)
	for (const at of [1, 2, 3, 4, 5]) expect(await begin(`第二天${at}`, '2026-09-17')).toBe('done')
	const again = { planId: items[1]?.id ?? '', until: '2026-09-20' }
	expect(await town.codeOf('town', 'plan', 'extend', again)).toBe('LIMIT_REACHED')
	const second = (await town.ask('town', 'plan', 'list', { areaCode: '1-1' })).items
	await town.ask('town', 'plan', 'end', { planId: second[0]?.id ?? '' })
	expect(await town.codeOf('town', 'plan', 'extend', again)).toBe('done')
	expect(await begin('还要一次', '2026-09-17')).toBe('LIMIT_REACHED')
})

test('that a household is missing in a plan by tag says that it has the tag: those in charge of it and whoever goes are told the door', async () => {
	for (const head of ['赵一', '李四', '周五'])
		await town.ask(head === '赵一' ? 'leader' : 'leader2', 'visit', 'tag', {
			...{ householdId: town.houseOf(head), tag: '独居', reason: '一个人住' },
		})
	const planId = await town.plan({ to: { tags: ['独居'] }, who: { paired: true } })
	const nobody = await town.plan({ name: '没有', to: { tags: ['constructor', 'toString'] } })
	expect((await town.ask('town', 'visit', 'coverage', { planId: nobody })).targets).toBe(0)
	const listed = async (who: string, areaCode: string) => {
		const { items, untold } = await town.ask(who, 'visit', 'missing', { planId, areaCode })
		return { doors: items.map(({ household: { head } }) => head), untold }
	}
	const first = { place: '前进村 第一网格', count: 1 }
	const all = [first]
	expect(await listed('leader', '1-1-1-1')).toEqual({ doors: ['赵一'] })
	for (const who of ['village', 'town', 'clerk', 'county'])
		expect(await listed(who, '1-1-1')).toEqual({ doors: [], untold: all })
	expect((await town.ask('town', 'visit', 'coverage', { planId })).missing).toBe(1)
})

test('whoever is looked at again does not read where: whoever oversees all of it does, and who goes', async () => {
	const before = await town.plan()
	await town.went('leader', '赵一', [before], 'done')
	const draw = { count: 2, seed: '一' }
	const planId = await town.plan({ template: 'randomCheck', who: { post: 'villageLeader' }, to: { draw } })
	const listed = async (who: string, areaCode: string) => {
		const { items, untold } = await town.ask(who, 'visit', 'missing', { planId, areaCode })
		return { doors: items.map(({ household: { head } }) => head), untold }
	}
	const counted = { doors: [], untold: [{ place: '前进村 第一网格', count: 1 }] }
	expect(await listed('leader', '1-1-1-1')).toEqual(counted)
	expect(await listed('village', '1-1-1')).toEqual({ doors: ['赵一'] })
	expect(await listed('town', '1-1')).toEqual({ doors: ['赵*'] })
})

test('who works elsewhere offers nothing to a household that waits here', async () => {
	const householdId = town.houseOf('孙三')
	await town.ask('leader', 'pair', 'need', { householdId, needs: '想有人去' })
	expect(await town.codeOf('leader3', 'pair', 'claim', { householdId })).toBe('NOT_FOUND')
	expect(await town.codeOf('leader2', 'pair', 'claim', { householdId })).toBe('done')
})

test('a visit, a household that waits and its tags hold so many, and say whom to ring then', async () => {
	jest.replaceProperty(AT_MOST, 'attempts', 3)
	jest.replaceProperty(AT_MOST, 'tags', 2)
	jest.replaceProperty(AT_MOST, 'offers', 1)
	const planId = await town.plan()
	const householdId = town.houseOf('孙三')
	const going = (at: number) => ({
		...{ planIds: [planId], householdId, outcome: 'nobodyHome' },
		clientKey: `again-and-again-${at}`,
	})
	for (const at of [0, 1, 2]) expect(await town.codeOf('leader', 'visit', 'record', going(at))).toBe('done')
	expect(await town.cloud.call(openidOf('leader'), 'visit', 'record', going(3))).toMatchObject({
		error: { code: 'LIMIT_REACHED', message: expect.stringContaining(phoneOf('leader')) as string },
	})
	// Sent again, what was kept is answered as it was.
	expect(await town.codeOf('leader', 'visit', 'record', going(0))).toBe('done')
	const tagged = (tag: string): Promise<string> =>
		town.codeOf('leader', 'visit', 'tag', { householdId, tag, reason: '试' })
	expect([await tagged('独居'), await tagged('高龄')]).toEqual(['done', 'done'])
	expect([await tagged('残疾'), await tagged('独居')]).toEqual(['LIMIT_REACHED', 'done'])
	await town.ask('leader', 'pair', 'need', { householdId, needs: '想有人去' })
	const offered = (who: string): Promise<string> => town.codeOf(who, 'pair', 'claim', { householdId })
	expect([await offered('leader2'), await offered('village')]).toEqual(['done', 'LIMIT_REACHED'])
	expect(await offered('leader2')).toBe('done')
})
