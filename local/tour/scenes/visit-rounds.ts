import { ROUND_SAYS, ROUND_WORDS } from '#shared/words/pages/visit-rounds'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter, Scene } from '../scene'
import { drawing, patrol, POINTS, stays } from './started-plans'

/** Patrols, days on the spot, and draws. */
const scenes: Scene[] = [
	{
		name: 'round',
		says: 'A patrol along a way: each point with when it was passed, the next one with a tap.',
		openid: PEOPLE.gridLeader,
		open: async (world) => `packages/visits/round/index?id=${await patrol(world)}`,
		sees: ROUND_WORDS.pointsHead,
		elder: true,
	},
	{
		name: 'round-days',
		says: 'Days on which somebody is there: this one with a tap.',
		openid: PEOPLE.gridLeader,
		open: async (world) => `packages/visits/round/index?id=${await stays(world)}`,
		sees: ROUND_WORDS.here,
		elder: true,
	},
	{
		name: 'round-gone',
		says: 'A patrol that has ended.',
		openid: PEOPLE.gridLeader,
		open: () => 'packages/visits/round/index?id=none',
		sees: ROUND_WORDS.goneTitle,
	},
	{
		name: 'round-waiting',
		says: 'Without a network: the point waits to be sent.',
		openid: PEOPLE.gridLeader,
		open: async (world) => `packages/visits/round/index?id=${await patrol(world)}`,
		act: async (phone) => {
			await phone.sees(ROUND_WORDS.pointsHead)
			await phone.setNet('off')
			await phone.tap(ROUND_SAYS.passed(POINTS[0] ?? ''))
		},
		sees: ROUND_WORDS.waiting,
	},
	{
		name: 'rounds',
		says: 'How far each person has come, and where on the map that was; also those who have not begun.',
		openid: PEOPLE.dispatcher,
		open: async (world) => {
			const planId = await patrol(world)
			const passed = {
				planId,
				clientKey: 'tour-passed-it',
				checkpoint: 0,
				point: { lng: 121.95, lat: 46.07 },
			}
			await world.ask(PEOPLE.gridLeader, 'visit', 'attend', passed)
			return `packages/visits/rounds/index?id=${planId}&areaCode=${PLACES.village}`
		},
		sees: ROUND_WORDS.onMap,
		elder: true,
	},
	{
		name: 'drawn',
		says: 'What a draw brought, with its seed and what proves it, before anybody goes.',
		openid: PEOPLE.dispatcher,
		open: async (world) => `packages/visits/drawn/index?id=${await drawing(world)}`,
		sees: ROUND_WORDS.drawnNote,
		elder: true,
	},
	{
		name: 'drawn-denied',
		says: 'Staff who may be drawn do not read the draw.',
		openid: PEOPLE.gridLeader,
		open: async (world) => `packages/visits/drawn/index?id=${await drawing(world)}`,
		sees: STATE_WORDS.missing.title,
	},
]

export const VISIT_ROUNDS: Chapter = {
	title: 'Rounds and draws',
	pages: ['packages/visits/round/index', 'packages/visits/rounds/index', 'packages/visits/drawn/index'],
	scenes,
}
