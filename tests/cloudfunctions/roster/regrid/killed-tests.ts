import { rosterSwitch as store } from '../../../../cloudfunctions/stores/cloudbase/roster-switch'
import { areaIn, atRest, gridOf, householdsIn, storedText, textOf } from './at-rest'
import { GRID, NEXT_GRID } from './county'
import { runKilledAt } from './killing'
import { portsOf, regridOn, sceneData, smallData, splitOf, startOn, type Regridding } from './scene'
import type { Product } from '../../../support/product'
import { scratchFolder } from '../../../support/scratch-folder'

// A grid of 400 households with 30 open reports: a split and a merge of it are killed at their writes.

const MINUTES = 60_000

/** The places to die at, of those from 0 to the last: outside of the transaction, where each takes a run of its own, and within. */
export type Chosen = Record<'outside' | 'within', (last: number) => readonly number[]>

/** What a change makes of some data when nothing goes wrong. */
interface Whole {
	old: string
	now: string
	stored: string
	writes: number
	places: number
	inTransaction: number
	/** Where the data lies afterwards. */
	folder: string
}

async function on<T>(data: string, then: (product: Product) => Promise<T>): Promise<T> {
	const product = await startOn(data)
	try {
		return await then(product)
	} finally {
		await product.close()
	}
}

/** Where the data of a product lies from now on. */
function saved({ cloud }: Product): string {
	const folder = scratchFolder()
	cloud.save(folder)
	return folder
}

const see = (product: Product): string => textOf(atRest(product))

const send = (product: Product, regridding: Regridding, place = Infinity) =>
	runKilledAt(place, () => regridOn(portsOf(product), regridding))

function wholly(data: string, regridding: Regridding): Promise<Whole> {
	return on(data, async (product) => {
		const old = see(product)
		const { survived, ...counts } = await send(product, regridding)
		expect(survived).toBe(true)
		return { ...counts, old, now: see(product), stored: storedText(product), folder: saved(product) }
	})
}

/** Dies at each place outside the transaction, each time on a fresh copy of the data, and is sent again. */
async function dieOutside(
	data: string,
	regridding: Regridding,
	whole: Whole,
	killedAt: readonly number[],
	last: number,
): Promise<number> {
	const left = new Set<string>()
	for (const place of killedAt) {
		// The last one is after the commit.
		const isLast = place === last
		await on(data, async (product) => {
			const run = await send(product, regridding, isLast ? whole.places - 1 : place)
			const seen = {
				place,
				survived: run.survived,
				isWhole: see(product) === (isLast ? whole.now : whole.old),
			}
			expect(seen).toEqual({ place, survived: false, isWhole: true })
			// What leaves the same behind goes on in the same way.
			const remains = storedText(product)
			if (!left.has(remains)) await send(product, regridding)
			const again = { place, isFinished: left.has(remains) || storedText(product) === whole.stored }
			expect(again).toEqual({ place, isFinished: true })
			left.add(remains)
		})
	}
	return left.size
}

/** Dies at the chosen places within the transaction: each time all is as it was before it. Says how many it was. */
async function dieInTransaction(
	data: string,
	regridding: Regridding,
	whole: Whole,
	chosen: Chosen,
): Promise<number> {
	return on(data, async (product) => {
		const ports = portsOf(product)
		const killedAt = chosen.within(whole.inTransaction - 1)
		const switchWith: typeof store.switchWith = async (staging, appended) => {
			const before = storedText(product)
			const send = (place: number) => runKilledAt(place, () => store.switchWith(staging, appended))
			for (const place of killedAt) {
				const { survived } = await send(place)
				const isAsBefore = storedText(product) === before
				expect({ place, survived, isAsBefore }).toEqual({ place, survived: false, isAsBefore: true })
			}
			// After the commit.
			const { survived } = await send(whole.inTransaction)
			expect({ survived, isDone: storedText(product) !== before }).toEqual({ survived: false, isDone: true })
			return true
		}
		await regridOn({ ...ports, rosterSwitch: { switchWith } }, regridding)
		expect(storedText(product) === whole.stored).toBe(true)
		return killedAt.length
	})
}

/** Dies at the chosen places of a change, and at those chosen within its transaction, and answers what comes of it. */
async function die(what: string, data: string, regridding: Regridding, chosen: Chosen): Promise<Whole> {
	const whole = await wholly(data, regridding)
	expect(whole.now).not.toBe(whole.old)
	const { writes, places, inTransaction } = whole
	const within = await dieInTransaction(data, regridding, whole, chosen)
	const last = places - 1 - inTransaction
	const killedAt = chosen.outside(last)
	const different = await dieOutside(data, regridding, whole, killedAt, last)
	const killed = within + killedAt.length
	process.stdout.write(
		`${what}: ${writes} writes, killed at ${killed} of ${places} places, ${different} remains\n`,
	)
	return whole
}

const idsIn = (product: Product): string[] =>
	householdsIn(atRest(product))
		.filter((one) => gridOf(one) === GRID)
		.map(({ household }) => household.id)

/** A split, killed at the chosen places outside of the transaction, and of those within. */
export function killedTests(chosen: Chosen): void {
	test('a split', async () => {
		const scene = await sceneData()
		const ids = await on(scene, async (product) => idsIn(product))
		const { writes } = await die('split', scene, splitOf(ids, 170), chosen)
		expect(writes).toBeGreaterThan(30)
	})

	test('a split of a small grid, where another one that died has left all that it had staged', async () => {
		const small = await smallData()
		const ids = await on(small, async (product) => idsIn(product))
		const other = splitOf(ids, 2)
		const { places } = await wholly(small, other)
		const folder = await on(small, async (product) => {
			product.clock.advance(-10 * MINUTES)
			const beforeCommit = places - 2
			expect(await send(product, other, beforeCommit)).toMatchObject({ survived: false })
			return saved(product)
		})
		const split = splitOf(ids, 1)
		const { stored } = await die('taking over', folder, split, chosen)
		expect((await wholly(small, split)).stored === stored).toBe(true)
	})
}

/** A merge of what came of a split with the grid beside, killed as the split. */
export function killedMerge(chosen: Chosen): void {
	test('a merge of what came of a split with the grid beside', async () => {
		const scene = await sceneData()
		const ids = await on(scene, async (product) => idsIn(product))
		const { folder } = await wholly(scene, splitOf(ids, 170))
		const areaCodes = await on(folder, async (product) => {
			const codes = ['西片', '东片'].map((name) => areaIn(atRest(product), name).area.code)
			return [...codes, NEXT_GRID]
		})
		const merge: Regridding = { verb: 'merge', input: { areaCodes, name: '大网格' } }
		const { writes } = await die('merge', folder, merge, chosen)
		expect(writes).toBeGreaterThan(30)
	})
}
