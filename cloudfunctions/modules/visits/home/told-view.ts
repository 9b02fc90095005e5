import { toIso } from '#shared/clock/china-time'
import type { Output } from '../contract/visit'
import type { ToldOne } from '../rules/told'

type ToldView = Output<'ofHome'>['told'][number]

/** What was said at home, as the residents and the visitor read it. */
export function toldView({ id, planId, what, name, from, day, note, by, at, answered }: ToldOne): ToldView {
	return {
		id,
		planId,
		what,
		...(name !== undefined && { name }),
		...(from !== undefined && { from }),
		...(day !== undefined && { day }),
		...(note !== undefined && { note }),
		by: by.name,
		at: toIso(at),
		...(answered && { answered: { at: toIso(answered.at), by: answered.by } }),
	}
}
