import { toIso } from '#shared/clock/china-time'
import { HEARD } from '#shared/visits/outcome'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { memberId } from '../../households/waiting'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { openParts } from '../rules/due'
import { isNotice } from '../rules/notice'
import type { Plan } from '../../org/rules/plan'
import { asksOn, planOn } from '../rules/plan'
import { isTarget, linesOf, saidNo } from '../rules/target'
import { countAnew } from '../stand-beside'
import { toldAt } from '../rules/told'
import { toldView } from './told-view'

/** Visits of one home in an answer. */
const MOST_VISITS = 20

interface Home {
	document: HouseholdDocument
	plans: Plan[]
}

/** Who came to the caller's own homes, and the plans that come there now. */
export async function ofHome(call: Call): Promise<Output<'ofHome'>> {
	const { homes, walks } = await readHomesAndWalks(call)
	const visits = await Promise.all(
		homes.map(({ document }) => call.ports.visits.ofHousehold(document.household.id, undefined, MOST_VISITS)),
	)
	const names = await namesOf(homes, visits, call)
	return {
		plans: homes.flatMap(({ document, plans }) =>
			plans
				.filter((plan) => isTarget(plan, document, call.day))
				.map((plan) => ({
					id: plan.id,
					name: plan.name,
					template: plan.template,
					keepDays: plan.keepDays,
					...(plan.until !== undefined && { until: plan.until }),
					no: saidNo(plan, document),
					...noticeOf(plan, document, call),
				})),
		),
		visits: visits
			.flatMap(({ items }) => items)
			.flatMap(({ planId, channel, attempts }) =>
				attempts.flatMap(({ by, outcome, at }) =>
					// Who read a notice by themselves did not come.
					outcome === HEARD
						? []
						: [{ plan: names.get(planId) ?? '', by: by.name, outcome, channel, at: toIso(at) }],
				),
			)
			.sort((one, other) => (one.at < other.at ? 1 : -1)),
		told: homes.flatMap(({ document }) => toldAt(document.visits)).map(toldView),
		...pairOf(homes),
		walks,
	}
}

/** What the plans are called for which somebody came, also of those that are over. */
async function namesOf(
	homes: readonly Home[],
	visits: readonly { items: readonly { planId: string }[] }[],
	call: Call,
): Promise<ReadonlyMap<string, string>> {
	const open = homes.flatMap(({ plans }) => plans)
	const ids = new Set(visits.flatMap(({ items }) => items.map(({ planId }) => planId)))
	const over = [...ids].filter((id) => !open.some((plan) => plan.id === id))
	const read = over.length > 0 ? (await call.roster(over.map(rosterKey.plan))).snapshot.plans : []
	return new Map([...open, ...read.map(({ plan }) => plan)].map(({ id, name }) => [id, name]))
}

/** Who looks in on the caller's home, on the first that has somebody. */
function pairOf(homes: readonly Home[]): Pick<Output<'ofHome'>, 'pair'> {
	const [found] = homes.filter(({ document: { household } }) => household.paired)
	const { paired } = found?.document.household ?? {}
	return paired
		? { pair: { name: paired.name, printed: found?.document.visits?.printed === paired.phone } }
		: {}
}

/** What a notice says, and whether it has been read at a home. */
function noticeOf(
	plan: Plan,
	document: HouseholdDocument,
	{ day }: Call,
): Pick<Output<'ofHome'>['plans'][number], 'notice'> {
	if (!isNotice(plan)) return {}
	const heard = openParts(plan, document, day).length === 0
	return { notice: { words: plan.words ?? '', at: toIso(plan.at), heard } }
}

/** Says no to a plan that comes to the caller's own home, or takes that back; as often as it is said. */
export async function sayNo({ planId, no }: Input<'sayNo'>, call: Call): Promise<Output<'sayNo'>> {
	const homes = (await readHomes(call)).filter(({ document, plans }) =>
		plans.some((plan) => plan.id === planId && !isNotice(plan) && isTarget(plan, document, call.day)),
	)
	if (homes.length === 0) throw new UserError('NOT_FOUND')
	for (const { document } of homes) {
		await countAnew(document.household, call)
		await call.ports.visits.sayNo(document.household.id, planId, no)
	}
	return { done: true }
}

/** The households in which somebody confirmed the caller, with the open plans of their areas. */
export const readHomes = async (call: Call): Promise<Home[]> => (await readHomesAndWalks(call)).homes

/** What somebody who lives in a household is called there. */
export const memberName = ({ household }: HouseholdDocument, openid: string): string =>
	household.members.find((member) => member.openid === openid)?.name ?? ''

/** The caller's households with their open plans, and whether the caller is the paired member of another household. */
async function readHomesAndWalks(call: Call): Promise<{ homes: Home[]; walks: boolean }> {
	const walked = rosterKey.walks(memberId(call.openid))
	const own = await call.roster([walked])
	const homes = own.snapshot
		.households(rosterKey.openid(call.openid))
		.filter(({ household }) =>
			household.members.some(({ openid, state }) => openid === call.openid && state === 'confirmed'),
		)
	const codes = new Set(homes.flatMap(({ household }) => linesOf(household)))
	const { snapshot } = await call.roster([...codes].map(rosterKey.plans))
	const open = snapshot.plans
		.map(({ plan }) => planOn(plan, call.day))
		.filter((plan) => asksOn(plan, call.day))
	return {
		homes: homes.map((document) => ({ document, plans: open })),
		walks: own.snapshot.households(walked).length > 0,
	}
}
