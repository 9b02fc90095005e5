import path from 'node:path'
import { mkdirSync } from 'node:fs'
import { placeOf } from '../../cloudfunctions/ports/page'
import { rosterKey } from '../../cloudfunctions/modules/org/documents'
import type { Plan } from '../../cloudfunctions/modules/org/rules/plan'
import type { Slot } from '../../cloudfunctions/modules/org/rules/standing'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import type { Post } from '#shared/roster/post'
import type { Document } from '../cloudbase/database/document'
import { SqliteEngine } from '../cloudbase/database/sqlite-engine'
import { gridCode, householdId, openidOf, editableRoster, writeRoster, type RosterSize } from './card-roster'
import { BENCH_WORDS as WORDS } from './words'
import { MOMENT, World } from './world'

/** How large a county is, and how many visits it has had. */
export interface Size extends RosterSize {
	visits: number
}

/** How long a call takes is what is measured, however busy the machine is. */
const NO_HURRY = { default: 60 }

const DAY = '2026-09-10'
/** When the drive's visits were: days before. */
const WENT = MOMENT.getTime() - 3 * 24 * 60 * 60 * 1000
const LEADER = 'p-00000000'

/** One household in so many was closed, and one in so many nobody has been to. */
const CLOSED_EACH = 50
const UNSEEN_EACH = 20
const UNSEEN = 7
/** Steps through a small county one by one, and through a large one in strides. */
const UNSEEN_STEP = 1_451

/** A drive over the whole county that is nearly through, and another one of the month before: two visits a household. */
export const DRIVE = planOf('pdrive')

function planOf(id: string): Plan {
	const area = { code: 'C', name: WORDS.levels.county, level: 'county' as const, levelName: '' }
	return {
		id,
		template: 'doorToDoor',
		name: WORDS.need,
		area,
		path: ['C'],
		who: { post: 'gridLeader' },
		to: { all: true },
		every: 'once',
		questions: [],
		from: DAY,
		keepDays: 90,
		by: { id: LEADER, name: WORDS.person, title: '' },
		at: WENT,
	}
}

const isUnseen = (household: number): boolean => household % UNSEEN_EACH === UNSEEN
const isClosed = (household: number): boolean => household % CLOSED_EACH === 3

function slotOf(household: number): Slot | undefined {
	if (isUnseen(household)) return undefined
	const slot = { count: 1, by: [LEADER], at: WENT }
	return isClosed(household) ? { ...slot, again: WENT + 1 } : { ...slot, ended: 'done' }
}

/** A county in a running cloud. */
export interface County {
	size: Size
	world: World
	dispatcher: string
	/** Who leads the grid of a household. */
	leaderAt: (household: number) => string
	/** How often the timer came by until all was counted. */
	runs: number
}

export const gridOf = (household: number, { grids, households }: Size): number =>
	Math.floor((household * grids) / households)

/** One after the other of those to whom nobody has been, all over the county. */
export const unseenAt = (round: number): number => UNSEEN_EACH * (round * UNSEEN_STEP) + UNSEEN

/** A county of a size, written straight into the database, with its drive nearly through and every grid counted. */
export async function startCounty(folder: string, distDir: string, size: Size): Promise<County> {
	const dataDir = path.join(folder, `visits-${size.households}`)
	mkdirSync(dataDir)
	const beside = (at: number): { plans: Record<string, Record<string, Slot>> } | undefined => {
		const slot = slotOf(at)
		return slot && { plans: { [DRIVE.id]: { 'once-door': slot } } }
	}
	await writeRoster(dataDir, { ...size, everybodyBound: true, beside })
	const engine = new SqliteEngine({
		file: path.join(dataDir, 'database.sqlite'),
		schema: databaseSchema,
		waitsForDisk: false,
	})
	engine.load('roster', [
		{
			_id: `!plan:${DRIVE.id}`,
			kind: 'plan',
			keys: [rosterKey.plan(DRIVE.id), rosterKey.plans('C')],
			version: 1,
			plan: DRIVE,
		} as unknown as Document,
	])
	engine.load('visits', visitsOf(size))
	engine.close()
	const { areas } = editableRoster(size.grids)
	const holderOf = (code: string, post: Post): string => {
		const desk = areas.get(code)?.desks.find((one) => one.post === post)
		return openidOf.person(desk?.tenures[0]?.personId ?? '')
	}
	const world = await World.open(dataDir, distDir, NO_HURRY)
	return {
		size,
		world,
		dispatcher: holderOf('C', 'dispatcher'),
		leaderAt: (household) => holderOf(gridCode(gridOf(household % size.households, size)), 'gridLeader'),
		runs: await countAll(world, size),
	}
}

/** Nearly one a household of this drive, the rest of one before. */
function* visitsOf(size: Size): Generator<Document> {
	const { households, visits } = size
	let written = 0
	for (const planId of [DRIVE.id, 'pbefore'])
		for (let at = 0; at < households && written < visits; at += 1) {
			const slot = slotOf(at)
			if (!slot) continue
			written += 1
			const id = `${planId}-${householdId(at)}`
			const outcome = slot.ended ?? 'nobodyHome'
			const attempt = { key: id, content: id, by: { id: LEADER, name: '' }, outcome, at: WENT, arrived: WENT }
			yield {
				_id: id,
				planId,
				householdId: householdId(at),
				period: 'once',
				channel: 'door',
				path: ['C', gridCode(gridOf(at, size))],
				attempts: [{ ...attempt, counted: true, ended: slot.ended !== undefined }],
				slot,
				begun: WENT,
				forgetAt: WENT + 90 * 24 * 60 * 60 * 1000,
				place: placeOf(WENT, id),
				touched: placeOf(WENT, id),
				photos: [],
			} as unknown as Document
		}
}

/** The timer comes by until every grid is counted; answers how often. */
async function countAll(world: World, { grids }: Size): Promise<number> {
	let counted = 0
	for (let runs = 1; ; runs += 1) {
		counted += await comeBy(world)
		if (counted >= grids) return runs
		if (runs > grids) throw new Error(`${counted} of ${grids} grids are counted`)
	}
}

const MINUTE_MS = 60_000
const TURN_MS = 5 * MINUTE_MS

/** Counts are kept every five minutes, of what is a minute old: after two such turns they know all that happened. */
export async function caughtUp({ cloud }: World): Promise<void> {
	for (let turns = 0; turns < 2; turns += 1) {
		cloud.clock.set(new Date(Math.ceil((cloud.clock.now() + 1) / TURN_MS) * TURN_MS))
		await cloud.triggers.run('due')
	}
}

/** Two minutes later the timer comes by; answers how many grids it counted. */
async function comeBy({ cloud }: World): Promise<number> {
	cloud.clock.set(new Date(cloud.clock.now() + 2 * MINUTE_MS))
	const { result } = await cloud.triggers.run('due')
	return (result as { data?: { gridsCounted?: number } }).data?.gridsCounted ?? 0
}
