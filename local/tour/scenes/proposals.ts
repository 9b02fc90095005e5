import {
	PROPOSALS_WORDS as WORDS,
	PROPOSAL_STATE_WORDS,
	PROPOSAL_WORDS as ONE,
} from '#shared/words/pages/proposals'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import type { World } from '../world'

const list = (): string => 'packages/roster/proposals/index'
const page = (id: string): string => `packages/roster/proposal/index?id=${id}`

/** The clerk wants to end the town's dispatcher. */
const asked = async (world: World): Promise<string> => page(await world.proposed())

/** The same, where somebody else might confirm it. */
async function askedOfSecond(world: World): Promise<string> {
	await world.bindSecond()
	return asked(world)
}

export const PROPOSALS: Chapter = {
	title: 'Clerk: changes that take two',
	pages: ['packages/roster/proposals/index', 'packages/roster/proposal/index'],
	scenes: [
		{
			name: 'proposals-empty',
			says: 'Nothing waits; what the first clerk did alone is shown by itself once.',
			openid: PEOPLE.clerk,
			open: list,
			sees: WORDS.emptyTitle,
			elder: true,
		},
		{
			name: 'proposal-day',
			says: 'Nobody else could confirm: it takes hold after a day.',
			openid: PEOPLE.clerk,
			open: async (world) => page(await world.proposed('152221101')),
			sees: ONE.dayHead,
			elder: true,
		},
		{
			name: 'proposal-needs',
			says: 'The proposer reads who can confirm.',
			openid: PEOPLE.clerk,
			open: askedOfSecond,
			sees: ONE.needHead,
		},
		{
			name: 'proposals',
			says: 'What waits for the other clerk.',
			openid: PEOPLE.second,
			open: list,
			sees: WORDS.mine,
			elder: true,
		},
		{
			name: 'proposal-confirm',
			says: 'The other clerk reads what will happen and confirms it.',
			openid: PEOPLE.second,
			open: asked,
			sees: ONE.confirm,
			elder: true,
		},
		{
			name: 'proposal-decline',
			says: 'Or says why not.',
			openid: PEOPLE.second,
			open: asked,
			act: (phone) => phone.tap(ONE.decline),
			sees: ONE.send,
			elder: true,
		},
		{
			name: 'proposal-denied',
			says: 'Nobody whom it does not concern.',
			openid: PEOPLE.gridLeader,
			open: asked,
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'proposal-done',
			says: 'Confirmed: it is done.',
			openid: PEOPLE.second,
			open: asked,
			act: (phone) => phone.tap(ONE.confirm),
			sees: PROPOSAL_STATE_WORDS.done,
		},
	],
}
