import { HEALTH_WORDS as WORDS } from '#shared/words/pages/health'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const health = (): string => 'packages/roster/health/index'

/** More than the limit lets one try. */
const GUESSES = ['11111111111', '22222222222', '33333333333', '44444444444', '55555555555', '66666666666']

/** A report that nobody accepts, and somebody who tries codes. */
async function troubled(world: World): Promise<string> {
	await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak)
	for (const code of GUESSES)
		await world.ask(PEOPLE.stranger, 'account', 'bindPost', { code }).catch((refusal: unknown) => refusal)
	world.later(30)
	return health()
}

export const HEALTH: Chapter = {
	title: 'Clerk of the county: what ails the system',
	pages: ['packages/roster/health/index'],
	scenes: [
		{
			name: 'health',
			says: 'What is wrong now and was on the days before, each with what to do about it.',
			openid: PEOPLE.clerk,
			open: troubled,
			sees: WORDS.copy,
			elder: true,
		},
		{
			name: 'health-denied',
			says: 'Nobody else’s.',
			openid: PEOPLE.gridLeader,
			open: health,
			sees: STATE_WORDS.denied.title,
		},
	],
}
