import type { Area } from '#shared/area/area'
import { withoutBarred } from './life/barred'
import { requireOpen } from './sent'
import { brokenGuard, type Guard } from './life/guards'
import { isNameable, verifierParents } from './life/guards/on-verification'
import type { VerifierAt } from './life/situation'
import { atDesk } from '#shared/roster/holder'
import { FIELD_WORDS } from '../../words/fields'
import { postTitle } from '../../words/desk'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { load, type Loaded } from './situation'
import { isLowest } from './targets'
import { unboundAround } from './unbound'

type Answer = Output<'verifiers'>

const MUST: readonly Guard[] = ['verifierWithinReach', 'verifierDidNotHandle', 'verifierOfAnotherBody']

/**
 * Whom the caller may name to check a result: on the way from the root to it, and just below those areas that the caller
 * heads; or, of an area that the caller chooses, there and just below. A person who never bound their WeChat could not say
 * anything, and is left out.
 */
export async function verifiers({ id, areaCode }: Input<'verifiers'>, call: Call): Promise<Answer> {
	const first = await load(call, id)
	const { situation } = first
	requireOpen('nameVerifier', first)
	const areas = await areasAround(areaCode, first, call)
	const open = withoutBarred(areas, situation.report, call.day)
	const found = open.flatMap((area) => peopleIn(area, call.day))
	const mayVerify = found.filter(
		(verifier) => brokenGuard({ ...situation, supplied: { verifier } }, MUST) === null,
	)
	const unbound = await unboundAround(open, call)
	const shown = [...verifierParents(situation), areaCode]
	const isBelow = ({ code, level, path }: Area): boolean =>
		!isLowest({ level }) &&
		!shown.includes(code) &&
		isNameable(
			situation,
			path.map((one) => one.code),
		)
	return {
		people: mayVerify
			.filter(({ person }) => !unbound.includes(person.personId))
			.map(({ desk, area, person }) => ({
				...desk,
				personId: person.personId,
				name: person.name,
				title: postTitle(desk.post, area),
				areaName: area.name,
			})),
		below: areas.filter(isBelow).map(({ code, name }) => ({ areaCode: code, name })),
	}
}

/** @throws UserError TARGET_OUT_OF_REACH for an area in which the caller may name nobody. */
async function areasAround(
	areaCode: string | undefined,
	{ situation, snapshot }: Loaded,
	call: Call,
): Promise<Area[]> {
	if (areaCode === undefined) {
		const children = (await call.roster(verifierParents(situation).map(rosterKey.parent))).snapshot
		return [...new Map([...snapshot.areas(), ...children.areas()].map((area) => [area.code, area])).values()]
	}
	const there = (await call.roster([rosterKey.area(areaCode), rosterKey.parent(areaCode)])).snapshot
	const path = there.area(areaCode)?.path.map(({ code }) => code)
	if (!path || !isNameable(situation, path)) {
		throw new UserError('TARGET_OUT_OF_REACH', { areaCode: FIELD_WORDS.unknownArea })
	}
	return there.areas().filter((area) => area.path.some(({ code }) => code === areaCode))
}

function peopleIn(area: Area, day: string): VerifierAt[] {
	return area.desks.flatMap(({ post }) =>
		(atDesk(area, post, day)?.people ?? []).map((person) => ({
			desk: { areaCode: area.code, post },
			area,
			person,
		})),
	)
}
