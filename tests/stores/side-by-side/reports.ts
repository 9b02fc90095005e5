import type { Random } from '../../../local/seeds/random'
import type { Page } from '../../../cloudfunctions/ports/page'
import type { Moderation } from '#shared/content/moderation'
import type { Report, ReportState } from '#shared/life/report'
import { category } from '../../support/reports'
import { checkDue, entryAfter, NOW, passed, reportOf } from '../given/reports'
import { pathTo } from '../given/roster'
import { GRIDS, otherQuestion, listQuestion } from './report-lists'
import { question, type Course, type Question } from './question'

const IDS = 14
const REPORTERS = [{ openid: 'o-1' }, { openid: 'o-2' }, { by: { id: 'p-1', name: '王秀兰' } }]
const STATUSES = ['reported', 'accepted', 'processing', 'resolved', 'closed', 'withdrawn'] as const

/** How often each write is chosen. */
const WEIGHTS = { add: 3, append: 6, appendBoth: 2, setModerations: 3, told: 2, recount: 2 }

/** Moments that come often, so that some are the same. */
const soon = (random: Random): number => NOW + random.int(-5, 5)

/** A moment that comes once: where a port leaves the order of equal ones open. */
const unique = (random: Random, turn: number): number => NOW + random.int(-500, 500) * 1000 + turn

/** Reports that are submitted, acted on with what was read a while ago, listed and checked. */
export function reportsCourse(): Course {
	/** Reports as they were read, then and now. */
	const read: Report[] = []
	const cursors = new Map<string, string>()
	let turn = 0

	const writes: Record<string, (random: Random) => Question> = {
		add: (random) => {
			const id = `r${random.int(1, IDS)}`
			const checks = [1, 2].map((tries) => checkDue(unique(random, turn), { fileId: `${id}/${tries}` }))
			const grid = random.pick(GRIDS)
			const report = reportOf(id, {
				at: soon(random),
				of: category(random.pick(['livestock', 'road', 'dispute'])),
				state: lying(grid, unique(random, turn), soon(random)),
				said: {
					number: `${random.int(1, IDS)}`,
					place: {
						path: pathTo(grid),
						...(random.chance(0.5) && { householdId: random.pick(['h-1', 'h-2']) }),
					},
					reporter: random.pick(REPORTERS),
					...(random.chance(0.5) && { checks }),
				},
			})
			return question('add', report, ({ reports }, given) => reports.add(given))
		},
		append: (random) => {
			const report = random.pick(read)
			const given = { report, entry: entry(random, report), checks: more(random) }
			return question('append', given, ({ reports }, { checks, ...one }) =>
				reports.append(one.report, one.entry, checks),
			)
		},
		appendBoth: (random) => {
			const one = random.pick(read)
			const other = random.pick(read.filter(({ id }) => id !== one.id).concat(reportOf('none')))
			const given = [one, other].map((report) => ({ report, entry: entry(random, report) }))
			return question('appendBoth', given, ({ reports }, [first, second]) =>
				reports.appendBoth(first!, second!),
			)
		},
		setModerations: (random) => {
			const report = random.pick(read)
			const answered = report.checks?.map((check) => answer(random, check)) ?? []
			return question('setModerations', { report, answered }, ({ reports }, given) =>
				reports.setModerations(given.report, given.answered),
			)
		},
		recount: (random) => {
			const given = { report: random.pick(read), now: unique(random, turn) }
			return question('recount', given, ({ reports }, { report, now }) => reports.recount(report, now))
		},
		told: (random) => {
			const versions = [random.pick(read), random.pick(read)].map(({ id, version }) => ({ id, version }))
			return question('told', versions, ({ reports }, given) => reports.told(given))
		},
	}

	/** Changes state, owner, clocks or nothing, and tells somebody of it or nobody. */
	const entry = (random: Random, report: Report) => {
		const status = random.chance(0.5) ? { status: random.pick(STATUSES) } : {}
		const moved = random.chance(0.4) ? lying(random.pick(GRIDS), unique(random, turn), soon(random)) : {}
		const counted = { reworks: random.int(0, 1), atTop: random.chance(0.2) }
		const tells = random.chance(0.5) ? { tells: ['reporter' as const] } : {}
		return entryAfter(report, {
			at: unique(random, turn),
			set: { ...status, ...moved, ...counted },
			...tells,
		})
	}
	const more = (random: Random): Moderation[] =>
		random.chance(0.3) ? [checkDue(unique(random, turn), { version: turn })] : []
	const answer = (random: Random, check: Moderation): Moderation => {
		if (!check.asking || random.chance(0.4)) return check
		const asking = { ...check.asking, dueAt: check.asking.dueAt + 1000 * turn, traceId: `trace-${turn}` }
		return random.chance(0.5) ? passed(check) : { ...check, asking }
	}

	return {
		next: (random) => {
			turn += 1
			if (read.length === 0) return writes['add']!(random)
			const kind = random.weighted({ ...WEIGHTS, list: 8, other: 8, get: 6 })
			if (kind === 'list') return listQuestion(random, cursors)
			if (kind === 'other') return otherQuestion(random, turn)
			return kind === 'get' ? getQuestion(random) : writes[kind]!(random)
		},
		learn: ({ said, given }, answered) => {
			if (answered === 'added') read.push(given as Report)
			if (said === 'get' && answered !== null) read.push(answered as Report)
			if (said.startsWith('list ')) cursors.set(said, (answered as Page<Report>).next ?? '')
		},
	}
}

const getQuestion = (random: Random): Question =>
	question('get', `r${random.int(1, IDS)}`, ({ reports }, id) => reports.get(id))

const lying = (grid: string, dueAt: number, totalDueAt: number): Partial<ReportState> => ({
	owner: { areaCode: grid, post: 'gridLeader' },
	ownerPath: pathTo(grid).map(({ code }) => code),
	formerDesks: GRIDS.slice(0, GRIDS.indexOf(grid)).map((areaCode) => ({ areaCode, post: 'gridLeader' })),
	clocks: {
		stage: { kind: 'acceptance', since: NOW, dueAt },
		total: { startedAt: totalDueAt, dueAt: totalDueAt, stoppedAt: null },
	},
})
