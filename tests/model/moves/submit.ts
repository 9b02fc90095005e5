import { hold } from '../rules/hold'
import { seatsOf } from '../world/desks'
import type { Actor } from '../world/people'
import { AREAS } from '../world/roster'
import type { World } from '../world/world'

const CATEGORIES = [
	'fire',
	'heating',
	'heating',
	'heating',
	'rubbish',
	'rubbish',
	'dispute',
	'land',
	'property',
	'funds',
]

/** Somebody reports a need, at times for somebody else. */
export async function submit(world: World, actor = world.random.pick(world.people.all)): Promise<void> {
	const { random } = world
	const at = world.next()
	const isUnnamed = random.chance(0.08)
	const input = {
		clientKey: `key-${String(at).padStart(8, '0')}`,
		category: isUnnamed ? 'funds' : random.pick(CATEGORIES),
		// Neighbours may read it, and the phone in it not.
		text: random.chance(0.3) ? `难处第${at}号，打${13_500_000_000 + at}` : `难处第${at}号`,
		...(random.chance(0.4) && { shareWords: true }),
		...(isUnnamed
			? { ...somewhere(world), unnamed: true }
			: { ...placeOf(world), ...needOf(actor, at, world) }),
		// The people in charge of the reporter are barred.
		...(random.chance(0.12) && { aboutThoseInCharge: true }),
	}
	const sent = { actor, verb: 'submit', input }
	const answer = await world.call(sent)
	// Whom it keeps out does not speak for somebody else.
	const isRefused = 'onBehalf' in input && 'aboutThoseInCharge' in input && !answer.ok
	if (isRefused && answer.error.code === 'INVALID_INPUT') return world.look([])
	hold(answer.ok, 'every need is taken', answer)
	world.taken.push(sent)
	const { id } = (answer.data as { report: { id: string } }).report
	if (isUnnamed) actor.aliases.add(`unnamed:${id}`)
	world.look([{ id, event: 'submit', by: actor.openid }])
}

const needOf = (actor: Actor, at: number, world: World): object =>
	isAtWork(actor, world) && world.random.chance(0.3) ? onBehalf(at) : contact(at)

const somewhere = ({ random }: Pick<World, 'random'>): object => ({
	place: { areaCode: random.pick(AREAS).code },
})

const isAtWork = ({ staff }: Actor, { day }: World): boolean =>
	staff !== undefined && seatsOf(staff, day).length > 0

const person = (at: number) => ({ name: `求助人${at}氏`, phone: String(13_800_000_000 + at) })
const onBehalf = (at: number) => ({ onBehalf: person(at) })
const contact = (at: number) => ({ contact: person(at) })

function placeOf({ random }: World): object {
	switch (random.weighted({ home: 5, choice: 4, words: 1, nowhere: 1, point: 1 })) {
		case 'home':
			return {}
		case 'choice':
			return somewhere({ random })
		case 'words':
			return { place: { text: random.pick(AREAS).name } }
		case 'nowhere':
			return { place: { text: '没有人知道的地方' }, placeNote: '老槐树旁' }
		case 'point':
			return { place: { point: { lng: 116.1, lat: 43.9 } } }
	}
}

/** Sends what was taken once more: it is answered, and changes nothing. From another hand it is not taken. */
export async function repeat(world: World): Promise<void> {
	const recent = world.taken.slice(-12)
	if (recent.length === 0) return
	const sent = world.random.pick(recent)
	const report = world.reports().find(({ id }) => id === sent.input['id'])
	const other: Actor = world.random.pick(world.people.all)
	const isOther = sent.verb !== 'submit' && other.openid !== sent.actor.openid && world.random.chance(0.2)
	const answer = await world.call(isOther ? { ...sent, actor: other } : sent)
	world.look([])
	// A person who has left its desk since may not read it any more.
	const gone = !answer.ok && answer.error.code === 'NO_PERMISSION'
	if (isOther) return hold(!answer.ok, 'what one has sent, nobody else has sent', sent)
	hold(answer.ok || gone, 'what was taken is answered again', { sent, answer, now: report?.state })
}
