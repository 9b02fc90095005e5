import { toIso } from '#shared/clock/china-time'
import type { Input, Output } from '../contract/pair'
import { maskedName } from '../../../privacy/masked-person'
import type { Call } from '../call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type HouseholdDocument } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import type { Claim } from '../../org/rules/standing'
import { areasAround } from './around'
import { placeWords } from './household'

/** The households that wait where the caller works or lives: what they need, and not who they are. */
export async function waiting({ areaCode }: Input<'waiting'>, call: Call): Promise<Output<'waiting'>> {
	const keys = areasAround(await call.roster(), call.day).map(rosterKey.waits)
	if (keys.length === 0) return { items: [] }
	const { snapshot } = await call.roster(keys)
	const found = new Map(keys.flatMap((key) => snapshot.households(key)).map((one) => [one._id, one]))
	const items = [...found.values()].flatMap((document) => {
		const { waiting: waits } = document.visits ?? {}
		const { path } = document.household
		if (!waits || !path.some(({ code }) => (areaCode ?? code) === code)) return []
		const { needs, since, claims } = waits
		const isMine = claims.some(({ openid }) => openid === call.openid)
		const householdId = document.household.id
		return [{ householdId, place: placeWords(document), needs, since, claims: claims.length, isMine }]
	})
	return { items: items.sort((one, other) => (one.since < other.since ? -1 : 1)) }
}

/** Stands for a claim without telling whose WeChat it is. */
export const claimId = ({ openid }: Claim, householdId: string): string =>
	digest('claim', householdId, openid).slice(0, 24)

/** The households of an area that wait, with everybody who has offered. */
export async function claims({ areaCode }: Input<'claims'>, call: Call): Promise<Output<'claims'>> {
	const key = rosterKey.waits(areaCode)
	const { snapshot, viewer } = await call.roster([rosterKey.area(areaCode), key])
	if (!snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const found = snapshot.households(key)
	const of = found.map(({ household }) => subject.household(household.id))
	await recordShowing(call, viewer, { of, where: 'visits', what: ['address'] })
	return { items: found.flatMap(itemOf) }
}

function itemOf(document: HouseholdDocument): Output<'claims'>['items'] {
	const { waiting: waits } = document.visits ?? {}
	if (!waits) return []
	const { id, number, address, headName } = document.household
	const household = { id, number, address, head: maskedName(headName), place: placeWords(document) }
	const offered = waits.claims.map((claim) => ({
		claimId: claimId(claim, id),
		name: claim.name,
		phone: claim.phone,
		at: toIso(claim.at),
		...(claim.note !== undefined && { note: claim.note }),
	}))
	return [{ household, needs: waits.needs, since: waits.since, claims: offered }]
}
