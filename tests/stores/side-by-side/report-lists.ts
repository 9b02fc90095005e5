import type { Random } from '../../../local/seeds/random'
import { moderationDueAt } from '#shared/content/moderation'
import { TRIAGE_SECTIONS } from '#shared/life/attention'
import { RATES } from '#shared/rates/rate'
import type { StorePorts } from '../../support/memory-ports/stores'
import { NOW } from '../given/reports'
import { question, type Question } from './question'

export const GRIDS = ['1111', '1112', '1121']
const AREAS = ['1', '11', '111', '112', ...GRIDS]

type List = (stores: StorePorts, cursor: string, limit: number) => Promise<unknown>

const DESKS = GRIDS.map((areaCode) => ({ areaCode, post: 'gridLeader' as const }))
const COUNTING = { path: ['1', '11'], since: NOW - 4, before: NOW + 4 }

/** Lists with what they are asked for, which stays the same from page to page. */
const LISTS: Readonly<Record<string, List>> = {
	publicIn: ({ reports }, cursor, limit) => reports.publicIn({ areas: GRIDS }, cursor, limit),
	below: ({ reports }, cursor, limit) =>
		reports.publicIn({ below: '111', category: 'livestock' }, cursor, limit),
	mine: ({ reports }, cursor, limit) =>
		reports.ofReporter({ names: ['o-1'], personId: 'p-1' }, cursor, limit),
	household: ({ reports }, cursor, limit) => reports.ofHousehold('h-1', cursor, limit),
	atDesks: ({ reports }, cursor, limit) => reports.atDesks(DESKS, cursor, limit),
	passedOnBy: ({ reports }, cursor, limit) => reports.passedOnBy(DESKS, cursor, limit),
	...Object.fromEntries(
		(['overdue', 'unsolved'] as const).map((section): [string, List] => [
			section,
			({ reports }, cursor, limit) =>
				reports.inSection({ section, areas: ['1'], now: NOW + 3 }, cursor, limit),
		]),
	),
	behind: ({ rates }, cursor, limit) =>
		rates.behind({ ...COUNTING, now: NOW }, { rate: 'completion', counted: 'missed', cursor, limit }),
}

/** A page of a list, which goes on where it was left. */
export function listQuestion(random: Random, cursors: ReadonlyMap<string, string>): Question {
	const name = random.pick(Object.keys(LISTS))
	const cursor = cursors.get(`list ${name}`) ?? ''
	const limit = random.int(1, 4)
	return question(`list ${name}`, { cursor, limit }, (stores) => LISTS[name]!(stores, cursor, limit))
}

/** Counts, and what waits by a moment. */
export function otherQuestion(random: Random, turn: number): Question {
	const given = {
		areas: AREAS.filter(() => random.chance(0.4)),
		section: random.pick(TRIAGE_SECTIONS),
		now: NOW + random.int(-5, 5),
		by: NOW + 1000 * random.int(-500, 500),
		limit: random.int(1, 4),
		traceId: `trace-${random.int(1, turn)}`,
		rate: random.pick(RATES),
	}
	const { areas, section, now, by, limit, traceId, rate } = given
	const others: Record<string, (stores: StorePorts) => Promise<unknown>> = {
		countSection: ({ reports }) => reports.countSection({ section, areas, now }),
		due: ({ reports }) => reports.due(by, limit),
		untold: ({ reports }) => reports.untold(by, limit),
		// One with nothing left to ask may be named once more.
		moderationsDue: async ({ reports }) =>
			(await reports.moderationsDue(by, 99))
				.filter(({ checks = [] }) => (moderationDueAt(checks) ?? Infinity) <= by)
				.map(({ id, checks }) => ({ id, checks }))
				.sort((one, other) => (one.id < other.id ? -1 : 1)),
		withTrace: ({ reports }) => reports.withTrace(traceId),
		rates: async ({ rates }) =>
			(await rates.count({ ...COUNTING, now }))
				.map(({ areaCode, reports, rates: all }) => `${areaCode} ${reports} ${JSON.stringify(all[rate])}`)
				.sort(),
	}
	const name = random.pick(Object.keys(others))
	return question(name, given, (stores) => others[name]!(stores))
}
