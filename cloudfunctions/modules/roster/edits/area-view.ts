import { covers, type Day } from '#shared/roster/tenure'
import { POSTS, standsAt } from '#shared/roster/post'
import { postTitle } from '../../../words/desk'
import { normalDoorCode } from '#shared/roster/door-code'
import { FIELD_WORDS } from '../../../words/fields'
import type { Input, Output } from '../contract/roster'
import { peopleInCharge } from '../../org/rules/in-charge'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey } from '../../org/documents'
import { isInForce, readAllWith } from '../../org/read-tree'
import { compare } from '../../org/duties'

type AreaView = Output<'area'>

/** An area as the clerk keeps it, or the grid of a household, on a day: today unless another one is given. */
export async function showArea(input: Input<'area'>, call: Call): Promise<AreaView> {
	const { areaCode, doorCode, day = call.day } = input
	if (areaCode !== undefined && doorCode === undefined) return areaView(call, areaCode, day)
	if (areaCode === undefined && doorCode !== undefined)
		return areaView(call, await gridOn(day, doorCode, call), day)
	throw new UserError('INVALID_INPUT', { areaCode: FIELD_WORDS.areaOrDoor })
}

/** The grid to which a household belonged on a day. @throws UserError UNKNOWN_DOOR_CODE */
async function gridOn(day: Day, doorCode: string, call: Call): Promise<string> {
	const code = normalDoorCode(doorCode)
	const { snapshot } = await call.roster(code === null ? [] : [rosterKey.door(code)])
	const [found] = code === null ? [] : snapshot.households(rosterKey.door(code))
	if (!found) throw new UserError('UNKNOWN_DOOR_CODE')
	const { path, former = [] } = found.household
	const then = former.find(({ to }) => day <= to)?.path ?? path
	return then[then.length - 1]?.code ?? ''
}

/**
 * The state of any day, as it is known now: people by their days at a desk, grids by the days on which they began and
 * ended. The head desk's holder of that day answers for a grid that is not there, too: its desks are
 * empty, and nothing that lies at them is without somebody.
 * @throws UserError NOT_FOUND
 */
export async function areaView(call: Call, code: string, day: Day): Promise<AreaView> {
	const { snapshot: own } = await call.roster([rosterKey.area(code), rosterKey.parent(code)])
	const area = own.area(code)
	if (!area) throw new UserError('NOT_FOUND')
	const { snapshot } = await call.roster(area.path.map((step) => rosterKey.area(step.code)))
	const below = own.areas().filter(({ path }) => path[path.length - 2]?.code === code)
	const bound = await boundPeople(
		call,
		area.desks.flatMap(({ tenures }) => tenures),
		own.version,
	)
	const { name, level, levelName, path, from, to } = area
	return {
		area: {
			code,
			name,
			level,
			levelName,
			path,
			...(from !== undefined && { from }),
			...(to !== undefined && { to }),
		},
		day,
		inCharge: peopleInCharge(snapshot.chain(path), below, day).map(({ title, name: who, standsInFor }) => ({
			title,
			name: who,
			...(standsInFor !== undefined && { standsInFor }),
		})),
		desks: POSTS.filter((post) => standsAt(post, level)).map((post) => {
			const desk = area.desks.find((one) => one.post === post)
			return {
				post,
				title: postTitle(post, area),
				...(desk?.body !== undefined && { body: desk.body }),
				tenures: (desk?.tenures ?? [])
					.map(({ personId, name: who, phone, kind, title, leaves, ...span }) => ({
						personId,
						name: who,
						phone,
						kind,
						...(title !== undefined && { title }),
						from: span.from,
						...(span.to !== undefined && { to: span.to }),
						leaves,
						bound: bound.has(personId),
					}))
					.sort((one, other) => compare(one.from, other.from)),
			}
		}),
		households: level === 'grid' ? await call.ports.roster.countHouseholds(code, own.version) : 0,
		below: below
			.filter(({ from: begins }) => begins === undefined || begins <= day)
			.map((one) => ({
				code: one.code,
				name: one.name,
				level: one.level,
				levelName: one.levelName,
				ended: one.to !== undefined && !covers({ from: one.from ?? '', to: one.to }, day),
			}))
			.sort((one, other) => compare(one.code, other.code)),
	}
}

async function boundPeople(
	call: Call,
	tenures: readonly { personId: string }[],
	version: number,
): Promise<Set<string>> {
	const keys = [...new Set(tenures.map(({ personId }) => rosterKey.person(personId)))]
	const people = keys.length === 0 ? [] : await readAllWith(call.ports.roster, keys)
	return new Set(
		people.flatMap((one) =>
			one.kind === 'person' &&
			isInForce(one, version) &&
			one.keys.some((key) => key.startsWith(rosterKey.openid('')))
				? [one.person.id]
				: [],
		),
	)
}
