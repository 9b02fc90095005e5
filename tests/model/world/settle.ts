import { maskedPhone } from '../../../cloudfunctions/privacy/masked-person'
import { bringIn } from '../../../local/roster-cli/bring-in'
import { rosterBytes } from '../../../local/roster-cli/roster-file'
import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import type { RosterDocument } from '../../../cloudfunctions/modules/org/documents'
import { modelCsv, numberOf, RESIDENTS, STAFF, UNBOUND } from './roster'

/** Where people are settled: the functions, and the roster that they wrote. */
export interface Ground {
	call(openid: string, noun: string, verb: string, input: unknown): Promise<Envelope<unknown>>
	rosterDocuments(): RosterDocument[]
}

export const CLERK = 'o-clerk-0000000000000000001'

/** Brings the model's people in as a clerk and the grid leaders would. */
export async function settle(ground: Ground, firstClerkCode: string): Promise<void> {
	const ask = async (openid: string, noun: string, verb: string, input: unknown): Promise<unknown> => {
		const envelope = await ground.call(openid, noun, verb, input)
		if (!envelope.ok) throw new Error(`${noun}.${verb}: ${JSON.stringify(envelope.error)}`)
		return envelope.data
	}
	await ask(CLERK, 'account', 'bindPost', { code: firstClerkCode })
	const imported = await bringIn(
		(verb, input) => ask(CLERK, 'roster', verb, input) as never,
		rosterBytes('model.csv', modelCsv()),
	)
	if (imported.errors.length > 0) throw new Error(JSON.stringify(imported.errors))
	// Before anybody could be told that they wait: the walk begins with empty inboxes.
	for (const one of RESIDENTS) {
		const doorCode = doorCodeOf(one.grid, numberOf(one), ground.rosterDocuments())
		await ask(one.openid, 'household', 'bind', { doorCode, name: one.name, phone: one.phone })
	}
	for (const { name, phone, openid } of STAFF) {
		if (UNBOUND.includes(name)) continue
		const { code } = (await ask(CLERK, 'roster', 'issueCode', { phone })) as { code: string }
		await ask(openid, 'account', 'bindPost', { code })
	}
	for (const { openid } of STAFF) await confirmNeighbours(openid, ground, ask)
}

/** Confirms, as somebody in charge of a grid, all who are meant to be confirmed there. */
async function confirmNeighbours(
	openid: string,
	ground: Ground,
	ask: (openid: string, noun: string, verb: string, input: unknown) => Promise<unknown>,
): Promise<void> {
	const envelope = await ground.call(openid, 'household', 'pending', {})
	if (!envelope.ok) return
	const { items } = envelope.data as { items: { householdId: string; memberId: string; phone: string }[] }
	for (const { householdId, memberId, phone } of items) {
		const confirmed = RESIDENTS.find((one) => maskedPhone(one.phone) === phone)?.confirmed === true
		if (confirmed) await ask(openid, 'household', 'confirm', { householdId, memberId })
	}
}

/** What stands on the door of a household. */
export function doorCodeOf(grid: string, number: string, documents: readonly RosterDocument[]): string {
	const found = documents.find(
		(one) =>
			one.kind === 'household' && one.household.number === number && one.household.path.at(-1)?.code === grid,
	)
	if (found?.kind !== 'household') throw new RangeError(`no household ${number} in ${grid}`)
	return found.household.doorCode
}
