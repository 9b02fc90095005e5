import { maskedName } from '../../../cloudfunctions/privacy/masked-person'
import { AREA_WORDS as WORDS } from '#shared/words/pages/area'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'

const open = (): string => 'packages/staff/area/index'

export const AREA: Chapter = {
	title: 'Staff: my grid',
	pages: ['packages/staff/area/index'],
	scenes: [
		{
			name: 'area-nobody-waits',
			says: 'Nobody waits to be confirmed; below, who works in this grid.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.pendingNone,
		},
		{
			name: 'area-pending',
			says: 'Residents who say that they live here: call them, confirm, or refuse.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				const { name, elderName } = TOUR_WORDS
				await world.ask(PEOPLE.newcomer, 'household', 'bind', {
					doorCode: PLACES.door,
					name,
					phone: '13900000002',
				})
				await world.ask(PEOPLE.stranger, 'household', 'bind', { doorCode: PLACES.otherDoor, name: elderName })
				return open()
			},
			sees: maskedName(TOUR_WORDS.elderName),
			elder: true,
		},
		{
			name: 'area-refuse',
			says: 'Refusing asks first.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone) => {
				await phone.tap(WORDS.refuse)
				await phone.dialog.waitFor()
			},
			sees: WORDS.pendingHead,
		},
		{
			name: 'area-no-post',
			says: 'A villager who came here by a link has no post.',
			openid: PEOPLE.villager,
			open,
			sees: WORDS.noPostTitle,
		},
	],
}
