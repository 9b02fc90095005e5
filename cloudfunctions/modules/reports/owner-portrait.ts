import { chinaDay } from '#shared/clock/china-time'
import { answerFor } from '#shared/roster/holder'
import { portraitLinks } from '../cards/portraits'
import type { Call } from '../../identity/call'
import type { Loaded } from './situation'

/** A link to the photo of the person in charge today. One call to the storage; none while nobody has given a photo. */
export async function ownerPortrait(
	call: Call,
	{ situation, snapshot }: Loaded,
): Promise<string | undefined> {
	const { report, chain, now } = situation
	const id = answerFor(report.state.owner, chain, chinaDay(now))?.people[0].personId
	if (id === undefined) return undefined
	return (await portraitLinks([id], snapshot.portraits, call.ports.files)).get(id)
}
