import type { Output } from '../../../cloudfunctions/modules/contract'
import { GOING_WORDS, VISITS_SAYS, VISITS_WORDS } from '#shared/words/pages/visits'
import { OUTCOME_WORDS } from '#shared/words/visits'
import { PEOPLE } from '../people'
import type { Chapter, Scene } from '../scene'
import type { World } from '../world'
import { drawing, drive, paused, SNOW } from './started-plans'
import { TOUR_WORDS } from '../words'

const DUE = 'packages/visits/due/index'

/** A visit has been written down; the verifier looks whether somebody has been there. */
async function looksAgain(world: World): Promise<string> {
	const planIds = [await drive(world)]
	const { items } = (await world.ask(PEOPLE.gridLeader, 'visit', 'due', {})) as Output<'visit', 'due'>
	const householdId = items[0]?.household.id ?? ''
	const going = { planIds, householdId, clientKey: 'tour-went-there', outcome: 'done' }
	await world.ask(PEOPLE.gridLeader, 'visit', 'record', going)
	await drawing(world, 1, 'randomCheck')
	return DUE
}

const dueNow = async (world: World): Promise<string> => {
	await drive(world)
	return DUE
}

/** Who is due today, and what came of going there. */
const going: Scene[] = [
	{
		name: 'visits-empty',
		says: 'Nobody is to be visited.',
		openid: PEOPLE.gridLeader,
		open: () => DUE,
		sees: VISITS_WORDS.emptyTitle,
	},
	{
		name: 'visits',
		says: 'Who is due today, the first one open: ring up, say what came of it, report what they need.',
		openid: PEOPLE.gridLeader,
		open: dueNow,
		sees: VISITS_SAYS.count(22),
		elder: true,
	},
	{
		name: 'visits-record',
		says: 'What is asked there, words and photos.',
		openid: PEOPLE.gridLeader,
		open: dueNow,
		act: (phone) => phone.tap(OUTCOME_WORDS.done),
		sees: GOING_WORDS.questionsHead,
		elder: true,
	},
	{
		name: 'visits-record-starts',
		says: 'An answer proposes a report: it says what it would say, and waits for a yes or a no.',
		openid: PEOPLE.gridLeader,
		open: dueNow,
		act: async (phone) => {
			await phone.tap(OUTCOME_WORDS.done)
			await phone.tap(TOUR_WORDS.unsafe)
			await phone.tap(GOING_WORDS.send)
		},
		sees: GOING_WORDS.needChoice,
		elder: true,
	},
	{
		name: 'visits-record-refused',
		says: 'They said no: the next visitor needs to know why.',
		openid: PEOPLE.gridLeader,
		open: dueNow,
		act: async (phone) => {
			await phone.tap(OUTCOME_WORDS.refused)
			await phone.tap(GOING_WORDS.send)
		},
		sees: GOING_WORDS.needReason,
	},
	{
		name: 'visits-waiting',
		says: 'Without a network: the list as it was last read, and what waits to be sent.',
		openid: PEOPLE.gridLeader,
		open: dueNow,
		act: async (phone) => {
			await phone.sees(VISITS_SAYS.count(22))
			await phone.setNet('off')
			await phone.tap(OUTCOME_WORDS.nobodyHome)
		},
		sees: VISITS_WORDS.waiting,
		elder: true,
	},
	{
		name: 'visits-record-check',
		says: 'A second look where somebody has been: all well, or nobody had come.',
		openid: PEOPLE.verifier,
		open: looksAgain,
		act: (phone) => phone.tap(OUTCOME_WORDS.done),
		sees: GOING_WORDS.findings.neverCame,
		elder: true,
	},
	{
		name: 'visits-paused',
		says: 'A plan pauses: who goes reads why, and owes nothing.',
		openid: PEOPLE.gridLeader,
		open: async (world) => {
			await paused(world)
			return DUE
		},
		sees: new RegExp(SNOW),
		elder: true,
	},
]

export const VISITS: Chapter = {
	title: 'Visits',
	pages: ['packages/visits/due/index', 'packages/visits/record/index'],
	scenes: going,
}
