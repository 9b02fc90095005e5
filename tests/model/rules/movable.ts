import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { answerers, headDesk, seatsOf } from '../world/desks'
import { isKeptOut } from '../world/readers'
import type { World } from '../world/world'
import { anybodyMayCheck } from './eligible'
import { hold } from './hold'
import type { View } from './reading'
import { eventsOffered } from '../../support/offered'

/** What moves a report to another state or desk. */
const MOVES_ON: readonly string[] = [
	'accept',
	'assign',
	'return',
	'escalate',
	'start',
	'settle',
	'reject',
	'resume',
	'resolve',
	'told',
	'verify',
	'rework',
]

type Read = (report: Report, actor: World['people']['all'][number], world: World) => Promise<View | null>

/**
 * The people who answer for an open report, or for its check, are offered something that moves it on. One of them has to
 * have a WeChat; what lies with others is the timer's.
 */
export async function somebodyMovesIt(report: Report, world: World, read: Read): Promise<void> {
	const { status, owner, checks } = report.state
	const desk = status === 'resolved' && checks.desk ? checks.desk : owner
	const { named } = checks
	if (status === 'resolved' && named && !isStillAt(desk, named.name, world))
		return anotherIsNamed(report, world, read)
	const answering =
		status === 'resolved' && named
			? world.people.all.filter(({ personId }) => personId === named.id)
			: world.people.named(answerers(desk, world.day))
	const actors = answering.filter((actor) => !isKeptOut(actor, report))
	if (actors.length === 0) return
	const offers: string[] = []
	for (const actor of actors) offers.push(...eventsOffered(await read(report, actor, world)))
	const seen = { number: report.number, status, desk, offers }
	// Where everybody has handled or checked it, the clerk has to find somebody first; it lies supervised at the top.
	const isCheckedByNobody = checks.owed > 0 && !named && !anybodyMayCheck(report, world.people, world.day)
	if (isCheckedByNobody) return hold(report.state.atTop, 'what nobody may check lies at the top', seen)
	hold(
		offers.some((event) => MOVES_ON.includes(event)),
		'some holder can move it on',
		seen,
	)
}

function isStillAt({ areaCode, post }: Desk, name: string, { day }: World): boolean {
	return seatsOf(name, day).some((seat) => seat.areaCode === areaCode && seat.post === post)
}

/** The named verifier left that post: at the top the root's dispatchers name another; below it the timer passes the check on. */
async function anotherIsNamed(report: Report, world: World, read: Read): Promise<void> {
	const { atTop, ownerPath } = report.state
	const [root] = ownerPath
	if (!atTop || root === undefined) return
	const dispatchers = world.people.unbarred(answerers(headDesk(root), world.day), report)
	if (dispatchers.length === 0) return
	const offers: string[] = []
	for (const actor of world.people.named(dispatchers))
		offers.push(...eventsOffered(await read(report, actor, world)))
	hold(offers.includes('nameVerifier'), 'another checker can be named', { number: report.number, offers })
}
