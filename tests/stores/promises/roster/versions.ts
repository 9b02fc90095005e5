import type { PointerDocument, RosterEntry } from '../../../../cloudfunctions/modules/org/documents'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { added, checkDue, entryAfter, NOW, read, reportOf } from '../../given/reports'
import { areaAt, householdOf, idsIn, personOf, pointerAt, pointerIn, stagingOf } from '../../given/roster'
import type { Promises, PromisesFor, PromisesOf } from '../../promise'

/** Begins with a pointer. */
async function startAt({ roster }: StorePorts, pointer: PointerDocument): Promise<PointerDocument> {
	await roster.addOnce(pointer)
	return pointer
}

const CLAIM = stagingOf(2)

/** Claims that are not the one above. */
const OTHERS = [stagingOf(3), stagingOf(2, { by: 'other' }), stagingOf(2, { start: 999 })]

/** What is promised of both ways to put a version in force. */
function promisesOfSwitch(put: (stores: StorePorts, claim: typeof CLAIM) => Promise<boolean>): Promises {
	return {
		'puts the claimed version in force and ends the claim': async (stores) => {
			const pointer = {
				...pointerAt(1, stagingOf(2, { since: 5000 })),
				portraits: 'cloud://files/portraits/',
			}
			await startAt(stores, pointer)
			expect(await put(stores, CLAIM)).toBe(true)
			expect(await pointerIn(stores)).toEqual({ ...pointerAt(2), portraits: 'cloud://files/portraits/' })
		},
		'is false of another claim, and once it is in force': async (stores) => {
			const pointer = await startAt(stores, pointerAt(1, CLAIM))
			for (const other of OTHERS) expect(await put(stores, other)).toBe(false)
			expect(await pointerIn(stores)).toEqual(pointer)
			await put(stores, CLAIM)
			expect(await put(stores, CLAIM)).toBe(false)
			expect(await pointerIn(stores)).toEqual(pointerAt(2))
		},
		'is false where nothing was claimed, or there is no roster': async (stores) => {
			expect(await put(stores, CLAIM)).toBe(false)
			expect(await pointerIn(stores)).toBeUndefined()
			await startAt(stores, pointerAt(1))
			expect(await put(stores, CLAIM)).toBe(false)
		},
		'of two at once, one does it': async (stores) => {
			await startAt(stores, pointerAt(1, CLAIM))
			const done = await Promise.all([put(stores, CLAIM), put(stores, CLAIM)])
			expect(done.filter(Boolean)).toHaveLength(1)
		},
	}
}

const upTo = (until: number | null) => ({ until })

async function everything({ roster }: StorePorts): Promise<RosterEntry[]> {
	const pages = await Promise.all(
		(['area', 'household', 'person'] as const).map((kind) => roster.page(kind, undefined)),
	)
	return pages.flatMap(({ items }) => items as RosterEntry[])
}

/** What is promised to the writer of the next version. */
export const versions: PromisesFor<
	'roster',
	'startStaging' | 'switchTo' | 'add' | 'replace' | 'setUntil' | 'clearLeftOvers'
> = {
	startStaging: {
		'claims the next version where nobody has': async (stores) => {
			const pointer = await startAt(stores, pointerAt(1))
			expect(await stores.roster.startStaging(pointer, CLAIM)).toBe(true)
			expect(await pointerIn(stores)).toEqual(pointerAt(1, CLAIM))
		},
		'takes the place of a claim that stands as it was read, with nothing of it left': async (stores) => {
			const pointer = await startAt(stores, pointerAt(1, stagingOf(2, { isUnclean: true })))
			const next = stagingOf(2, { by: 'next', since: 2000 })
			expect(await stores.roster.startStaging(pointer, next)).toBe(true)
			expect(await pointerIn(stores)).toEqual(pointerAt(1, next))
		},
		'is false where the pointer has changed since, and then changes nothing': async (stores) => {
			const stands = await startAt(stores, pointerAt(1, CLAIM))
			const asRead = [
				pointerAt(1),
				pointerAt(0, CLAIM),
				pointerAt(1, { ...CLAIM, since: 999 }),
				pointerAt(1, { ...CLAIM, isUnclean: true }),
			]
			for (const pointer of asRead)
				expect(await stores.roster.startStaging(pointer, stagingOf(2, { by: 'other' }))).toBe(false)
			expect(await pointerIn(stores)).toEqual(stands)
		},
		'is false where there is no roster': async (stores) => {
			expect(await stores.roster.startStaging(pointerAt(0), stagingOf(1))).toBe(false)
			expect(await pointerIn(stores)).toBeUndefined()
		},
		'of two at once, one claims it': async (stores) => {
			for (const pointer of [pointerAt(1), pointerAt(1, stagingOf(2, { since: 1 }))]) {
				if (pointer.staging) await stores.roster.startStaging((await pointerIn(stores))!, pointer.staging)
				else await startAt(stores, pointer)
				const claims = ['one', 'other'].map((by) => stagingOf(2, { by }))
				const done = await Promise.all(claims.map((claim) => stores.roster.startStaging(pointer, claim)))
				expect(done.filter(Boolean)).toHaveLength(1)
				expect((await pointerIn(stores))?.staging?.by).toBe(done[0] ? 'one' : 'other')
			}
		},
	},
	switchTo: promisesOfSwitch(({ roster }, claim) => roster.switchTo(claim)),
	add: {
		'adds entries, as many as there are': async (stores) => {
			const entries = [areaAt('11'), personOf('p-1'), householdOf('h-1', '1111')]
			await stores.roster.add(entries)
			await stores.roster.add([])
			expect(await everything(stores)).toEqual([entries[0], entries[2], entries[1]])
			const many = Array.from({ length: 501 }, (_, at) => householdOf(`n-${at}`, '1112'))
			await stores.roster.add(many)
			expect(await stores.roster.countHouseholds('1112', 1)).toBe(501)
		},
		'rejects an entry that is there, and leaves that one as it is': async (stores) => {
			await stores.roster.add([personOf('p-1')])
			const again = personOf('p-1', { until: 7 })
			await expect(stores.roster.add([again])).rejects.toBeDefined()
			expect(await everything(stores)).toEqual([personOf('p-1')])
		},
	},
	replace: {
		'puts an entry in the place of the one with its id, with nothing of it left': async (stores) => {
			await stores.roster.add([personOf('p-1', { boundBy: 'hash', codeExpiresAt: 5 }), personOf('p-2')])
			const next = { ...personOf('p-1'), keys: ['person:p-1', 'phone:new'] }
			await stores.roster.replace(next)
			expect(await everything(stores)).toEqual([next, personOf('p-2')])
			expect(await stores.roster.find(['phone:phone of p-1'])).toEqual([])
			expect(await stores.roster.find(['phone:new'])).toEqual([next])
		},
	},
	setUntil: {
		'says when entries end, or that they do not': async (stores) => {
			const ids = ['area:11@1', 'area:12@1', 'area:13@1']
			await stores.roster.add(['11', '12', '13'].map((code) => areaAt(code)))
			await stores.roster.setUntil([ids[0]!, ids[2]!, 'none'], 2)
			await stores.roster.setUntil([ids[2]!], null)
			await stores.roster.setUntil([], 5)
			expect((await everything(stores)).map(({ until }) => until)).toEqual([2, null, null])
		},
	},
	clearLeftOvers: {
		'takes away what nobody reads, and ends what was not to be replaced': async (stores) => {
			await startAt(stores, pointerAt(3, stagingOf(4)))
			const keeps = [areaAt('11', upTo(3)), areaAt('12', { since: 3 }), personOf('p-1', upTo(4))]
			const drops = [
				areaAt('13', upTo(2)),
				areaAt('12', { since: 4 }),
				householdOf('h-1', '1111', { since: 5 }),
			]
			await stores.roster.add([...keeps, ...drops])
			await stores.roster.clearLeftOvers(3)
			expect(await everything(stores)).toEqual([keeps[0], keeps[1], { ...keeps[2], until: null }])
			expect(await pointerIn(stores)).toEqual(pointerAt(3, stagingOf(4)))
		},
		'takes away as many as there are, and none where there are none': async (stores) => {
			const many = Array.from({ length: 501 }, (_, at) => householdOf(`h-${at}`, '1111', { since: 2 }))
			await stores.roster.add([...many, areaAt('11')])
			await stores.roster.clearLeftOvers(1)
			await stores.roster.clearLeftOvers(1)
			expect(idsIn(await everything(stores))).toEqual(['area:11@1'])
		},
	},
}

/** What is promised to whoever takes reports along. */
export const rosterSwitch: PromisesOf<'rosterSwitch'> = {
	switchWith: {
		...promisesOfSwitch(({ rosterSwitch }, claim) => rosterSwitch.switchWith(claim, [])),
		'appends to the reports, with their checks, in the same moment': async (stores) => {
			await startAt(stores, pointerAt(1, CLAIM))
			const all = await added(stores, reportOf('r1'), reportOf('r2'))
			const checks = [checkDue(NOW)]
			const appended = all.map((report) => ({ report, entry: entryAfter(report), checks }))
			expect(await stores.rosterSwitch.switchWith(CLAIM, appended)).toBe(true)
			expect(await pointerIn(stores)).toEqual(pointerAt(2))
			const now = await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))
			expect(now.map((report) => [report.version, report.checks])).toEqual([
				[2, checks],
				[2, checks],
			])
		},
		'does neither where a report has changed since, or the claim is another': async (stores) => {
			await startAt(stores, pointerAt(1, CLAIM))
			const all = await added(stores, reportOf('r1'), reportOf('r2'))
			await stores.reports.append(all[1]!, entryAfter(all[1]!))
			const now = await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))
			const appended = (reports: typeof all) =>
				reports.map((report) => ({ report, entry: entryAfter(report) }))
			expect(await stores.rosterSwitch.switchWith(CLAIM, appended(all))).toBe(false)
			for (const other of OTHERS)
				expect(await stores.rosterSwitch.switchWith(other, appended(now))).toBe(false)
			expect(await pointerIn(stores)).toEqual(pointerAt(1, CLAIM))
			expect(await Promise.all(['r1', 'r2'].map((id) => read(stores, id)))).toEqual(now)
		},
		'is no half thing when an entry comes at once': async (stores) => {
			await startAt(stores, pointerAt(1, CLAIM))
			const [report] = await added(stores, reportOf('r1'))
			const [switched, taken] = await Promise.all([
				stores.rosterSwitch.switchWith(CLAIM, [{ report: report!, entry: entryAfter(report!) }]),
				stores.reports.append(report!, entryAfter(report!, { key: 'event' })),
			])
			expect(switched).not.toBe(taken)
			expect((await pointerIn(stores))?.version).toBe(switched ? 2 : 1)
			expect((await read(stores, 'r1')).version).toBe(2)
		},
	},
}
