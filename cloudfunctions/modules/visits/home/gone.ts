import { toIso } from '#shared/clock/china-time'
import { VISIT_WORDS } from '../../../words/visits'
import { maskedName } from '../../../privacy/masked-person'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import type { HouseholdDocument } from '../../org/documents'
import type { Viewer } from '../../org/rules/viewer'
import { placeWords, readHousehold } from '../pairs/household'
import { householdsUnder } from '../households-under'
import { standBeside } from '../stand-beside'

type Gone = Output<'gone'>

/** Where somebody said that nobody lives any more. */
export const gone = (input: Input<'gone'>, call: Call): Promise<Gone> => householdsUnder(input, itemOf, call)

function itemOf(document: HouseholdDocument, { person }: Viewer): Gone['items'] {
	const said = document.visits?.gone
	if (!said) return []
	const { id, address, headName } = document.household
	const household = { id, address, head: maskedName(headName) }
	return [
		{
			household,
			place: placeWords(document),
			outcome: said.outcome,
			at: toIso(said.at),
			left: said.left === true,
			...(said.by === person?.id && { isMine: true as const }),
		},
	]
}

/** A person who decides on the household's people has looked, and is not the one who said it. */
export async function review(
	{ householdId, leaves }: Input<'review'>,
	call: Call,
): Promise<Output<'review'>> {
	const { document, viewer } = await readHousehold(householdId, call)
	const said = document.visits?.gone
	if (!said) throw new UserError('NOT_FOUND')
	if (said.by === viewer.person?.id)
		throw new UserError('ANOTHER_DECIDES', undefined, VISIT_WORDS.reviewAnother)
	const change = leaves ? { set: { gone: { ...said, left: true } } as const } : { drop: ['gone'] as const }
	await standBeside(document, change, call)
	return { done: true }
}
