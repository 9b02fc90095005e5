import { PEOPLE } from '../people'
import { TOUR_WORDS } from '../words'
import type { Step, World } from '../world'

/** The address of the page on which a report is handled. */
export const addressOf = (id: string): string => `packages/staff/handle/index?id=${id}`

/** The page on which a leaking pipe is handled, once it has come so far. */
export const leakAt =
	(steps: Step[] = []) =>
	async (world: World): Promise<string> =>
		addressOf(await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, steps))

/** Its reporter's page. */
export const ownLeakAt =
	(steps: Step[] = []) =>
	async (world: World): Promise<string> =>
		`pages/detail/index?id=${await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak, steps)}`
