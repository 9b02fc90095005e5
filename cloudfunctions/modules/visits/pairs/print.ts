import type { Input, Output } from '../contract/pair'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { readHomes } from '../home/of-home'

/** The residents say whether their paired member stands on the printed card at their door. */
export async function print({ yes }: Input<'print'>, call: Call): Promise<Output<'print'>> {
	const paired = (await readHomes(call)).flatMap(({ document: { household } }) =>
		household.paired ? [{ id: household.id, phone: household.paired.phone }] : [],
	)
	if (paired.length === 0) throw new UserError('NOT_FOUND')
	for (const { id, phone } of paired)
		await call.ports.visits.stand(id, yes ? { set: { printed: phone } } : { drop: ['printed'] })
	return { done: true }
}
