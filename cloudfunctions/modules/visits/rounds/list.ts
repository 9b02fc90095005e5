import { toIso } from '#shared/clock/china-time'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { readPart } from '../plans/read-plan'
import type { Plan } from '../../org/rules/plan'
import { isOfPeople } from '../rules/plan'
import { roundOn } from '../rules/round'
import type { Goer } from '../rules/turn'
import { goesFor } from '../rules/turn'
import { roundsBy, walkersIn } from './people'
import { roundId } from './round-id'
import { roundView, type RoundView } from './round-view'

/** Items of one answer. */
const MOST_ITEMS = 50

/** How far each is who goes: those who have not begun as well, so that nobody is left out. */
export async function rounds(
	{ planId, areaCode, day, cursor = '0' }: Input<'rounds'>,
	call: Call,
): Promise<Output<'rounds'>> {
	const on = day ?? call.day
	const { plan, area, snapshot } = await readPart(planId, areaCode, call, on)
	if (!isOfPeople(plan)) throw new UserError('NOT_FOUND')
	const from = Number.parseInt(cursor, 10) || 0
	const walkers = await walkersIn(plan, area, snapshot, call)
	const shown = walkers.slice(from, from + MOST_ITEMS)
	const visits = await roundsBy(plan, on, call)
	return {
		items: shown.map(({ id, name, path }) => {
			const visit = visits.get(id)
			return {
				person: { id, name },
				area: path[path.length - 1]?.name ?? '',
				round: roundView(plan, on, visit),
				...(visit && { last: toIso(visit.slot.at) }),
			}
		}),
		...(from + MOST_ITEMS < walkers.length && { cursor: String(from + MOST_ITEMS) }),
	}
}

/** What somebody owes today of plans that go to no household: one read, none where there is no such plan. */
export async function ownRounds(plans: readonly Plan[], goer: Goer, call: Call): Promise<RoundView[]> {
	const own = plans.filter((plan) => isOfPeople(plan) && goesFor(goer, plan, call.day))
	const { person } = goer
	if (!person || own.length === 0) return []
	const idOf = (plan: Plan): string => roundId(plan, person.id, roundOn(plan, call.day).period.key)
	const visits = await call.ports.visits.byIds(own.map(idOf))
	return own.map((plan) =>
		roundView(
			plan,
			call.day,
			visits.find(({ id }) => id === idOf(plan)),
		),
	)
}
