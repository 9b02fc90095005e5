import { addDays } from '#shared/clock/china-time'
import { CLERK, TEST_DAY, type Product } from '../../../support/product'
import { areaIn, atRest, gridOf, householdsIn, textOf, type AtRest } from './at-rest'
import { EAST, GRID, idsOf, NEXT_GRID, STAFF, UNITS, VILLAGE, WEST } from './county'
import { gridFor, householdsFollowed, isOpen, lyingIn, reportsFollowed, type Way } from './followed'
import { ENDED } from './plots'
import { inboxOf, residentsIn, type Resident } from './reports'
import { sceneData, splitOf, startOn } from './scene'
import { eventsIn } from '../../../support/offered'

// A grid of 400 households with 30 open reports is split, and made one again.

jest.setTimeout(300_000)

const HOUSEHOLDS = 400
const OPEN_REPORTS = 30
const YESTERDAY = addDays(TEST_DAY, -1)

let product: Product
let residents: Resident[]
let first: AtRest

beforeAll(async () => {
	product = await startOn(await sceneData())
	first = atRest(product)
	residents = residentsIn(first)
})
afterAll(() => product.close())

let way: Way
let east: string
let west: string
let afterSplit: AtRest

test('the grid has what it is to be tried with', () => {
	const open = lyingIn(GRID, first)
	const states = new Set(open.map(({ state }) => state.status))
	expect([...states].sort()).toEqual(['accepted', 'processing', 'reported', 'resolved', 'suspended'])
	expect(open.filter(({ state }) => state.coHandlers.length > 0).length).toBeGreaterThan(3)
	expect(open.filter(({ state }) => state.formerDesks?.length && state.assignedBy).length).toBeGreaterThan(1)
	expect(open.filter(({ state }) => state.checks.desk?.areaCode === GRID).length).toBeGreaterThan(1)
	expect(open.filter(({ place }) => place.householdId === undefined).length).toBeGreaterThan(2)
	expect(first.reports.filter(isOpen)).toHaveLength(OPEN_REPORTS)
	expect(householdsIn(first).filter((one) => gridOf(one) === GRID)).toHaveLength(HOUSEHOLDS)
})

test('it is split in one go', async () => {
	const ids = await idsOf(product, GRID)
	await product.ask(CLERK, 'roster', 'split', splitOf(ids, 170).input)
	afterSplit = atRest(product)
	east = areaIn(afterSplit, '东片').area.code
	west = areaIn(afterSplit, '西片').area.code
	way = {
		from: [GRID],
		of: new Map(ids.map((id, at) => [id, at < 170 ? east : west])),
		first: east,
		units: { [UNITS[0]]: east, [UNITS[1]]: west },
		yesterday: YESTERDAY,
	}
	householdsFollowed(first, afterSplit, way)
	reportsFollowed(first, afterSplit, way)
	for (const code of [east, west]) expect(lyingIn(code, afterSplit).length).toBeGreaterThan(3)
	expect(lyingIn(GRID, afterSplit)).toEqual([])
})

test('it stands in the log and cannot be taken back, and sent again it is done already', async () => {
	await cannotBeUndone('第一网格拆分为东片、西片')
	await product.ask(CLERK, 'roster', 'split', splitOf([...way.of.keys()], 170).input)
	expect(textOf(atRest(product)) === textOf(afterSplit)).toBe(true)
})

async function cannotBeUndone(what: string): Promise<void> {
	const [change] = (await product.ask(CLERK, 'roster', 'changes', {})).changes
	expect(change).toMatchObject({ what, by: '管理员', canUndo: false })
	const before = textOf(atRest(product))
	expect(await product.call(CLERK, 'roster', 'undo', { version: change?.version ?? 0 })).toMatchObject({
		error: {
			code: 'MOVE_NOT_POSSIBLE',
			message: '网格拆分、合并时，没办完的诉求已经跟着走了，不能撤销；可以再合并或拆分回来',
		},
	})
	expect(textOf(atRest(product)) === before).toBe(true)
}

test('the inboxes of the new leaders have the reports, and the old leader has lost them with the post', async () => {
	await product.bindStaff(EAST.openid, EAST.phone)
	await product.bindStaff(WEST.openid, WEST.phone)
	const ids = (code: string, ...posts: string[]): string[] =>
		afterSplit.reports
			.filter(({ state }) =>
				[state.owner, ...state.coHandlers].some(
					(desk) => desk.areaCode === code && posts.includes(desk.post),
				),
			)
			.filter(isOpen)
			.map(({ _id }) => _id)
			.sort()
	expect(await inboxOf(product, EAST.openid)).toEqual(ids(east, 'gridLeader'))
	// The member stayed with the first part: in the second one the leader answers for that desk.
	expect(await inboxOf(product, WEST.openid)).toEqual(ids(west, 'gridLeader', 'gridMember'))
	expect(await inboxOf(product, STAFF.member.openid)).toEqual(ids(east, 'gridMember'))
	const both = (post: string): string[] => [...ids(east, post), ...ids(west, post)].sort()
	expect(await inboxOf(product, STAFF.police.openid)).toEqual(both('police'))
	expect(await inboxOf(product, STAFF.property.openid)).toEqual(both('property'))
	expect(await inboxOf(product, STAFF.unit.openid)).toEqual(ids(UNITS[1], 'unitLeader'))
	expect(await product.call(STAFF.leader.openid, 'report', 'inbox', {})).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
	const unhandled = afterSplit.reports.find(
		({ state, place }) => state.status === 'reported' && place.householdId !== undefined,
	)!
	const { _id: id } = unhandled
	expect(await product.call(STAFF.leader.openid, 'report', 'show', { id })).toMatchObject({ ok: false })
})

test('who has them may go on, and everybody reads how it came there', async () => {
	const report = afterSplit.reports.find(
		({ state }) =>
			state.owner.areaCode === west && state.owner.post === 'gridLeader' && state.status === 'reported',
	)!
	const { report: view } = await product.ask(WEST.openid, 'report', 'show', { id: report._id })
	expect(eventsIn(view)).toContain('accept')
	expect(view.owner).toMatchObject({ areaName: '西片', name: WEST.name })
	expect(view.place).toMatchObject({ areaCode: west, path: '青山县河西镇前进村西片' })
	const last = view.history[view.history.length - 1]
	expect(last).toMatchObject({ event: 'regrid', text: '网格调整，现在由前进村西片网格长办理，时限不变' })
	expect(view.trail[view.trail.length - 1]).toBe(last?.text)
})

test('who waits to be confirmed waits at the new leader’s', async () => {
	const { openid, householdId } = residents[residents.length - 1]!
	const [there, elsewhere] = way.of.get(householdId) === east ? [EAST, WEST] : [WEST, EAST]
	const waiting = await product.ask(there.openid, 'household', 'pending', {})
	expect(waiting.items.map((one) => one.householdId)).toEqual([householdId])
	expect((await product.ask(elsewhere.openid, 'household', 'pending', {})).items).toEqual([])
	const { households } = await product.ask(openid, 'account', 'show', {})
	expect(households).toMatchObject([{ id: householdId, state: 'pending' }])
})

test('the card behind a door has the new leader, and the old code the same household', async () => {
	const homes = householdsIn(first).filter((one) => gridOf(one) === GRID)
	for (let at = 0; at < homes.length; at += 29) {
		const { doorCode, id } = homes[at]!.household
		const { area, people } = await product.ask('o-anyone', 'card', 'show', { doorCode })
		const leader = way.of.get(id) === east ? EAST : WEST
		expect([area.code, people[0]?.name, people[0]?.phone]).toEqual([
			way.of.get(id),
			leader.name,
			leader.phone,
		])
		expect(people.map(({ name }) => name)).toEqual(
			expect.arrayContaining([STAFF.police.name, STAFF.property.name, STAFF.village.name]),
		)
	}
})

test('neighbours go on reading what is public, in the grid where it is now', async () => {
	const publicIn = (openid: string): Promise<string[]> =>
		product.ask(openid, 'report', 'nearby', {}).then(({ items }) => items.map(({ id }) => id))
	for (const { openid, householdId } of residents.slice(0, -1)) {
		const grid = way.of.get(householdId)
		const expected = afterSplit.reports.filter((report) => {
			const isPublic = report.index.publicIn.includes(`in:${grid}/`)
			return (
				isPublic &&
				gridFor(
					first.reports.find(({ _id }) => _id === report._id)!,
					way,
				) === grid
			)
		})
		const others = expected.filter(({ reporter }) => reporter.openid !== openid).map(({ _id }) => _id)
		const seen = await publicIn(openid)
		// A page shows twenty.
		expect(others).toEqual(expect.arrayContaining(seen))
		expect(seen.length).toBeGreaterThan(0)
	}
	expect(afterSplit.reports.flatMap(({ index }) => index.publicIn)).not.toContain(`in:${GRID}/`)
})

test('the old grid is found by nobody, and keeps its people, its days and what has ended', async () => {
	const { children } = await product.ask('o-anyone', 'place', 'children', { areaCode: VILLAGE })
	expect(children.map(({ name }) => name).sort()).toEqual(['东片', '第二网格', '西片'].sort())
	const { below } = await product.ask(CLERK, 'roster', 'area', { areaCode: VILLAGE, day: YESTERDAY })
	expect(below.map(({ name }) => name).sort()).toEqual(['第一网格', '第二网格'].sort())
	const found = await product.ask('o-anyone', 'place', 'search', { text: '前进村第一网格' })
	expect(JSON.stringify(found)).not.toContain(`"${GRID}"`)
	const { area, desks, households } = await product.ask(CLERK, 'roster', 'area', { areaCode: GRID })
	expect({ to: area.to, households }).toEqual({ to: YESTERDAY, households: 0 })
	const leader = desks.find(({ post }) => post === 'gridLeader')?.tenures
	expect(leader).toMatchObject([{ name: STAFF.leader.name, to: YESTERDAY }])
	const then = await product.ask(CLERK, 'roster', 'area', { areaCode: GRID, day: YESTERDAY })
	expect(then.inCharge[0]?.name).toBe(STAFF.leader.name)
	const ended = afterSplit.reports.filter((report) => !isOpen(report))
	expect(ended).toHaveLength(ENDED.length)
	for (const { _id: id, state } of ended) {
		expect(state.owner.areaCode).toBe(GRID)
		await product.ask(STAFF.village.openid, 'report', 'show', { id })
	}
})

test('the rates of the village are what they were, and those of the old grid, too', async () => {
	const period = { from: YESTERDAY, to: TEST_DAY }
	const { reports, children } = await product.ask(STAFF.village.openid, 'rates', 'show', {
		areaCode: VILLAGE,
		...period,
	})
	expect(reports).toBe(first.reports.length)
	expect(children.find(({ area }) => area.code === GRID)?.reports).toBe(first.reports.length)
})

test('any day of a household can be asked behind its door', async () => {
	const { doorCode, id } = householdsIn(first).find((one) => gridOf(one) === GRID)!.household
	const on = async (day: string) => (await product.ask(CLERK, 'roster', 'area', { doorCode, day })).area.code
	expect([await on('2025-06-01'), await on(YESTERDAY)]).toEqual([GRID, GRID])
	expect([await on(TEST_DAY), await on('2027-01-01')]).toEqual([way.of.get(id), way.of.get(id)])
})

test('made one again with the next grid, on the same day', async () => {
	const households = [
		...(await idsOf(product, west)),
		...(await idsOf(product, east)),
		...(await idsOf(product, NEXT_GRID)),
	]
	await product.ask(CLERK, 'roster', 'merge', { areaCodes: [west, east, NEXT_GRID], name: '大网格' })
	const after = atRest(product)
	const { code } = areaIn(after, '大网格').area
	const back: Way = {
		from: [west, east, NEXT_GRID],
		of: new Map(households.map((id) => [id, code])),
		first: code,
		units: { [UNITS[0]]: code, [UNITS[1]]: code },
		yesterday: YESTERDAY,
	}
	const before = afterSplit
	householdsFollowed(before, after, back)
	reportsFollowed(before, after, back)
	expect(householdsIn(after).filter((one) => gridOf(one) === code)).toHaveLength(HOUSEHOLDS + 1)
	// The leader of the grid that was named first goes on; the others' desks are theirs no more.
	const { people } = await product.ask('o-anyone', 'card', 'show', { areaCode: code })
	expect(people[0]?.name).toBe(WEST.name)
	expect((await inboxOf(product, WEST.openid)).length).toBeGreaterThan(10)
	expect(await product.call(EAST.openid, 'report', 'inbox', {})).toMatchObject({
		error: { code: 'NO_PERMISSION' },
	})
	await cannotBeUndone('西片、东片、第二网格合并为大网格')
	// A number that stood in both grids says now from which it comes.
	const numbers = householdsIn(after).filter((one) => gridOf(one) === code)
	expect(numbers.map(({ household }) => household.number)).toContain('第二网格1')
})
