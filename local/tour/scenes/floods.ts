import { FLOOD_SAYS, FLOOD_WORDS as WORDS } from '#shared/words/pages/flood'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const inbox = (): string => 'packages/staff/inbox/index'
const [nothingThere, oneMatter] = WORDS.reasons
const [, rang] = WORDS.seen

/** One sender's reports since the chapter began; the newest stands for them. */
let newest = ''
const open = (): string => `packages/staff/flood/index?id=${newest}&kind=sender`

async function flood(world: World): Promise<void> {
	const extra = {
		place: { areaCode: PLACES.grid },
		contact: { name: TOUR_WORDS.elderName, phone: '13800138000' },
	}
	for (let at = 0; at < 10; at += 1) {
		newest = await world.report(PEOPLE.stranger, 'heating', `${TOUR_WORDS.cold}（${at + 1}）`, [], extra)
	}
	newest = await world.report(PEOPLE.stranger, 'safety', TOUR_WORDS.gas, [], extra)
}

/** Several people of one door. */
async function atOneDoor(world: World): Promise<void> {
	const senders = [PEOPLE.newcomer, PEOPLE.unbound, PEOPLE.second]
	for (let at = 0; at < 6; at += 1) {
		const place = { doorCode: PLACES.door }
		await world.report(senders[at % 3] ?? '', 'water', TOUR_WORDS.leak, [], { place })
	}
}

/** The same words with any number in them. */
const anyNumber = (words: string): RegExp => new RegExp(`^${words.replace(/\d+/, '\\d+')}$`)
const ENDS = anyNumber(FLOOD_SAYS.end(1))
const RESTORES = anyNumber(FLOOD_SAYS.restore(1))

/** Taps what works on it after everything stands again, or was ended: each scene is taken twice. */
async function from(state: 'open' | 'ended', phone: TourPhone, world: World): Promise<void> {
	const of = { id: newest, kind: 'sender' }
	const [method, more] =
		state === 'open' ? ['restoreFlood', {}] : ['dismissFlood', { reason: nothingThere, placeSeen: 'called' }]
	for (let steps = 0; steps < 3; steps += 1)
		await world.ask(PEOPLE.gridLeader, 'report', method, { ...of, ...more })
	await phone.tapFirst(TOUR_WORDS.gas)
	await phone.sees(TOUR_WORDS.gas)
	await phone.back()
	await phone.sees(state === 'open' ? ENDS : RESTORES)
}

export const FLOODS: Chapter = {
	title: 'Staff: floods',
	pages: ['packages/staff/flood/index'],
	scenes: [
		{
			name: 'flood-inbox',
			says: 'Eleven of one sender are one line above what waits, those of several people at one door another.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				await atOneDoor(world)
				await flood(world)
				return inbox()
			},
			sees: WORDS.urgent,
			elder: true,
		},
		{
			name: 'flood-desk',
			says: 'The dispatcher sees the same lines.',
			openid: PEOPLE.dispatcher,
			open: () => 'packages/staff/desk/index',
			sees: WORDS.urgent,
			elder: true,
		},
		{
			name: 'flood-open',
			says: 'Tapped: whom to ring, what is urgent, one reason, and what will happen.',
			openid: PEOPLE.gridLeader,
			open,
			sees: WORDS.callsHead,
			elder: true,
		},
		{
			name: 'flood-dispatcher',
			says: 'The dispatcher is not in charge: they ring the person who is.',
			openid: PEOPLE.dispatcher,
			open,
			sees: WORDS.callsHead,
		},
		{
			name: 'flood-no-reason',
			says: 'Without a reason nothing is sent.',
			openid: PEOPLE.gridLeader,
			open,
			act: (phone) => phone.tap(FLOOD_SAYS.end(10)),
			sees: WORDS.needReason,
			elder: true,
		},
		{
			name: 'flood-cut',
			says: 'The answer was lost: what was chosen stays, and tapped again it goes on.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone, world) => {
				await from('open', phone, world)
				await phone.tap(oneMatter)
				await phone.setNet('drop')
				await phone.tap(ENDS)
			},
			sees: WORDS.again.slice(0, 8),
			elder: true,
		},
		{
			name: 'flood-left',
			says: 'Ended with one reason; the emergency is left until its place was called or visited.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone, world) => {
				await from('open', phone, world)
				await phone.tap(nothingThere)
				await phone.tap(ENDS)
			},
			sees: FLOOD_SAYS.done.dismissFlood(10),
			elder: true,
		},
		{
			name: 'flood-ended',
			says: 'The place was called: all of it is ended, and can be restored.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone, world) => {
				await from('open', phone, world)
				await phone.tap(nothingThere)
				await phone.tap(rang.label)
				await phone.tap(ENDS)
			},
			sees: FLOOD_SAYS.done.dismissFlood(11),
			elder: true,
		},
		{
			name: 'flood-inbox-ended',
			says: 'It stays as a line of what can be restored.',
			openid: PEOPLE.gridLeader,
			open: inbox,
			sees: FLOOD_SAYS.left({ kind: 'sender', senders: 1, open: 0, dismissed: 11, more: false }),
		},
		{
			name: 'flood-restored',
			says: 'Restored: it waits again.',
			openid: PEOPLE.gridLeader,
			open,
			act: async (phone, world) => {
				await from('ended', phone, world)
				await phone.tap(RESTORES)
			},
			sees: FLOOD_SAYS.done.restoreFlood(11),
			elder: true,
		},
		{
			name: 'flood-over',
			says: 'One that is no flood any more.',
			openid: PEOPLE.gridLeader,
			open: async (world) => {
				world.later(48)
				const id = await world.report(PEOPLE.villager, 'heating', TOUR_WORDS.cold)
				return `packages/staff/flood/index?id=${id}&kind=sender`
			},
			sees: WORDS.overTitle,
			elder: true,
		},
		{
			name: 'flood-denied',
			says: 'Nobody else gets here by a link.',
			openid: PEOPLE.villager,
			open,
			sees: STATE_WORDS.denied.title,
		},
	],
}
