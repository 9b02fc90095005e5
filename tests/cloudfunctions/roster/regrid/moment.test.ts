import { cloudPorts } from '../../../../cloudfunctions/functions/cloud-ports'
import { rosterStore as store } from '../../../../cloudfunctions/stores/cloudbase/roster-store'
import { rosterSwitch } from '../../../../cloudfunctions/stores/cloudbase/roster-switch'
import type { Output } from '../../../../cloudfunctions/modules/contract'
import { RIGHTS } from '../../../../cloudfunctions/modules/rights'
import { Call } from '../../../../cloudfunctions/identity/call'
import type { Ports } from '../../../../cloudfunctions/modules/ports'
import { act } from '../../../../cloudfunctions/modules/reports/act'
import { submit } from '../../../../cloudfunctions/modules/reports/submit'
import { CLERK, type Product } from '../../../support/product'
import { areaIn, atRest, householdsIn } from './at-rest'
import { GRID, idsOf, STAFF, WEST } from './county'
import { inboxOf, residentsIn, type Resident } from './reports'
import { portsOf, regridOn, splitOf, startSmall } from './scene'
import { eventsIn } from '../../../support/offered'

// What happens in the very moment in which a grid is split: nothing of it is lost, and nothing lies where nobody is.

jest.setTimeout(300_000)

const { leader, village } = STAFF

let product: Product
let split: ReturnType<typeof splitOf>
let resident: Resident

beforeEach(async () => {
	product = await startSmall()
	const [one] = residentsIn(atRest(product))
	resident = one!
	const others = (await idsOf(product, GRID)).filter((id) => id !== resident.householdId)
	// Its own household goes to the second part.
	split = splitOf([...others, resident.householdId], others.length)
})
afterEach(() => product.close())

const NEED = { category: 'water', text: '停水了' }
let needs = 0

async function submitted(): Promise<Output<'report', 'show'>['report']> {
	const input = { clientKey: `moment-${++needs}`, ...NEED }
	return (await product.ask(resident.openid, 'report', 'submit', input)).report
}

/** The product's ports, on which something happens just before the switch; only the first time. */
function portsWith(beforeSwitch: () => Promise<unknown>, more: Partial<Ports> = {}): Ports {
	let due = true
	return {
		...portsOf(product),
		...more,
		rosterSwitch: {
			switchWith: async (staging, appended) => {
				if (due) await beforeSwitch()
				due = false
				return rosterSwitch.switchWith(staging, appended)
			},
		},
	}
}

const quiet = (): Promise<void> => Promise.resolve()

const stored = (id: string) => atRest(product).reports.find(({ _id }) => _id === id)!

const west = (): string => areaIn(atRest(product), '西片').area.code

test('a report that comes just before the switch follows right after it', async () => {
	let id = ''
	await regridOn(
		portsWith(async () => (id = (await submitted()).id)),
		split,
	)
	expect(stored(id).state.owner).toEqual({ areaCode: west(), post: 'gridLeader' })
	await product.bindStaff(WEST.openid, WEST.phone)
	expect(await inboxOf(product, WEST.openid)).toEqual([id])
})

test('a report that was taken back just before stands again with the leader of the new grid', async () => {
	const { id, version } = await submitted()
	const { report } = await product.ask(resident.openid, 'report', 'withdraw', { id, version })
	await regridOn(portsWith(quiet), split)
	expect(stored(id).state).toMatchObject({ status: 'withdrawn', owner: { areaCode: west() } })
	const again = { id, version: report.version + 1 }
	const { report: back } = await product.ask(resident.openid, 'report', 'reinstate', again)
	expect(back).toMatchObject({ status: 'reported', owner: { areaCode: west(), name: WEST.name } })
})

test('an event that comes just before the switch counts, and the report follows with it', async () => {
	const { id, version } = await submitted()
	await regridOn(
		portsWith(() => product.ask(leader.openid, 'report', 'accept', { id, version })),
		split,
	)
	const { state, history } = stored(id)
	expect(history.map(({ event }) => event)).toEqual(['submit', 'accept', 'regrid'])
	expect(state).toMatchObject({
		status: 'accepted',
		lead: { name: leader.name },
		owner: { areaCode: west() },
	})
})

test('an event that was decided before the switch and comes to be written after it is refused', async () => {
	const { id, version } = await submitted()
	const ports: Ports = {
		...portsWith(quiet),
		reports: {
			...cloudPorts.reports,
			append: async (...args) => {
				await regridOn(portsWith(quiet), split)
				return cloudPorts.reports.append(...args)
			},
		},
	}
	const call = new Call(leader.openid, ports, { roles: ['staff'], reach: { kind: 'common' } }, RIGHTS)
	// Their post has ended meanwhile.
	await expect(act('accept', { id, version }, call)).rejects.toMatchObject({ code: 'NO_PERMISSION' })
	expect(stored(id).state).toMatchObject({ status: 'reported', owner: { areaCode: west() } })
})

test('a report that was routed before the switch and is written after it lies one level up, until the call is sent again', async () => {
	const ports: Ports = {
		...portsWith(quiet),
		reports: {
			...cloudPorts.reports,
			add: async (report) => {
				await regridOn(portsWith(quiet), split)
				return cloudPorts.reports.add(report)
			},
		},
	}
	const call = new Call(resident.openid, ports, { roles: ['stranger'], reach: { kind: 'common' } }, RIGHTS)
	const { report } = await submit({ clientKey: 'routed-before', ...NEED }, call)
	expect(stored(report.id).state.owner.areaCode).toBe(GRID)
	expect(await inboxOf(product, village.openid)).toEqual([report.id])
	const { report: seen } = await product.ask(village.openid, 'report', 'show', { id: report.id })
	expect(seen.owner.name).toBe(village.name)
	expect(eventsIn(seen)).toEqual(expect.arrayContaining(['accept', 'return']))
	await regridOn(portsWith(quiet), split)
	expect(stored(report.id).state.owner.areaCode).toBe(west())
	expect(await inboxOf(product, village.openid)).toEqual([])
})

test('killed between the switch and what follows, it comes through when sent again', async () => {
	let id = ''
	const dying = portsWith(async () => (id = (await submitted()).id), {
		reports: { ...cloudPorts.reports, append: () => Promise.reject(new Error('killed')) },
	})
	await expect(regridOn(dying, split)).rejects.toThrow('killed')
	expect(stored(id).state.owner.areaCode).toBe(GRID)
	expect(await inboxOf(product, village.openid)).toEqual([id])
	await regridOn(portsWith(quiet), split)
	expect(stored(id).state.owner.areaCode).toBe(west())
	expect(stored(id).history.map(({ event }) => event)).toEqual(['submit', 'regrid'])
})

test('a resident who binds just before the switch is not lost', async () => {
	const openid = 'o-just-before-000000000000001'
	const member = { openid, name: '李四', state: 'pending' as const, since: '2026-09-16T12:00:00+08:00' }
	await regridOn(
		portsWith(() => store.addMember(resident.householdId, GRID, member)),
		split,
	)
	const { households } = await product.ask(openid, 'account', 'show', {})
	expect(households).toMatchObject([{ id: resident.householdId, state: 'pending' }])
	await product.bindStaff(WEST.openid, WEST.phone)
	const lists = await Promise.all(
		[WEST, village].map((one) => product.ask(one.openid, 'household', 'pending', {})),
	)
	const [waiting] = lists.flatMap(({ items }) => items).filter(({ name }) => name === '李*')
	expect(waiting?.householdId).toBe(resident.householdId)
	const { householdId, memberId } = waiting!
	await product.ask(village.openid, 'household', 'confirm', { householdId, memberId })
	const [home] = householdsIn(atRest(product)).filter(({ household }) => household.id === householdId)
	expect(home?.household.members.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
})

test('sent twice at once, it counts once', async () => {
	const { id } = await submitted()
	const { version } = atRest(product)
	const answers = await Promise.all([1, 2].map(() => product.call(CLERK, 'roster', 'split', split.input)))
	const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))
	expect(codes).toContain('ok')
	expect(codes.filter((code) => code !== 'ok' && code !== 'ROSTER_BUSY')).toEqual([])
	const after = atRest(product)
	expect(after.version).toBe(version + 1)
	expect(stored(id).history.map(({ event }) => event)).toEqual(['submit', 'regrid'])
	expect(after.entries.filter((one) => one.kind === 'area' && one.area.from !== undefined)).toHaveLength(2)
	const phones = after.entries.flatMap((one) => (one.kind === 'person' ? [one.person.phone] : []))
	expect(new Set(phones).size).toBe(phones.length)
})
