import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { placeWords, readHousehold } from '../pairs/household'
import { isTagged } from '../rules/target'
import { toldAt } from '../rules/told'
import { presentPair } from '../rules/turn'
import { toldView } from './told-view'

/** What visits keep beside one household, for its keepers: tags, paired member, needs, what its residents said. */
export async function house({ householdId }: Input<'house'>, call: Call): Promise<Output<'house'>> {
	const { document, viewer } = await readHousehold(householdId, call)
	const { household, visits } = document
	const { id, number, address, headName } = household
	await recordShowing(call, viewer, { of: [subject.household(id)], where: 'visits', what: ['address'] })
	const pair = presentPair(document)
	const { waiting } = visits ?? {}
	return {
		household: { id, number, address, head: headName, place: placeWords(document) },
		tags: Object.entries(visits?.tags ?? {})
			.filter(([name]) => isTagged(visits, name, call.day))
			.map(([tag, { reason, until }]) => ({ tag, reason, ...(until !== undefined && { until }) })),
		...(pair && {
			pair: { name: pair.name, phone: pair.phone, ...(pair.from !== undefined && { from: pair.from }) },
		}),
		...(waiting && { waits: { needs: waiting.needs, since: waiting.since, claims: waiting.claims.length } }),
		told: toldAt(visits).map(toldView),
	}
}
