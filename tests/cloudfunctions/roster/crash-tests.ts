import { cloudPorts } from '../../../cloudfunctions/functions/cloud-ports'
import { rosterStore as store } from '../../../cloudfunctions/stores/cloudbase/roster-store'
import { RIGHTS } from '../../../cloudfunctions/modules/rights'
import { Call } from '../../../cloudfunctions/identity/call'
import type { ImportStore } from '../../../cloudfunctions/modules/imports/ports/import-store'
import type { Ports } from '../../../cloudfunctions/modules/ports'
import type { RosterStore } from '../../../cloudfunctions/modules/org/ports/roster-store'
import type { RosterEntry } from '../../../cloudfunctions/modules/org/documents'
import { importRoster } from '../../../cloudfunctions/modules/imports/write'
import { isInForce, readPointer } from '../../../cloudfunctions/modules/org/read-tree'
import { handOver, untilDone } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import { startCounty } from '../../support/filled-product'
import { asClerk, CLERK, type Product } from '../../support/product'
import { area, household, post, rosterCsv, SMALL_COUNTY } from '../../support/roster-csv'

const CODE = 'JHPP-BSXX-VZBX'
const VILLAGER = 'o-villager'
const MINUTES = 60_000

/** Touches areas, people and households, new and old ones. */
const CHANGE = rosterCsv([
	area('100-1', '河东镇', '镇', '100'),
	post('100-1-1-2', '网格长', '格长二', '13900000006'),
	household('100-1-1-1', '1', '新户主'),
	household('100-1-1-1', '2', '户主三'),
])

class Killed extends Error {}

let product: Product

/** Of the places to die at, and of the steps of an import that a binding lands at, those that are tried. */
export interface Tried {
	/** Dies at each so many writes. */
	every: number
	landings: readonly number[]
}

/** The product's ports, of which a write dies: number `count` of the roster's and the imports' writes. */
function dyingPorts(
	count: number,
	beforeWrite: (at: number) => Promise<void> = () => Promise.resolve(),
): Ports {
	let at = 0
	const guarded = async <T>(write: () => Promise<T>): Promise<T> => {
		if (++at > count) throw new Killed()
		await beforeWrite(at)
		return write()
	}
	const roster: RosterStore = {
		...store,
		startStaging: (...args) => guarded(() => store.startStaging(...args)),
		clearLeftOvers: (...args) => guarded(() => store.clearLeftOvers(...args)),
		switchTo: (...args) => guarded(() => store.switchTo(...args)),
		add: async (entries) => {
			for (const entry of entries) await guarded(() => store.add([entry]))
		},
		replace: (...args) => guarded(() => store.replace(...args)),
		setUntil: async (ids, until) => {
			for (const id of ids) await guarded(() => store.setUntil([id], until))
		},
	}
	const imports: ImportStore = {
		...cloudPorts.imports,
		saveJob: (job) => guarded(() => cloudPorts.imports.saveJob(job)),
		dropParts: (id) => guarded(() => cloudPorts.imports.dropParts(id)),
		log: (change) => guarded(() => cloudPorts.imports.log(change)),
	}
	return { ...cloudPorts, clock: product.clock, roster, imports }
}

/** Hands the change over and checks it; answers its id. */
async function checked(csv = CHANGE): Promise<string> {
	const importId = await handOver(asClerk(product), rosterBytes('roster.csv', csv))
	await untilDone(asClerk(product), 'check', importId)
	return importId
}

/** Brings the change in as the function does, on the ports given. */
async function importOn(ports: Ports, importId: string): Promise<void> {
	for (;;) {
		const { done } = await importRoster(
			{ importId },
			new Call(CLERK, ports, { roles: ['clerk'], reach: { kind: 'common' } }, RIGHTS),
		)
		if (done) return
	}
}

/** True when it came to its end. */
async function survives(ports: Ports, importId: string): Promise<boolean> {
	try {
		await importOn(ports, importId)
		return true
	} catch (fault) {
		if (fault instanceof Killed) return false
		throw fault
	}
}

/** What everybody sees, but for the time. */
async function view(): Promise<string> {
	const ask = (areaCode: string) => product.call('o-anyone', 'card', 'show', { areaCode })
	const cards = await Promise.all(['100-1-1-1', '100-1-1-2'].map(ask))
	const { children } = await product.ask('o-anyone', 'place', 'children', { areaCode: '100' })
	const home = await product.call('o-anyone', 'card', 'show', { doorCode: CODE })
	return JSON.stringify({ cards, children, home }).replace(/"asOf":"[^"]*"/g, '')
}

async function expectNew(): Promise<void> {
	const names = await view()
	for (const name of ['河东镇', '格长二']) expect(names).toContain(name)
	expect(names).not.toContain('河西镇')
	const { version } = (await readPointer(store))!
	const all = product.snapshot()['roster'] as RosterEntry[]
	const inForce = all.filter((one) => 'since' in one && isInForce(one, version))
	const keys = inForce.map(({ keys: [first] }) => first)
	expect(new Set(keys).size).toBe(keys.length)
	expect(inForce.every(({ until }) => until === null)).toBe(true)
}

/** An import that dies, and what comes after it. */
export function crashTests({ every, landings }: Tried): void {
	beforeEach(async () => {
		product = await startCounty([...SMALL_COUNTY, household('100-1-1-1', '10', '户主', CODE)])
		Object.assign(process.env, product.cloud.sdkEnv())
	})
	afterEach(() => product.close())

	it('leaves the old roster or the new one, wherever it is killed, and goes on from there', async () => {
		const old = await view()
		const importId = await checked()
		const seen: string[] = []
		// Each time it dies so many writes later than the time before.
		let kills = 0
		for (; !(await survives(dyingPorts(kills), importId)); kills += every) seen.push(await view())
		expect(kills).toBeGreaterThan(10)
		const now = await view()
		expect(new Set(seen)).toEqual(new Set([old, ...(seen.includes(now) ? [now] : [])]))
		await expectNew()
	})

	it('is begun anew from nothing by whoever comes after a dead one', async () => {
		const old = await view()
		for (let count = 0; count < 40; count += 7 * every) {
			const importId = await checked()
			if (await survives(dyingPorts(count), importId)) break
			expect(await view()).toBe(old)
			// Nobody may import or bind while the dead one might still be alive.
			product.clock.advance(3 * MINUTES)
			const other = await checked(rosterCsv([area('100-2', `新镇${count}`, '镇', '100')]))
			await expect(survives(dyingPorts(4), other)).resolves.toBe(false)
			product.clock.advance(3 * MINUTES)
		}
		await product.importCsv(CHANGE)
		await expectNew()
	})

	it('refuses a second import and bindings while one is under way', async () => {
		const importId = await checked()
		expect(await survives(dyingPorts(5), importId)).toBe(false)
		expect(await product.call(VILLAGER, 'household', 'bind', { doorCode: CODE, name: '李四' })).toMatchObject(
			{
				error: { code: 'ROSTER_BUSY' },
			},
		)
		const other = await checked(rosterCsv([area('100-2', '新镇', '镇', '100')]))
		await expect(importOn(dyingPorts(Infinity), other)).rejects.toMatchObject({ code: 'ROSTER_BUSY' })
		product.clock.advance(3 * MINUTES)
		await importOn(dyingPorts(Infinity), other)
		expect(await product.call(VILLAGER, 'household', 'bind', { doorCode: CODE, name: '李四' })).toMatchObject(
			{
				ok: true,
			},
		)
		// The first one is of a roster that is gone.
		await expect(importOn(dyingPorts(Infinity), importId)).rejects.toMatchObject({ code: 'ROSTER_CHANGED' })
	})

	it.each(landings)('loses no binding that lands at step %i of an import', async (step) => {
		const householdId = (await store.find([`door:${CODE.replace(/-/g, '')}`])).flatMap((one) =>
			one.kind === 'household' ? [one.household.id] : [],
		)[0]
		const member = {
			openid: VILLAGER,
			name: '李四',
			state: 'pending' as const,
			since: '2026-09-16T12:00:00+08:00',
		}
		// The binder has seen a roster at rest and is only now writing.
		const land = async (at: number): Promise<void> => {
			if (at === step) await store.addMember(householdId!, '100-1-1-1', member)
		}
		await importOn(dyingPorts(Infinity, land), await checked())
		const { households } = await product.ask(VILLAGER, 'account', 'show', {})
		expect(households).toMatchObject([{ id: householdId, state: 'pending' }])
		await product.bindStaff('o-leader', '13900000004')
		expect((await product.ask('o-leader', 'household', 'pending', {})).items).toHaveLength(1)
	})
}
