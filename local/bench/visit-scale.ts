import type { CallCounts } from '../cloudbase/counters/call-counts'
import { gridCode, householdId } from './card-roster'
import { median, type Table } from './figure'
import { caughtUp, DRIVE, gridOf, startCounty, unseenAt, type County, type Size } from './visit-county'
import { BENCH_WORDS as WORDS } from './words'
import type { World } from './world'

const SMALL: Size = { grids: 5, households: 1_000, visits: 1_000 }
/** The county of the issue that this is for; and one with as many grids, of which there are quicker figures. */
export const WHOLE_COUNTY: Size = { grids: 4_397, households: 1_000_000, visits: 1_000_000 }
export const MANY_GRIDS: Size = { grids: 4_397, households: 100_000, visits: 100_000 }

const MOST_DOCUMENTS = 10
const MOST_CALLS = 3
const MOST_READS = 2
const MOST_RATIO = 1.5
const MOST_SECONDS = 1.5
const WARM_UP = 3
const ROUNDS = 31

/** What visits cost with a thousand households and with a million. */
export async function visitScale(large: Size, folder: string, distDir: string): Promise<Table[]> {
	const counties: County[] = []
	for (const size of [SMALL, large]) counties.push(await startCounty(folder, distDir, size))
	const tables = [await callsTable(counties), await countyTable(counties)]
	for (const { world } of counties) await world.cloud.close()
	return tables
}

interface Cost {
	counts: CallCounts
	milliseconds: number
}

async function costOf(called: Promise<{ counts: CallCounts }>): Promise<Cost> {
	const began = performance.now()
	const { counts } = await called
	return { counts, milliseconds: performance.now() - began }
}

/** What is asked of each county by turns. */
const CALLS: Readonly<Record<string, (county: County, round: number) => Promise<{ counts: CallCounts }>>> = {
	'visit.due': ({ world, leaderAt }, round) => world.call(leaderAt(unseenAt(round)), 'visit', 'due', {}),
	'visit.record': ({ world, size, leaderAt }, round) => {
		const at = unseenAt(round) % size.households
		return world.call(leaderAt(at), 'visit', 'record', {
			planIds: [DRIVE.id],
			householdId: householdId(at),
			clientKey: `bench-visit-${round}`,
			outcome: 'done',
		})
	},
	'visit.coverage, a grid': ({ world, size, leaderAt }, round) => {
		const at = unseenAt(round) % size.households
		const areaCode = gridCode(gridOf(at, size))
		return world.call(leaderAt(at), 'visit', 'coverage', { planId: DRIVE.id, areaCode })
	},
	'visit.missing, a page': ({ world, dispatcher }) =>
		world.call(dispatcher, 'visit', 'missing', { planId: DRIVE.id, areaCode: 'C' }),
}

/** What everybody who goes does: it is to cost the same in any county. A page of those above is as long as what it finds. */
const OWN = ['visit.due', 'visit.record']

async function callsTable(counties: readonly County[]): Promise<Table> {
	const large = counties[counties.length - 1]?.size ?? SMALL
	const rows: Table['rows'] = []
	const faults: string[] = []
	for (const [name, ask] of Object.entries(CALLS)) {
		const costs = counties.map((): Cost[] => [])
		for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
			for (const [at, county] of counties.entries()) {
				const cost = await costOf(ask(county, round))
				if (round >= WARM_UP) costs[at]?.push(cost)
			}
		const [few = [], many = []] = costs
		const ratio = median(many.map(({ milliseconds }, at) => milliseconds / (few[at]?.milliseconds ?? 1)))
		const most = (all: readonly Cost[], what: 'calls' | 'reads' | 'examined'): number =>
			Math.max(...all.map(({ counts }) => counts[what]))
		rows.push([
			name,
			most(few, 'calls'),
			most(many, 'calls'),
			most(many, 'reads'),
			most(few, 'examined'),
			most(many, 'examined'),
			`${ratio.toFixed(2)} ×`,
		])
		if (!OWN.includes(name)) continue
		if (ratio > MOST_RATIO) faults.push(`${name} takes ${ratio.toFixed(2)} times as long in the large county`)
		if (most(many, 'calls') > MOST_CALLS || most(many, 'reads') > MOST_READS)
			faults.push(`${name} takes ${most(many, 'calls')} calls`)
	}
	return {
		title: 'Visits in a small and in a large county',
		about: `A drive to every household of ${SMALL.households.toLocaleString('en')} in ${SMALL.grids} grids and of ${large.households.toLocaleString('en')} in ${large.grids.toLocaleString('en')}, each with as many visits. Calls, reads and documents looked at are the most of ${ROUNDS} rounds by turns in one run, a time the median of their ratios.`,
		head: [
			'call',
			'calls, small',
			'calls, large',
			'reads, large',
			'looked at, small',
			'looked at, large',
			'time',
		],
		rows,
		faults,
	}
}

/** What only those above ask: how the whole county stands, who is missing to the last, and what a start writes. */
async function countyTable(counties: readonly County[]): Promise<Table> {
	const rows: Table['rows'] = []
	const faults: string[] = []
	for (const { world, size, dispatcher, runs } of counties) {
		const started = await world.call(dispatcher, 'plan', 'start', {
			template: 'doorToDoor',
			name: WORDS.done,
			areaCode: 'C',
			who: { post: 'gridLeader' },
			to: { all: true },
			every: 'once',
		})
		const asked = { planId: DRIVE.id }
		await caughtUp(world)
		const times: number[] = []
		let coverage = await world.call(dispatcher, 'visit', 'coverage', asked)
		for (let round = 0; round < ROUNDS; round += 1) {
			const began = performance.now()
			coverage = await world.call(dispatcher, 'visit', 'coverage', asked)
			times.push(performance.now() - began)
		}
		const { targets, missing } = coverage.data
		const { pages, listed, calls } = await missingToTheEnd(world, dispatcher)
		const writes = started.counts.writes
		rows.push([
			size.households,
			writes,
			coverage.counts.calls,
			coverage.counts.examined,
			missing,
			pages,
			calls,
			runs,
		])
		if (writes > MOST_DOCUMENTS) faults.push(`a start writes ${writes} documents`)
		if (median(times) > MOST_SECONDS * 1000) faults.push(`coverage takes ${median(times).toFixed(0)} ms`)
		if (targets !== size.households) faults.push(`${targets} of ${size.households} households are targets`)
		if (listed !== missing) faults.push(`${listed} of ${missing} missing are listed`)
		process.stderr.write(`coverage of ${size.households}: ${median(times).toFixed(0)} ms\n`)
	}
	return {
		title: 'A drive over a small and over a large county',
		about: `What a start writes; how the county stands, in one question of the counts that are kept of its grids, within ${MOST_SECONDS} s; the missing paged to the last, each once and as many as the count says; and how often the timer came by until every grid of a county that was never counted was.`,
		head: [
			'households',
			'written by a start',
			'calls of the coverage',
			'looked at',
			'missing',
			'pages',
			'calls of a page, at most',
			'runs of the timer',
		],
		rows,
		faults,
	}
}

async function missingToTheEnd(
	world: World,
	dispatcher: string,
): Promise<{ pages: number; listed: number; calls: number }> {
	const seen = new Set<string>()
	let pages = 0
	let calls = 0
	let cursor: string | undefined
	do {
		const { data, counts } = await world.call(dispatcher, 'visit', 'missing', {
			planId: DRIVE.id,
			areaCode: 'C',
			...(cursor !== undefined && { cursor }),
		})
		for (const { household } of data.items) {
			if (seen.has(household.id)) throw new Error(`${household.id} is listed twice`)
			seen.add(household.id)
		}
		pages += 1
		calls = Math.max(calls, counts.calls)
		cursor = data.cursor
	} while (cursor !== undefined)
	return { pages, listed: seen.size, calls }
}
