import { chinaDay } from '#shared/clock/china-time'
import type { Situation } from './life/situation'
import { answerFor } from '#shared/roster/holder'
import { POST_WORDS } from '#shared/words/posts'
import { postTitle } from '../../words/desk'
import type { Output } from './contract/report'
import { portraitLinks } from '../portraits/links'
import type { Call } from './call'
import type { Loaded } from './situation'

type OwnerView = Output<'show'>['report']['owner']

/** The desk where a report lies, and who answers for it today. */
export function ownerView({ report, chain, now, relations }: Situation): OwnerView {
	const { state } = report
	const answer = answerFor(state.owner, chain, chinaDay(now))
	const area = chain.find(({ code }) => code === state.owner.areaCode)
	return {
		...state.owner,
		title: area ? postTitle(state.owner.post, area) : POST_WORDS[state.owner.post],
		areaName: area?.name ?? '',
		name: answer?.people[0].name ?? '',
		phone: answer?.people[0].phone ?? '',
		isYou: relations.has('ownerHolder'),
		...(answer?.standsInFor && { standsInFor: answer.standsInFor.name }),
	}
}

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
