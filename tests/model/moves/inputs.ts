import type { PersonEvent } from '#shared/life/event'
import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { wordsNeeded } from '../../support/life-choices'
import { SEATS } from '../world/roster'
import { isKnownAs, type Actor } from '../world/people'
import type { World } from '../world/world'

type Fields = Record<string, unknown>

/** Who sends what, about which report. */
interface Scene {
	world: World
	actor: Actor
	report: Report
}

const some = ({ world }: Scene, fields: Fields): Fields => (world.random.chance(0.5) ? fields : {})
const words = ({ world }: Scene): string => `第${world.next()}句话`
const photos = ({ world, actor }: Scene): Fields => ({
	photos: [world.cloud.upload(`users/${actor.openid}/${world.next()}.jpg`)],
})
const note = (scene: Scene): Fields => ({ note: words(scene) })
const reason = (scene: Scene): Fields => ({ reason: words(scene) })
const toAll = (scene: Scene): Fields => some(scene, { isPublic: true })
const satisfied = ({ world }: Scene): Fields => ({ satisfied: world.random.pick(['yes', 'fairly', 'no']) })

function seat({ world }: Scene): Desk {
	const { areaCode, post } = world.random.pick(SEATS)
	return { areaCode, post }
}

/** Mostly a desk around the report, at times its own. */
function target(scene: Scene): Desk {
	const { report, world } = scene
	if (world.random.chance(0.25)) return report.state.owner
	const around = SEATS.filter(
		({ areaCode, post }) =>
			[...report.state.ownerPath, ...report.place.path.map(({ code }) => code)].includes(areaCode) &&
			!['clerk', 'verifier'].includes(post),
	)
	if (world.random.chance(0.2) || around.length === 0) return seat(scene)
	const { areaCode, post } = world.random.pick(around)
	return { areaCode, post }
}

/** Any staff member at a desk of theirs. */
function someoneToCheck({ world }: Scene): Fields {
	const { areaCode, post, person } = world.random.pick(SEATS)
	const { personId = 'nobody' } = world.people.named([person])[0] ?? {}
	return { to: { areaCode, post }, personId }
}

/** What its reporter alone says; one who is not named leaves no phone. */
function whereAndPhone(scene: Scene): Fields {
	const { actor, report, world } = scene
	if (!isKnownAs(actor, report.reporter.openid)) return {}
	const phone = `136${String(world.next()).padStart(8, '0')}`
	return { placeText: words(scene), ...(!report.isUnnamed && { phone }) }
}

/** Mostly a report of the same category. */
function other({ world, report }: Scene): string {
	const alike = world
		.reports()
		.filter(({ id, category }) => id !== report.id && category.code === report.category.code)
	return world.random.pick(world.random.chance(0.9) && alike.length > 0 ? alike : world.reports()).id
}

/** What an event carries, by chance. Some of it is more than is asked for, some of it goes too far. */
const INPUTS: Readonly<Partial<Record<PersonEvent, (scene: Scene) => Fields>>> = {
	accept: (scene) => some(scene, note(scene)),
	assign: (scene) => ({ to: target(scene), ...some(scene, { coHandlers: [seat(scene)] }) }),
	settle: (scene) => ({ ...(scene.world.random.chance(0.5) ? note(scene) : photos(scene)), ...toAll(scene) }),
	reject: (scene) => ({ rejectReason: scene.world.random.pick(['notOurs', 'untrue']), ...note(scene) }),
	note: (scene) => ({ ...note(scene), ...some(scene, photos(scene)), ...toAll(scene) }),
	add: (scene) => ({
		...note(scene),
		...some(scene, photos(scene)),
		...some(scene, whereAndPhone(scene)),
	}),
	askExtension: (scene) => ({ amount: scene.world.random.int(1, 12), ...reason(scene) }),
	suspend: (scene) => ({ days: scene.world.random.int(1, 30), ...reason(scene) }),
	resolve: (scene) => ({
		...note(scene),
		...(scene.report.category.photoToResolve ? photos(scene) : {}),
		...toAll(scene),
	}),
	heard: (scene) => ({ solved: scene.world.random.pick(['yes', 'partly', 'no']), ...satisfied(scene) }),
	confirm: (scene) => ({ solved: scene.world.random.pick(['yes', 'partly']), ...satisfied(scene) }),
	verify: (scene) => (scene.world.random.chance(0.5) ? note(scene) : photos(scene)),
	nameVerifier: (scene) => ({ ...someoneToCheck(scene), ...some(scene, note(scene)) }),
	rate: (scene) => ({ solved: scene.world.random.pick(['yes', 'partly', 'no']), ...satisfied(scene) }),
	merge: (scene) => ({ into: other(scene) }),
	dismiss: (scene) => ({ ...reason(scene), ...some(scene, { placeSeen: 'called' }) }),
	hold: (scene) => ({ ...reason(scene), days: 365 }),
}

/** What somebody sends with an event; of those that are not listed, what the life table needs. */
export function inputOf(event: PersonEvent, scene: Scene): Fields {
	const known = INPUTS[event]
	if (known) return known(scene)
	return Object.fromEntries(wordsNeeded(event).map((field) => [field, words(scene)]))
}

/** How often each is chosen where it is allowed, once where nothing is said: what moves a report on, more often than what ends it early. */
const WEIGHTS: Readonly<Partial<Record<PersonEvent, number>>> = {
	accept: 8,
	start: 6,
	resolve: 6,
	settle: 2,
	assign: 2,
	return: 2,
	appeal: 4,
	urge: 0.5,
	askExtension: 8,
	grantExtension: 6,
	refuseExtension: 6,
	suspend: 1.5,
	ask: 3,
	answer: 5,
	told: 3,
	heard: 3,
	confirm: 3,
	verify: 6,
	nameVerifier: 3,
	rework: 3,
	unsolved: 8,
	rate: 2,
	reopen: 2,
	supervise: 0.5,
	join: 2,
	merge: 4,
	unmerge: 4,
	withdraw: 0.3,
	reinstate: 6,
	share: 0.5,
	unshare: 0.5,
	hide: 0.5,
	dismiss: 2,
	restore: 6,
	hold: 0.3,
}

export const weightOf = (event: PersonEvent): number => WEIGHTS[event] ?? 1
