import { AREA_WORDS } from '#shared/words/pages/area'
import { HOUSES_SAYS as SAYS, HOUSES_WORDS as WORDS } from '#shared/words/pages/houses'
import { SLIP_WORDS } from '#shared/words/pages/slip'
import { REPORT_PAGE_WORDS } from '#shared/words/pages/report'
import { CATEGORY_WORDS } from '#shared/words/categories'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'

const lastRead = new RegExp(SAYS.from('.*'))

const open = (): string => 'packages/staff/houses/index'

const slipOf = (id: string): string => `packages/personal/slip/index?id=${id}`

/** Opens the first household of the list, and waits until it is there in full. */
const openFirst = async (phone: TourPhone): Promise<void> => {
	await phone.tap(/^001 ·/)
	await phone.sees(WORDS.recorded)
}

export const HOUSES: Chapter = {
	title: 'The households of a grid',
	pages: [
		'packages/staff/houses/index',
		'packages/staff/house-reports/index',
		'packages/personal/slip/index',
	],
	scenes: [
		{
			name: 'houses',
			says: 'All households of the grid: number, address, who and which phone, masked.',
			openid: PEOPLE.gridLeader,
			open,
			sees: SAYS.count(22),
			elder: true,
		},
		{
			name: 'houses-open',
			says: 'One household in full: ring up, let somebody go, report on their behalf, see what they reported.',
			openid: PEOPLE.gridLeader,
			open,
			act: openFirst,
			sees: WORDS.report,
			elder: true,
		},
		{
			name: 'houses-none',
			says: 'Nothing fits the words.',
			openid: PEOPLE.gridLeader,
			open,
			act: (phone) => phone.type(WORDS.label, TOUR_WORDS.noPlace),
			sees: WORDS.none,
		},
		{
			name: 'houses-empty',
			says: 'A post without a grid has no households.',
			openid: PEOPLE.dispatcher,
			open,
			sees: WORDS.emptyTitle,
		},
		{
			name: 'houses-denied',
			says: 'A resident has no such list.',
			openid: PEOPLE.villager,
			open,
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'houses-offline',
			says: 'Without a network: the list as it was last read, with the time.',
			openid: PEOPLE.gridLeader,
			open: () => 'packages/staff/area/index',
			act: async (phone) => {
				await phone.tap(AREA_WORDS.houses)
				await phone.sees(SAYS.count(22))
				await phone.back()
				await phone.setNet('off')
				await phone.tap(AREA_WORDS.houses)
			},
			sees: lastRead,
			elder: true,
		},
		{
			name: 'houses-behalf',
			says: 'The form to report on their behalf: house, name and phone are filled in.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await openFirst(phone)
				await phone.tap(WORDS.report)
				await phone.tap(CATEGORY_WORDS.heating.name)
			},
			sees: REPORT_PAGE_WORDS.onBehalfName,
			elder: true,
		},
		{
			name: 'houses-choose',
			says: 'Who leads a grid reports for one of its households: they are looked for at once, a tap chooses.',
			openid: PEOPLE.gridLeader,
			open: () => 'packages/staff/houses/index?choose=report',
			sees: WORDS.chooseHint,
			elder: true,
		},
		{
			name: 'house-reports-empty',
			says: 'A household that has reported nothing yet.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await openFirst(phone)
				await phone.tap(WORDS.reports)
			},
			sees: WORDS.reportsEmptyTitle,
		},
		{
			name: 'house-reports',
			says: 'What a household reported.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				const input = { clientKey: 'tour-house-reports', category: 'heating', text: TOUR_WORDS.leak }
				await world.ask(PEOPLE.villager, 'report', 'submit', input)
				return open()
			},
			act: async (phone) => {
				await openFirst(phone)
				await phone.tap(WORDS.reports)
			},
			sees: TOUR_WORDS.leak,
			elder: true,
		},
		{
			name: 'slip',
			says: 'Reported for somebody without a phone: they get a slip, on paper or as a picture.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				const onBehalf = { name: TOUR_WORDS.elderName, phone: '13900000001' }
				const id = await world.report(PEOPLE.gridLeader, 'heating', TOUR_WORDS.cold, [], { onBehalf })
				return slipOf(id)
			},
			act: (phone) => phone.tap(SLIP_WORDS.save),
			sees: SLIP_WORDS.saved,
			elder: true,
		},
		{
			name: 'slip-none',
			says: 'What somebody reported for themselves has no slip.',
			openid: PEOPLE.villager,
			open: async (world) => slipOf(await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.leak)),
			sees: SLIP_WORDS.goneTitle,
		},
	],
}
