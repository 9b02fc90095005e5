import { GAP_WORDS, GAPS_WORDS as WORDS } from '#shared/words/pages/gaps'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'
import { makeWholeGrid } from './whole-grid'

const page = 'packages/staff/gaps/index'
const open = (): string => page
const ofVillage = (): string => `${page}?areaCode=${PLACES.village}`

const ofOtherVillage = (): string => `${page}?areaCode=${PLACES.villageWithoutPosts}`

/** Everything is looked at, answer after answer. */
const isDone = (phone: TourPhone): Promise<void> => phone.sees(TOUR_WORDS.gapsLooked)

export const GAPS: Chapter = {
	title: 'Staff: gaps of the roster',
	pages: ['packages/staff/gaps/index'],
	scenes: [
		{
			name: 'gaps-county',
			says: 'The clerk of a county: what is missing, by kind, and what to do about it.',
			openid: PEOPLE.clerk,
			open,
			act: isDone,
			sees: GAP_WORDS.unbound.name,
			elder: true,
		},
		{
			name: 'gaps-leader',
			says: 'Tapped: the grids without a leader, and since when.',
			openid: PEOPLE.clerk,
			open: ofVillage,
			act: async (phone) => {
				await isDone(phone)
				await phone.tap(GAP_WORDS.noLeader.name)
			},
			sees: WORDS.close,
			elder: true,
		},
		{
			name: 'gaps-staffing',
			says: 'How many of whom a grid has too few.',
			openid: PEOPLE.clerk,
			open: ofVillage,
			act: async (phone) => {
				await isDone(phone)
				await phone.tap(GAP_WORDS.staffing.name)
			},
			sees: WORDS.close,
		},
		{
			name: 'gaps-unbound',
			says: 'Whom no WeChat is bound to: ring them up, or give them a code.',
			openid: PEOPLE.clerk,
			open: ofVillage,
			act: async (phone) => {
				await isDone(phone)
				await phone.tap(GAP_WORDS.unbound.name)
			},
			sees: WORDS.giveCode,
			elder: true,
		},
		{
			name: 'gaps-town',
			says: 'A dispatcher sees their town; codes are the clerk’s.',
			openid: PEOPLE.dispatcher,
			open,
			act: async (phone) => {
				await isDone(phone)
				await phone.tap(GAP_WORDS.unbound.name)
			},
			sees: WORDS.call,
		},
		{
			name: 'gaps-no-grids',
			says: 'A village that is not divided into grids yet.',
			openid: PEOPLE.clerk,
			open: ofOtherVillage,
			sees: WORDS.noGridsTitle,
		},
		{
			name: 'gaps-nothing',
			says: 'A village that lacks nothing.',
			openid: PEOPLE.clerk,
			open: async (world) => {
				await makeWholeGrid(world)
				return ofOtherVillage()
			},
			sees: WORDS.emptyTitle,
			elder: true,
		},
		{
			name: 'gaps-denied',
			says: 'A grid leader keeps no roster.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.deniedTitle,
		},
		{
			name: 'gaps-stopped',
			says: 'The network went while it was looking: what was found stays.',
			openid: PEOPLE.clerk,
			open,
			act: async (phone) => {
				await phone.sees(TOUR_WORDS.gapsLooking)
				await phone.setNet('off')
			},
			sees: WORDS.goOn,
		},
	],
}
