import { chinaDay } from '../../../miniprogram/domain/clock/china-time'
import { answerFor } from '../../../miniprogram/domain/roster/holder'
import { portraitLinks } from '../card/portraits'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { answerWith } from './act'
import { load, type Loaded } from './situation'

/** A link to the photo of whoever is in charge today. One call to the storage; none while nobody has given a photo. */
async function ownerPortrait(call: Call, { situation, snapshot }: Loaded): Promise<string | undefined> {
  const { report, chain, now } = situation
  const id = answerFor(report.state.owner, chain, chinaDay(now))?.people[0].personId
  if (id === undefined) return undefined
  return (await portraitLinks([id], snapshot.portraits, call.ports.files)).get(id)
}

/** One report, as the caller may see it, with what they may do next. */
export async function show(input: Input<'report', 'show'>, call: Call): Promise<Output<'report', 'show'>> {
  const loaded = await load(call, input.id)
  const [{ report }, photo] = await Promise.all([answerWith(call, loaded), ownerPortrait(call, loaded)])
  const { owner } = report
  // Whoever reads the outline alone is not told who it is.
  return {
    report: photo === undefined || owner.name === '' ? report : { ...report, owner: { ...owner, photo } },
  }
}
