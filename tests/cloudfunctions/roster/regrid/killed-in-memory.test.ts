import { toDocument, toReport } from '../../../../cloudfunctions/stores/cloudbase/report-document'
import type { Report } from '#shared/life/report'
import type { RosterDocument } from '../../../../cloudfunctions/modules/org/documents'
import { MemoryReports } from '../../../support/memory-ports/report-store'
import { RosterDocuments } from '../../../support/memory-ports/roster-documents'
import { memoryStores, type StorePorts } from '../../../support/memory-ports/stores'
import { MemoryFiles } from '../../../support/memory-ports/file-store'
import { areaIn, atRest, gridOf, householdsIn, storedText, textOf } from './at-rest'
import { GRID, NEXT_GRID } from './county'
import { dyingStores } from './dying-stores'
import { portsOf, regridOn, sceneData, splitOf, startOn, type Regridding } from './scene'
import type { Product } from '../../../support/product'

// Every place to die of a split and of a merge, over stores that tests/stores holds to the same promises as the database.
// killed.test.ts dies at a few of them for real.

/** What is kept in memory; a copy of it is a county of its own. */
class County {
	readonly reports: MemoryReports
	readonly roster: RosterDocuments
	readonly stores: StorePorts

	constructor(roster: Iterable<RosterDocument>, reports: Iterable<Report>) {
		this.roster = new RosterDocuments(roster)
		this.reports = new MemoryReports(reports)
		this.stores = memoryStores({ roster: this.roster, reports: this.reports, files: new MemoryFiles() })
	}

	copy(): County {
		return new County(this.roster.all(), this.reports.all())
	}

	snapshot(): Record<string, unknown[]> {
		return { roster: this.roster.all(), reports: this.reports.all().map(toDocument) }
	}
}

let product: Product
let scene: County
beforeAll(async () => {
	product = await startOn(await sceneData())
	const { roster, reports } = product.snapshot() as {
		roster: RosterDocument[]
		reports: ReturnType<typeof toDocument>[]
	}
	scene = new County(roster, reports.map(toReport))
})
afterAll(() => product.close())

/** Makes a change in a county, and dies at one place of it. */
async function send(county: County, regridding: Regridding, place = Infinity) {
	const dying = dyingStores(county.stores, place)
	await dying.run(() => regridOn({ ...portsOf(product), ...dying.stores }, regridding))
	return dying.seen
}

const see = (county: County): string => textOf(atRest(county))

/** Dies at every place, each time in a fresh copy, and is sent again; answers what the change makes when nothing goes wrong. */
async function dieEverywhere(what: string, before: County, regridding: Regridding): Promise<County> {
	const whole = before.copy()
	const { places } = await send(whole, regridding)
	const [old, now, stored] = [see(before), see(whole), storedText(whole)]
	expect(now).not.toBe(old)
	const left = new Set<string>()
	for (let place = 0; place < places; place++) {
		const county = before.copy()
		const { survived } = await send(county, regridding, place)
		const seen = see(county)
		expect({ place, survived, isWhole: seen === old || seen === now }).toEqual({
			place,
			survived: false,
			isWhole: true,
		})
		left.add(storedText(county))
		await send(county, regridding)
		expect({ place, isFinished: storedText(county) === stored }).toEqual({ place, isFinished: true })
	}
	expect(left.size).toBeGreaterThan(6)
	process.stdout.write(`${what} in memory: killed at each of ${places} places, ${left.size} remains\n`)
	return whole
}

test('a split, and a merge of what came of it with the grid beside', async () => {
	const ids = householdsIn(atRest(scene))
		.filter((one) => gridOf(one) === GRID)
		.map(({ household }) => household.id)
	const afterSplit = await dieEverywhere('split', scene, splitOf(ids, 170))
	const parts = ['西片', '东片'].map((name) => areaIn(atRest(afterSplit), name).area.code)
	await dieEverywhere('merge', afterSplit, {
		verb: 'merge',
		input: { areaCodes: [...parts, NEXT_GRID], name: '大网格' },
	})
})
