import type { Report } from '#shared/life/report'
import { answerers, headDesk } from '../world/desks'
import type { Actor } from '../world/people'
import type { World } from '../world/world'

/** Mostly somebody who has to do with the report, at times anybody at all. */
export function actorFor(report: Report, world: World): Actor {
	const { random, people, day } = world
	const { owner, coHandlers, checks, ownerPath, joined } = report.state
	const desks = random.weighted(chancesFor(report))
	const at = {
		owner: [owner],
		checker: checks.desk ? [checks.desk] : [],
		above: ownerPath.slice(0, -1).map(headDesk),
		helping: coHandlers,
		joiner: [],
		reporter: [],
		anybody: [],
	}[desks]
	const { openid } = report.reporter
	const { named } = checks
	if (desks === 'checker' && named) {
		return people.all.find(({ personId }) => personId === named.id) ?? random.pick(people.all)
	}
	if (desks === 'reporter' && openid !== undefined) return people.with(openid)
	if (desks === 'joiner') return people.with(random.pick(joined))
	const found = people.named(at.flatMap((desk) => answerers(desk, day)))
	return random.pick(found.length > 0 ? found : people.all)
}

/** A person for whom a report waits comes more often than others. */
function chancesFor({ state }: Report) {
	const { status, checks, extensions, suspension, mergedInto, joined } = state
	const isReporters = ['closed', 'rejected', 'withdrawn'].includes(status) || suspension?.kind === 'question'
	return {
		owner: 6,
		checker: checks.desk ? 8 : 0,
		above: extensions.asked || mergedInto ? 16 : 3,
		helping: 1,
		joiner: status === 'resolved' && joined.length > 0 ? 8 : 0,
		reporter: isReporters || (status === 'resolved' && checks.owed === 0) ? 8 : 2,
		anybody: 4,
	}
}
