import type { TriageSection } from '#shared/life/attention'
import type { Report, ReportState } from '#shared/life/report'
import type { StorePorts } from '../../../support/memory-ports/stores'
import { COUNTED_TO } from '#shared/words/count'
import { category } from '../../../support/reports'
import { put, end, idsOf, NOW, reportOf } from '../../given/reports'
import { pathTo } from '../../given/roster'
import { promisesOfList } from '../../list'
import type { PromisesFor } from '../../promise'
import { lyingAt, RESOLVED } from './lists'

/** Each section with a state that belongs in it. */
const SECTIONS: Readonly<Record<TriageSection, Partial<ReportState>>> = {
	urgent: {},
	unplaced: { owner: { areaCode: '1', post: 'dispatcher' } },
	overdue: {},
	backTwice: { returns: { '111/gridLeader': 1, '112/gridLeader': 1 } },
	unsolved: { reworks: 1 },
	check: { checks: { owed: 1, desk: null, done: [] } },
	extension: {
		status: 'processing',
		extensions: { asked: { amount: 1, reason: '雨' }, times: 0, granted: 0 },
	},
	supervised: { supervision: { since: NOW, noteDueAt: NOW + 1e6 } },
}
const NAMES = Object.keys(SECTIONS) as TriageSection[]

/** A report that belongs in one section of the root's desk page; it is overdue after `dueAt`. */
function inSection(section: TriageSection, id: string, dueAt: number): Report {
	const state = { ...lyingAt('111'), ...SECTIONS[section] }
	const place = { path: pathTo('111'), ...(section === 'unplaced' && { isUnclear: true as const }) }
	const of = category(section === 'urgent' ? 'safety' : 'livestock')
	return reportOf(id, { dueAt, of, state, said: { place } })
}

/** What is due is overdue from then on. */
const LATER = NOW + 9999

const where = (section: TriageSection, now = LATER) => ({ section, areas: ['11', '111'], now })

const sectionOf = async ({ reports: store }: StorePorts, section: TriageSection, now?: number) =>
	idsOf((await store.inSection(where(section, now), undefined, 99)).items)

/** What is promised of the sections of a dispatcher's desk page. */
export const sections: PromisesFor<'reports', 'inSection'> = {
	inSection: {
		...Object.fromEntries(
			(['overdue', 'unsolved'] as const).flatMap((section) =>
				Object.entries(
					promisesOfList({
						direction: 'asc',
						page: ({ reports: store }, cursor, limit) => store.inSection(where(section), cursor, limit),
						add: (stores, item) => put(stores, inSection(section, item.id, item.at)),
						takeOut: end,
					}),
				).map(([says, promised]) => [`${section}: ${says}`, promised] as const),
			),
		),
		'shows each report where it belongs, and nowhere else': async (stores) => {
			for (const section of NAMES) await put(stores, inSection(section, section, NOW))
			for (const section of NAMES)
				expect(await sectionOf(stores, section, NOW)).toEqual(section === 'overdue' ? [] : [section])
			expect(await sectionOf(stores, 'overdue', NOW + 1)).toEqual([...NAMES].sort())
		},
		'shows a report once, in whichever of the areas above its desk': async (stores) => {
			await put(stores, inSection('unsolved', 'r1', NOW))
			const ids = async (...areas: string[]) => {
				const found = ['unsolved', 'overdue'].map((section) =>
					stores.reports.inSection({ ...where(section as TriageSection), areas }, undefined, 9),
				)
				return (await Promise.all(found)).map(({ items }) => idsOf(items))
			}
			expect(await ids('1', '11', '111')).toEqual([['r1'], ['r1']])
			expect(await ids('112', '2')).toEqual([[], []])
			expect(await ids()).toEqual([[], []])
		},
		'shows nothing as overdue whose clock stands still': async (stores) => {
			await put(stores, reportOf('r1', { state: lyingAt('111', RESOLVED) }))
			expect(await sectionOf(stores, 'overdue')).toEqual([])
		},
	},
}

/** What is promised of the counts of those sections. */
export const counts: PromisesFor<'reports', 'countSection'> = {
	countSection: {
		'says how many each section has': async (stores) => {
			for (const [at, section] of NAMES.entries())
				for (let more = 0; more <= at; more += 1)
					await put(stores, inSection(section, `${section}-${more}`, LATER))
			await end(stores, 'supervised-0')
			const counted = NAMES.map((section) => stores.reports.countSection(where(section)))
			expect(await Promise.all(counted)).toEqual([1, 2, 0, 4, 5, 6, 7, 7])
			expect(await stores.reports.countSection(where('overdue', LATER + 1))).toBe(35)
		},
		'counts no further than COUNTED_TO': async (stores) => {
			const ids = Array.from({ length: COUNTED_TO + 1 }, (_, at) => `r${at}`)
			await Promise.all(ids.slice(1).map((id) => put(stores, inSection('unsolved', id, NOW))))
			const count = () => stores.reports.countSection({ ...where('unsolved'), areas: ['1', '11', '111'] })
			expect(await count()).toBe(COUNTED_TO)
			await put(stores, inSection('unsolved', ids[0]!, NOW))
			expect(await count()).toBe(COUNTED_TO)
		},
		'leaves out what keeps its reader out': async (stores) => {
			const kept = inSection('unsolved', 'r1', NOW)
			await put(stores, { ...kept, barred: ['p-1', 'p-2'] }, inSection('unsolved', 'r2', NOW))
			const count = (personId?: string) => stores.reports.countSection(where('unsolved'), personId)
			expect([await count('p-1'), await count('p-3'), await count()]).toEqual([1, 2, 2])
		},
		'counts a report once, in whichever of the areas': async (stores) => {
			await put(stores, inSection('unsolved', 'r1', NOW))
			const count = (...areas: string[]) => stores.reports.countSection({ ...where('unsolved'), areas })
			expect([await count('1', '11', '111'), await count('112'), await count()]).toEqual([1, 0, 0])
		},
	},
}
