import type { AreaRef } from '#shared/area/area'
import { mayReadRates } from '#shared/rates/reader'
import type { Person } from '#shared/roster/person'
import { POSTS, type Post } from '#shared/roster/post'
import { reaches, reachingPosts } from '#shared/roster/reach'
import type { Rights } from '../identity/rights'
import { mayPrintCards } from './cards/rules/printer'
import { confirmedIn, leads, mayDecide, mayIssue } from './households/reach'
import { areasAround } from './visits/pairs/around'
import { attends, decidesOnPlan, endsPlan, keepsPlan, looksOn, readsDoors } from './visits/rules/may'

const byPosts =
	(...posts: Post[]) =>
	(person: Person, path: readonly AreaRef[], day: string): boolean =>
		reaches(
			person,
			posts,
			path.map(({ code }) => code),
			day,
		)

/** Who reaches an area. */
const area: Rights['area'] = {
	clerk: byPosts('clerk'),
	keeper: byPosts('clerk', 'dispatcher'),
	overseer: byPosts('gridLeader', 'villageLeader', 'dispatcher', 'clerk'),
	printer: mayPrintCards,
	supervisor: (person, path, day) => mayReadRates(reachingPosts(person, POSTS, day), path),
}

/**
 * Who is what to a plan: who keeps it, ends it, decides whether it may ask what it asks, looks on, reads where it looks again, and
 * who goes for one that goes to no household. Whose turn a household was, `visit.record` asks: that is of household and plans together.
 */
const plan: Rights['plan'] = {
	keeper: keepsPlan,
	ender: endsPlan,
	decider: decidesOnPlan,
	onlooker: looksOn,
	reader: readsDoors,
	goer: attends,
}

/**
 * Who is what to a household: its clerk, who decides on its people, either of them, who leads its grid, who decides or is confirmed
 * there, and who works or lives around it.
 */
const household: Rights['household'] = {
	clerk: ({ household: { path } }, { viewer }, day) =>
		reaches(
			viewer.person,
			['clerk'],
			path.map(({ code }) => code),
			day,
		),
	decider: (document, { viewer }, day) => mayDecide(viewer.person, document, day),
	keeper: (document, { viewer }, day) => mayIssue(viewer.person, document, day),
	leader: (document, { viewer }, day) => leads(viewer.person, document, day),
	insider: (document, { viewer }, day) =>
		mayDecide(viewer.person, document, day) || confirmedIn(document, viewer.openid) !== undefined,
	around: ({ household: { path } }, asker, day) => {
		const around = areasAround(asker, day)
		return path.some(({ code }) => around.includes(code))
	},
}

/** What each module says of whom its methods are for. */
export const RIGHTS: Rights = { area, plan, household }
