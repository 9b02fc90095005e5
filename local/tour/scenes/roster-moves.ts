import { AREA_PAGE_WORDS as AREA, PLACES_WORDS } from '#shared/words/pages/roster-area'
import { GRIDS_WORDS as GRIDS } from '#shared/words/pages/roster-grids'
import { MOVE_FORM_WORDS as FORM, MOVE_WORDS } from '#shared/words/pages/roster-move'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { MOVE_WORDS_OF_TOUR as SAY, TOUR_WORDS } from '../words'

const GRID = `${PLACES.village}-1`
const page = (name: string, areaCode: string) => (): string =>
	`packages/roster/${name}/index?areaCode=${areaCode}`
const move =
	(name: string, more = '') =>
	(): string =>
		`packages/roster/move/index?areaCode=${GRID}&post=gridLeader&move=${name}${more}`

async function name(phone: TourPhone): Promise<void> {
	await phone.type(FORM.name, SAY.newcomer)
	await phone.type(FORM.phone, SAY.newPhone)
}

export const ROSTER_MOVES: Chapter = {
	title: 'Clerk: areas, posts and grids',
	pages: [
		'packages/roster/places/index',
		'packages/roster/area/index',
		'packages/roster/move/index',
		'packages/roster/split/index',
		'packages/roster/merge/index',
	],
	scenes: [
		{
			name: 'roster-places',
			says: 'A clerk looks for an area, by typing or down the levels.',
			openid: PEOPLE.clerk,
			open: () => 'packages/roster/places/index',
			sees: PLACES_WORDS.levelsHead,
			elder: true,
		},
		{
			name: 'roster-places-several',
			says: 'A name that several places have.',
			openid: PEOPLE.clerk,
			open: () => 'packages/roster/places/index',
			act: async (phone) => {
				await phone.type(PLACES_WORDS.label, SAY.severalPlaces)
				await phone.tap(PLACES_WORDS.search)
			},
			sees: PLACES_WORDS.several,
		},
		{
			name: 'roster-area',
			says: 'A village: who is in charge today, everybody at its desks, and the grids below.',
			openid: PEOPLE.clerk,
			open: page('area', PLACES.village),
			sees: AREA.mergeBelow,
		},
		{
			name: 'roster-area-grid',
			says: 'A grid whose leader is away, with a deputy.',
			openid: PEOPLE.clerk,
			open: page('area', `${PLACES.village}-2`),
			sees: AREA.away,
			elder: true,
		},
		{
			name: 'roster-area-former',
			says: 'A grid without a leader; who was there before is unfolded.',
			openid: PEOPLE.clerk,
			open: page('area', `${PLACES.village}-3`),
			act: (phone) => phone.tap(SAY.formerOne),
			sees: AREA.former,
		},
		{
			name: 'roster-area-person',
			says: 'What can be done about somebody at a desk.',
			openid: PEOPLE.clerk,
			open: page('area', `${PLACES.village}-2`),
			act: (phone) => phone.tap(SAY.leaderAway),
			sees: AREA.handOver,
			elder: true,
		},
		{
			name: 'roster-area-dispatcher',
			says: 'A dispatcher looks, and changes nothing.',
			openid: PEOPLE.dispatcher,
			open: page('area', GRID),
			sees: AREA.desksHead,
		},
		{
			name: 'roster-appoint',
			says: 'Somebody is put at a desk.',
			openid: PEOPLE.clerk,
			open: move('appoint'),
			act: name,
			sees: FORM.sayHead,
			elder: true,
		},
		{
			name: 'roster-appoint-known',
			says: 'Two characters of a name: whom the roster knows is offered with phone and posts.',
			openid: PEOPLE.clerk,
			open: move('appoint'),
			act: (phone) => phone.type(FORM.name, SAY.known),
			sees: FORM.found,
			elder: true,
		},
		{
			name: 'roster-appoint-refused',
			says: 'A phone that is somebody else’s.',
			openid: PEOPLE.clerk,
			open: move('appoint'),
			act: async (phone) => {
				await phone.type(FORM.name, SAY.newcomer)
				await phone.type(FORM.phone, SAY.takenPhone)
				await phone.tap(MOVE_WORDS.appoint.send)
			},
			sees: SAY.phoneIsTaken,
		},
		{
			name: 'roster-hand-over',
			says: 'A desk is handed over; the sentence says what will happen.',
			openid: PEOPLE.clerk,
			open: page('area', GRID),
			act: async (phone) => {
				await phone.tap(SAY.leader)
				await phone.tap(AREA.handOver)
				await name(phone)
			},
			sees: FORM.sayHead,
			elder: true,
		},
		{
			name: 'roster-leave',
			says: 'A leave with a deputy.',
			openid: PEOPLE.clerk,
			open: page('area', GRID),
			act: async (phone) => {
				await phone.tap(SAY.leader)
				await phone.tap(AREA.leave)
				await name(phone)
			},
			sees: FORM.sayHead,
		},
		{
			name: 'roster-end',
			says: 'A post ends with a last day.',
			openid: PEOPLE.clerk,
			open: page('area', GRID),
			act: async (phone) => {
				await phone.tap(SAY.leader)
				await phone.tap(AREA.end)
			},
			sees: FORM.sayHead,
		},
		{
			name: 'roster-move-missing',
			says: 'A desk that is not there.',
			openid: PEOPLE.clerk,
			open: move('handOver', '&personId=nobody'),
			sees: STATE_WORDS.missing.title,
		},
		{
			name: 'roster-split',
			says: 'A grid is divided by ranges of household numbers.',
			openid: PEOPLE.clerk,
			open: page('split', GRID),
			sees: GRIDS.sayHead,
			elder: true,
		},
		{
			name: 'roster-split-pick',
			says: 'Households are picked from the list, too: found by number or address, with a tick each and their count.',
			openid: PEOPLE.clerk,
			open: page('split', GRID),
			act: async (phone) => {
				await phone.tap(GRIDS.pick)
				await phone.type(GRIDS.pickSearch, TOUR_WORDS.householdNumber)
				await phone.tapFirst(new RegExp(`^${TOUR_WORDS.householdNumber} `))
			},
			sees: GRIDS.pickDone,
			elder: true,
		},
		{
			name: 'roster-split-unnamed',
			says: 'The new grids have no names yet.',
			openid: PEOPLE.clerk,
			open: page('split', GRID),
			act: (phone) => phone.tap(GRIDS.split),
			sees: GRIDS.needName,
		},
		{
			name: 'roster-split-not',
			says: 'Only grids can be split.',
			openid: PEOPLE.clerk,
			open: page('split', PLACES.village),
			sees: GRIDS.notGridTitle,
		},
		{
			name: 'roster-merge',
			says: 'Two grids of a village become one; the sheet says how many households there are.',
			openid: PEOPLE.clerk,
			open: page('merge', PLACES.village),
			act: async (phone) => {
				await phone.tap(SAY.firstGrid)
				await phone.tap(SAY.secondGrid)
				await phone.type(GRIDS.name, SAY.merged)
				await phone.tap(GRIDS.merge)
			},
			sees: GRIDS.mergeAsk,
			elder: true,
		},
		{
			name: 'roster-merge-done',
			says: 'They are one.',
			openid: PEOPLE.clerk,
			open: page('merge', PLACES.village),
			act: async (phone) => {
				await phone.tap(SAY.firstGrid)
				await phone.tap(SAY.secondGrid)
				await phone.type(GRIDS.name, SAY.merged)
				await phone.tap(GRIDS.merge)
				await phone.tap(GRIDS.mergeYes)
			},
			sees: GRIDS.mergeDone,
		},
	],
}
