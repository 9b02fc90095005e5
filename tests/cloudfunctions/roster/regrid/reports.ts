import type { Output } from '../../../../cloudfunctions/modules/contract'
import type { Product } from '../../../support/product'
import { atRest, gridOf, householdsIn, type AtRest } from './at-rest'
import { GRID, STAFF, UNITS } from './county'
import type { Plot, Step } from './plots'

type View = Output<'report', 'show'>['report']

const { leader } = STAFF

/** A resident of the grid, and what their household is. */
export interface Resident {
	openid: string
	householdId: string
}

/** Binds somebody to every so many households; the last one waits to be confirmed. */
export async function moveIn(product: Product, count: number): Promise<Resident[]> {
	const homes = householdsIn(atRest(product)).filter((one) => gridOf(one) === GRID)
	const every = Math.max(1, Math.floor(homes.length / count))
	const residents: Resident[] = []
	for (let at = 0; at < count; at++) {
		const { household } = homes[at * every]!
		const openid = `o-resident-${String(at).padStart(17, '0')}`
		await product.ask(openid, 'household', 'bind', { doorCode: household.doorCode, name: `居民${at}` })
		residents.push({ openid, householdId: household.id })
		if (at === count - 1) continue
		const { items } = await product.ask(leader.openid, 'household', 'pending', {})
		for (const { householdId, memberId } of items)
			await product.ask(leader.openid, 'household', 'confirm', { householdId, memberId })
	}
	return residents
}

/** Those whom `moveIn` bound, in its order. */
export function residentsIn(state: AtRest): Resident[] {
	return householdsIn(state)
		.flatMap(({ household: { id, members } }) => members.map(({ openid }) => ({ openid, householdId: id })))
		.sort((one, other) => (one.openid < other.openid ? -1 : 1))
}

/** Lets the residents report what the plots say, in turn; who waits to be confirmed reports like anybody. */
export async function live(
	product: Product,
	plots: readonly Plot[],
	residents: readonly Resident[],
): Promise<void> {
	for (const [at, { name, category, place, steps }] of plots.entries()) {
		const { openid } = residents[at % residents.length]!
		const areaCode = place === 'unit' ? UNITS[1] : place === 'grid' ? GRID : undefined
		const { report } = await product.ask(openid, 'report', 'submit', {
			clientKey: `plot-report-${at}`,
			category,
			text: name,
			...(areaCode !== undefined && { place: { areaCode } }),
		})
		await walk(product, openid, report, steps, name)
		product.clock.advance(60_000)
	}
}

async function walk(product: Product, reporter: string, first: View, steps: readonly Step[], name: string) {
	const { id } = first
	let { version } = first
	for (const [who, verb, extra] of steps) {
		const event = { method: verb, input: { id, version, ...extra } }
		const { result } = await product.raw(who === 'reporter' ? reporter : who, 'report', event)
		const envelope = result as { ok: boolean; data: { report: View } }
		if (!envelope.ok) throw new Error(`${name}: ${verb}: ${JSON.stringify(result)}`)
		version = envelope.data.report.version
	}
}

/** Of what a grid's people see in their inbox, what each is. */
export async function inboxOf(product: Product, openid: string): Promise<string[]> {
	const ids: string[] = []
	let cursor: string | undefined
	do {
		const page = await product.ask(openid, 'report', 'inbox', cursor === undefined ? {} : { cursor })
		ids.push(...page.items.map(({ id }) => id))
		cursor = page.cursor
	} while (cursor !== undefined)
	return ids.sort()
}
