import type { Moderation } from '#shared/content/moderation'
import type { Report } from '#shared/life/report'
import type { StorePorts } from '../../../support/memory-ports/stores'
import {
	added,
	checkDue,
	end,
	entryAfter,
	idsOf,
	NOW,
	passed,
	put,
	read,
	REPORTER,
	reportOf,
} from '../../given/reports'
import type { PromisesFor } from '../../promise'

const withChecks = (id: string, ...checks: Moderation[]): Report => reportOf(id, { said: { checks } })

const traced = (traceId: string, dueAt = NOW): Moderation =>
	checkDue(dueAt, { asking: { openid: REPORTER, dueAt, tries: 1, traceId } })

/** Two photos that wait, and a report with them. */
async function twoPhotos(stores: StorePorts) {
	const checks = [traced('one', NOW + 1), traced('two', NOW + 2)] as const
	const [report] = await added(stores, withChecks('r1', ...checks))
	const [one, two] = report!.checks as [Moderation, Moderation]
	return { report: report!, one, two }
}

const statesOf = async (stores: StorePorts) => (await read(stores, 'r1')).checks?.map(({ state }) => state)

/** What is promised of reports that wait: for the timer, to be checked. */
export const waiting: PromisesFor<
	'reports',
	'due' | 'recount' | 'moderationsDue' | 'withoutCopies' | 'naming' | 'withTrace' | 'setModerations'
> = {
	recount: {
		'takes a report off those that are due for nothing but counting': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { dueAt: NOW, state: { atTop: true } }))
			const later = NOW + 400 * 24 * 3_600_000
			expect(idsOf(await stores.reports.due(later, 9))).toEqual(['r1'])
			await stores.reports.recount(report!, later)
			expect(await stores.reports.due(later, 9)).toEqual([])
			expect(await read(stores, 'r1')).toEqual(report)
		},
		'leaves a report that has changed since': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { dueAt: NOW + 5000, state: { atTop: true } }))
			const later = NOW + 400 * 24 * 3_600_000
			await stores.reports.append(report!, entryAfter(report!, {}))
			await stores.reports.recount(report!, later)
			expect(idsOf(await stores.reports.due(later, 9))).toEqual(['r1'])
		},
	},
	due: {
		'names those for which the timer has something to do, the longest due first': async (stores) => {
			const dueAt = { r1: NOW + 5, r2: NOW - 9, r3: NOW, r4: NOW - 1 }
			for (const [id, at] of Object.entries(dueAt)) await put(stores, reportOf(id, { dueAt: at }))
			const ids = async (now: number, limit = 9) => idsOf(await stores.reports.due(now, limit))
			// At the very moment it is still in time.
			expect(await ids(NOW)).toEqual(['r2', 'r4'])
			expect(await ids(NOW + 1)).toEqual(['r2', 'r4', 'r3'])
			expect(await ids(NOW + 1, 2)).toEqual(['r2', 'r4'])
			expect(await ids(NOW + 6)).toEqual(['r2', 'r4', 'r3', 'r1'])
		},
		'names none that has ended and is counted, and what waits at the top only to be counted': async (
			stores,
		) => {
			await put(
				stores,
				reportOf('r1', { dueAt: NOW }),
				reportOf('r2', { dueAt: NOW, state: { atTop: true } }),
			)
			await end(stores, 'r1')
			const due = await stores.reports.due(NOW + 1, 9)
			expect(idsOf(due)).toEqual(['r2'])
			await stores.reports.recount(due[0]!, NOW + 1)
			expect(await stores.reports.due(NOW + 1, 9)).toEqual([])
		},
		'gives reports as they stand': async (stores) => {
			const [report] = await added(stores, reportOf('r1', { dueAt: NOW }))
			expect(await stores.reports.due(NOW + 1, 9)).toEqual([report])
		},
	},
	moderationsDue: {
		'names those of which a check is to be asked, the longest due first': async (stores) => {
			await put(
				stores,
				withChecks('r1', checkDue(NOW - 1), checkDue(NOW + 9)),
				withChecks('r2', checkDue(NOW + 1)),
				withChecks('r3', passed(checkDue(NOW)), checkDue(NOW - 5)),
				withChecks('r4', passed(checkDue(NOW - 9))),
				withChecks('r5', checkDue(NOW)),
				reportOf('r6'),
			)
			expect(idsOf(await stores.reports.moderationsDue(NOW, 9))).toEqual(['r3', 'r1', 'r5'])
			expect(idsOf(await stores.reports.moderationsDue(NOW, 2))).toEqual(['r3', 'r1'])
		},
		'goes by what was said last, and by what an entry brought': async (stores) => {
			const [report] = await added(stores, withChecks('r1', checkDue(NOW)))
			await stores.reports.setModerations(report!, report!.checks!.map(passed))
			expect(await stores.reports.moderationsDue(NOW, 9)).toEqual([])
			const now = await read(stores, 'r1')
			await stores.reports.append(now, entryAfter(now), [checkDue(NOW)])
			expect(idsOf(await stores.reports.moderationsDue(NOW, 9))).toEqual(['r1'])
		},
		'names none with nothing left to ask once its checks are set as they were read': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			await stores.reports.setModerations(report, [passed(one), two])
			await stores.reports.setModerations(report, [one, passed(two)])
			for (const named of await stores.reports.moderationsDue(NOW + 9, 9))
				expect(await stores.reports.setModerations(named, named.checks ?? [])).toBe(true)
			expect(await stores.reports.moderationsDue(NOW + 9, 9)).toEqual([])
		},
	},
	withoutCopies: {
		'names those with a photo that passed without a copy, once nothing is to be asked': async (stores) => {
			const photo = checkDue(NOW, { fileId: 'cloud://files/one' })
			const copied: Moderation = { ...passed(photo), copy: 'cloud://files/copy' }
			const others: Moderation[] = [
				copied,
				{ ...passed(photo), state: 'rejected' },
				passed(checkDue(NOW)),
				photo,
			]
			for (const [at, one] of others.entries()) await put(stores, withChecks(`other-${at}`, one))
			const [report] = await added(stores, reportOf('r1'), withChecks('r2', passed(photo), photo))
			expect(await stores.reports.withoutCopies(9)).toEqual([])
			await stores.reports.append(report!, entryAfter(report!), [passed(photo)])
			expect(idsOf(await stores.reports.withoutCopies(9))).toEqual(['r1'])
			const now = await read(stores, 'r1')
			await stores.reports.setModerations(now, [copied])
			expect(await stores.reports.withoutCopies(9)).toEqual([])
		},
	},
	naming: {
		'says which of some uploads a report shows, several of one report as well': async (stores) => {
			const photo = (name: string) => checkDue(NOW, { fileId: `cloud://files/${name}` })
			await added(
				stores,
				withChecks('r1', photo('one'), photo('two')),
				withChecks('r2', passed(photo('three'))),
			)
			const named = await stores.reports.naming(
				['two', 'three', 'one', 'four'].map((one) => `cloud://files/${one}`),
			)
			expect(named.sort()).toEqual(['one', 'three', 'two'].map((one) => `cloud://files/${one}`))
			expect(await stores.reports.naming([])).toEqual([])
		},
	},
	withTrace: {
		'finds the report with the photo that waits under an id': async (stores) => {
			await put(stores, withChecks('r1', traced('one'), traced('two')), withChecks('r2', traced('three')))
			expect((await stores.reports.withTrace('two'))?.id).toBe('r1')
			expect((await stores.reports.withTrace('three'))?.id).toBe('r2')
			expect(await stores.reports.withTrace('four')).toBeNull()
		},
		'finds it no more once its check was answered': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			await stores.reports.setModerations(report, [passed(one), two])
			expect(await stores.reports.withTrace('one')).toBeNull()
			expect((await stores.reports.withTrace('two'))?.id).toBe('r1')
		},
	},
	setModerations: {
		'writes what differs from what was read': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			expect(await stores.reports.setModerations(report, [one, passed(two)])).toBe(true)
			expect(await read(stores, 'r1')).toEqual({ ...report, checks: [one, passed(two)] })
		},
		'of two answers on one photo the first counts': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			const rejected: Moderation = { ...passed(one), state: 'rejected' }
			const answers = [rejected, passed(one)].map((answer) =>
				stores.reports.setModerations(report, [answer, two]),
			)
			expect(await Promise.all(answers)).toEqual([true, false])
			expect(await statesOf(stores)).toEqual(['rejected', 'waiting'])
		},
		'of two answers on two photos both count': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			expect(await stores.reports.setModerations(report, [passed(one), two])).toBe(true)
			expect(await stores.reports.setModerations(report, [one, passed(two)])).toBe(true)
			expect(await statesOf(stores)).toEqual(['passed', 'passed'])
		},
		'writes none where one of them was answered since': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			const later = checkDue(NOW + 60)
			expect(await stores.reports.setModerations(report, [later, two])).toBe(true)
			expect(await stores.reports.setModerations(report, [passed(one), passed(two)])).toBe(false)
			expect((await read(stores, 'r1')).checks).toEqual([later, two])
		},
		'is false where an event came between': async (stores) => {
			const { report, one, two } = await twoPhotos(stores)
			await stores.reports.append(report, entryAfter(report))
			expect(await stores.reports.setModerations(report, [passed(one), two])).toBe(false)
			expect(await stores.reports.setModerations(report, report.checks!)).toBe(false)
			expect(await statesOf(stores)).toEqual(['waiting', 'waiting'])
			expect(await stores.reports.setModerations(reportOf('none'), [])).toBe(false)
		},
		'is true where nothing differs and nothing came between': async (stores) => {
			const { report } = await twoPhotos(stores)
			expect(await stores.reports.setModerations(report, report.checks!)).toBe(true)
			const [bare] = await added(stores, reportOf('r2'))
			expect(await stores.reports.setModerations(bare!, [])).toBe(true)
			expect(await read(stores, 'r2')).toEqual(bare)
		},
	},
}
