import { toIso } from '#shared/clock/china-time'
import { endsBefore } from '#shared/roster/tenure'
import { postTitle } from '../../../words/desk'
import type { PersonRef } from '#shared/life/report-parts'
import { BY_BOTH } from '../../../words/roster-changes'
import type { Input, Output } from '../contract/roster'
import type { Call } from '../call'
import type { PersonDocument } from '../../org/documents'
import { openidKeyOf } from '../../org/person-keys'
import { findStaff } from './find-staff'

type Binding = Output<'binding'>

/** Whose phone it is, and whether a WeChat is bound. */
export async function showBinding({ phone }: Input<'binding'>, call: Call): Promise<Binding> {
	const { document } = await findStaff(phone, call)
	return bindingView(document, call)
}

/** Who made a change, and who confirmed it. */
export const namesOf = ({ by, second }: { by: PersonRef; second?: PersonRef }): string =>
	second ? BY_BOTH(by.name, second.name) : by.name

export function bindingView(document: PersonDocument, call: Call): Binding {
	const { person, freed } = document
	const lasting = person.posts.filter((post) => !endsBefore(post, call.day))
	return {
		name: person.name,
		posts: lasting.map(({ area, post }) => `${area.name} ${postTitle(post, area)}`),
		bound: openidKeyOf(document) !== undefined,
		...(freed && { freed: { at: toIso(freed.at), by: namesOf(freed) } }),
	}
}
