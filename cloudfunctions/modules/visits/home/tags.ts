import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { gridsLedBy } from '../../households/reach'
import { requireRoom } from '../../limits/limit-reached'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { readHousehold } from '../pairs/household'
import { householdsOfGrid } from '../reading'
import { isTagged } from '../rules/target'
import { standBeside } from '../stand-beside'

/** Gives a household a tag, with the reason, or takes it away. */
export async function tag(
	{ householdId, tag: name, reason, until }: Input<'tag'>,
	call: Call,
): Promise<Output<'tag'>> {
	const { document, viewer } = await readHousehold(householdId, call)
	if (!viewer.person) throw new UserError('NO_PERMISSION')
	const others = Object.keys(document.visits?.tags ?? {}).filter((one) => one !== name)
	if (reason !== undefined) await requireRoom('tags', others.length, document.household.path, call)
	const given =
		reason === undefined
			? null
			: { reason, by: viewer.person.id, at: call.now, ...(until !== undefined && { until }) }
	await standBeside(document, { tags: { [name]: given } }, call)
	return { done: true }
}

/** The households of the grids that the caller leads that have a tag. */
export async function tagged({ tag: name }: Input<'tagged'>, call: Call): Promise<Output<'tagged'>> {
	const { snapshot, viewer } = await call.roster()
	const grids = gridsLedBy(viewer.person, call.day)
	const all = await Promise.all(grids.map((grid) => householdsOfGrid(call.ports, grid, snapshot)))
	const items = all.flat().flatMap(({ household: { id, address, headName }, visits }) => {
		const tags = Object.entries(visits?.tags ?? {})
			.filter(([one]) => (name ?? one) === one && isTagged(visits, one, call.day))
			.map(([one, { reason, until }]) => ({ tag: one, reason, ...(until !== undefined && { until }) }))
		return tags.length === 0 ? [] : [{ household: { id, address, head: maskedName(headName) }, tags }]
	})
	const of = items.map(({ household }) => subject.household(household.id))
	await recordShowing(call, viewer, { of, where: 'visits', what: ['address'] })
	return { items }
}
