import { DETAIL_WORDS as WORDS } from '#shared/words/pages/detail'
import { REPORT_WORDS } from '#shared/words/progress'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import type { Step, World } from '../world'

/** A broken bridge that neighbours may read of. */
const bridge =
	(steps: Step[] = []) =>
	async (world: World): Promise<string> => {
		const shared = { shareWords: true }
		const id = await world.report(PEOPLE.villager, 'road', TOUR_WORDS.bridge, steps, shared)
		return `pages/detail/index?id=${id}`
	}

/** What neighbours read of a report, as its reporter sees it. */
export const DETAIL_SHARED: Scene[] = [
	{
		name: 'detail-shared',
		says: 'Neighbours read the words; the reporter can take that back.',
		openid: PEOPLE.villager,
		open: bridge(),
		sees: WORDS.unshare,
		elder: true,
	},
	{
		name: 'detail-hidden',
		says: 'The office has hidden from neighbours what they read, and says why.',
		openid: PEOPLE.villager,
		open: bridge([[PEOPLE.gridLeader, 'hide', { reason: TOUR_WORDS.namesSomebody }]]),
		sees: REPORT_WORDS.hidden('', '').slice(0, 9),
		elder: true,
	},
]
