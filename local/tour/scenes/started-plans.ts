import type { Output } from '../../../cloudfunctions/modules/contract'
import {
	ALARMS,
	PLAN_SAYS,
	PLAN_WORDS,
	PLANS_WORDS,
	TEMPLATE_QUESTIONS,
} from '#shared/words/pages/visit-plans'
import { TEMPLATE_WORDS } from '#shared/words/visits'
import { PEOPLE, PLACES } from '../people'
import type { World } from '../world'

/** A plan of the dispatcher's; started again it is the same. */
async function started(world: World, plan: object): Promise<string> {
	const usual = { areaCode: PLACES.village, who: { post: 'gridLeader' }, to: { all: true }, every: 'once' }
	const answer = await world.ask(PEOPLE.dispatcher, 'plan', 'start', { ...usual, ...plan })
	return (answer as Output<'plan', 'start'>).plan.id
}

/** What the template asks, each with what its answer starts by itself. */
const QUESTIONS = TEMPLATE_QUESTIONS.doorToDoor.map((question) => {
	const alarm = ALARMS[question.code]
	return { ...question, ...(alarm && { starts: { category: alarm.category, options: [alarm.option] } }) }
})

/** The drive of the tour: the grid leaders of the village knock at every door. */
export const drive = (
	world: World,
	areaCode: string = PLACES.village,
	name: string = TEMPLATE_WORDS.doorToDoor.name,
): Promise<string> => started(world, { template: 'doorToDoor', name, areaCode, questions: QUESTIONS })

export const POINTS = PLAN_WORDS.pointsPlaceholder.split('\n')

/** A patrol of the village's grid leaders. */
export const patrol = (world: World): Promise<string> => {
	const checkpoints = POINTS.map((name) => ({ name }))
	const { name } = TEMPLATE_WORDS.patrol
	return started(world, { template: 'patrol', name, every: 'day', checkpoints })
}

/** A draw of doors for the verifier. */
export const drawing = (world: World, count = 5, template = 'doorToDoor'): Promise<string> => {
	const to = { draw: { count, seed: PLAN_SAYS.seed('2026-11-20') } }
	return started(world, { template, name: TEMPLATE_WORDS.randomCheck.name, who: { post: 'verifier' }, to })
}

/** So many days a month on which the village's grid leaders are there. */
export const stays = (world: World): Promise<string> => {
	const { name } = TEMPLATE_WORDS.monthlyDays
	return started(world, { template: 'monthlyDays', name, every: { times: 15, per: 'month' } })
}

/** Why the drive of the tour pauses. */
export const SNOW = PLANS_WORDS.pausePlaceholder.replace(/^[^：]*：/, '')

/** The drive of the tour, which pauses. */
export async function paused(world: World): Promise<void> {
	await world.ask(PEOPLE.dispatcher, 'plan', 'pause', { planId: await drive(world), reason: SNOW })
}
