import type { Input, Output } from './contract'
import type { Call } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { compare } from '../org/duties'

/** The areas right below an area, or the roots, in the order of their codes. */
export async function children({ areaCode }: Input<'children'>, call: Call): Promise<Output<'children'>> {
	const ownKey = areaCode === undefined ? [] : [rosterKey.area(areaCode)]
	const { snapshot } = await call.roster([rosterKey.parent(areaCode ?? ''), ...ownKey])
	if (areaCode !== undefined && !snapshot.area(areaCode)) throw new UserError('NOT_FOUND')
	const below = snapshot
		.areas()
		.filter(({ path, to }) => path[path.length - 2]?.code === areaCode && to === undefined)
	return {
		children: below
			.map(({ code, name, level, levelName }) => ({ areaCode: code, name, level, levelName }))
			.sort((one, other) => compare(one.areaCode, other.areaCode)),
	}
}
