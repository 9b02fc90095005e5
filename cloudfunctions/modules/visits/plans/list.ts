import { postsOn } from '#shared/roster/person'
import type { Input, Output } from '../../contract'
import type { Call } from '../../../identity/call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey } from '../../org/documents'
import { planView, type PlanView } from './view'

/** The plans of an area and of those above that reach it; without one, of all areas of the caller's posts. */
export async function list(
	{ areaCode, ended = false }: Input<'plan', 'list'>,
	call: Call,
): Promise<Output<'plan', 'list'>> {
	const codes = areaCode === undefined ? await ownCodes(call) : await lineOf(areaCode, call)
	const key = ended ? rosterKey.planned : rosterKey.plans
	const asks = areaCode === undefined ? codes : [areaCode]
	const { snapshot, viewer } = await call.roster([...codes.map(key), ...asks.map(rosterKey.asks)])
	const plans = snapshot.plans.map(({ plan }) => planView(plan, viewer, call.day))
	// What waits below is listed for those alone who are to see it.
	const items = plans.filter(
		({ area, state, mayDecide }) => state !== 'waiting' || mayDecide || codes.includes(area.code),
	)
	return {
		items: items
			.filter(({ state }) => ended || state === 'open' || state === 'waiting')
			.sort((one, other) => ORDER[one.state] - ORDER[other.state] || (one.at < other.at ? 1 : -1)),
	}
}

const ORDER: Readonly<Record<PlanView['state'], number>> = { waiting: 0, open: 1, over: 2, ended: 2 }

async function ownCodes(call: Call): Promise<string[]> {
	const { person } = (await call.roster()).viewer
	const posts = person ? postsOn(person, call.day) : []
	return [...new Set(posts.flatMap(({ path, areaCode }) => [...path, areaCode]))]
}

async function lineOf(areaCode: string, call: Call): Promise<string[]> {
	const { snapshot } = await call.roster([rosterKey.area(areaCode)])
	const area = snapshot.area(areaCode)
	if (!area) throw new UserError('NOT_FOUND')
	return area.path.map(({ code }) => code)
}
