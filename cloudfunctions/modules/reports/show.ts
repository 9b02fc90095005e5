import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { ownerPortrait } from './owner-view'
import { answerWith } from './sent'
import { load } from './situation'

/** One report, as the caller may see it, with what they may do next. */
export async function show(input: Input<'show'>, call: Call): Promise<Output<'show'>> {
	const loaded = await load(call, input.id)
	const [{ report }, photo] = await Promise.all([answerWith(call, loaded), ownerPortrait(call, loaded)])
	const { owner } = report
	// A viewer of the outline alone does not learn who it is.
	return {
		report: photo === undefined || owner.name === '' ? report : { ...report, owner: { ...owner, photo } },
	}
}
