import { fromIso, toIso } from '#shared/clock/china-time'
import type { Input, Output } from './contract/account'
import { memberId } from '../households/waiting'
import type { Call } from './call'
import { subject, type Showing } from '../showings/ports/showing-store'
import { tiesOf, type Tie } from './ties'

const PAGE_SIZE = 20

/** Who was shown the caller's phone or address, since they belong there. */
export async function looks({ cursor }: Input<'looks'>, call: Call): Promise<Output<'looks'>> {
	const { snapshot } = await call.roster()
	const ties = tiesOf(snapshot, call.openid)
	const subjects = [...new Set(ties.flatMap(subjectsOf))]
	if (subjects.length === 0) return { items: [] }
	const { items, next } = await call.ports.showings.of(subjects, cursor, PAGE_SIZE)
	return {
		items: items
			.filter((showing) => ties.some((tie) => concerns(showing, tie)))
			.map(({ at, by, where, what }) => ({
				at: toIso(at),
				name: by.name,
				title: by.title,
				where,
				what: [...what],
			})),
		...(next !== undefined && { cursor: next }),
	}
}

/** A door code is public: a caller who is not confirmed learns nothing of a household, nor who looked at it. */
function subjectsOf({ household, member }: Tie): string[] {
	const own = subject.member(memberId(member.openid))
	if (member.state !== 'confirmed') return [own]
	return [own, subject.household(household.id), ...household.path.map(({ code }) => subject.area(code))]
}

/** What was seen before somebody belonged there was not theirs. */
function concerns({ at, of }: Showing, tie: Tie): boolean {
	return at >= fromIso(tie.member.since) && subjectsOf(tie).some((one) => of.includes(one))
}
