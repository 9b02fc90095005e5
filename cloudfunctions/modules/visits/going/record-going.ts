import type { ShownKind } from '#shared/personal/showing'
import type { Output } from '../contract/visit'
import type { Call } from './call'
import { digest } from '../../../rpc/digest'
import { subject } from '../../showings/ports/showing-store'
import { lookerOf } from '../../showings/record'
import type { Goer } from '../rules/turn'

/** Within which the same people looking at the same is one showing. */
const HOUR_MS = 3_600_000

/** Writes down whose address and phone the caller is shown, before they are: one write, none where nothing is shown. */
export async function recordGoing(
	call: Call,
	{ person, memberId }: Goer,
	items: readonly Pick<Output<'due'>['items'][number], 'household'>[],
): Promise<void> {
	if (items.length === 0) return
	const of = items.map(({ household }) => subject.household(household.id)).sort()
	const what: ShownKind[] = items.some(({ household }) => household.phone !== undefined)
		? ['phone', 'address']
		: ['address']
	await call.ports.showings.add({
		id: digest('going', memberId, what, of, Math.floor(call.now / HOUR_MS)),
		at: call.now,
		of,
		by: person ? lookerOf(person, call.day) : { id: memberId, name: '', title: '' },
		where: 'visits',
		what,
	})
}
