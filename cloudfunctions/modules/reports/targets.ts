import type { Area } from '#shared/area/area'
import { withoutBarred } from './life/barred'
import { requireOpen } from './sent'
import { brokenGuard, type Guard } from './life/guards'
import { isWithinReach } from './life/guards/on-target'
import type { Supplied, Target as AtDesk } from './life/situation'
import { atDesk } from '#shared/roster/holder'
import { FIELD_WORDS } from '../../words/fields'
import { postTitle } from '../../words/desk'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { UserError } from '../../rpc/user-error'
import { rosterKey } from '../org/documents'
import { load, type Loaded } from './situation'

type Answer = Output<'targets'>
type HeldDesk = Answer['helpers'][number]

/**
 * The desks to which the caller may assign a report, and those that may be asked to help with it: in its own area,
 * around its place, and just below; or, of an area that the caller names, there and just below.
 */
export async function targets(input: Input<'targets'>, call: Call): Promise<Answer> {
	const first = await load(call, input.id)
	requireOpen('assign', first)
	const holds = (guards: Guard[], supplied: Supplied): boolean =>
		brokenGuard({ ...first.situation, supplied }, guards) === null
	const isTarget = (target: AtDesk) =>
		holds(['targetHandles', 'targetWithinReach', 'targetHeld', 'targetHasNotGivenUp'], { target })
	const mayHelp = (target: AtDesk) => holds(['helpersWithinReach'], { coHandlers: [target] })
	const isOwn = (target: AtDesk) => holds(['targetIsOwn'], { target })
	const areas = await areasAround(input, first, call)
	const { reach, report } = first.situation
	const shown = [...reach, report.state.owner.areaCode, input.areaCode]
	const isBelow = (area: Area) =>
		!isLowest(area) && !shown.includes(area.code) && isWithinReach(first.situation, area)
	const found = withoutBarred(areas, report, call.day).flatMap((area) => heldDesks(area, call.day))
	return {
		targets: found.flatMap(({ at, held }) => (isTarget(at) ? [{ ...held, own: isOwn(at) }] : [])),
		helpers: found.flatMap(({ at, held }) => (mayHelp(at) && !isOwn(at) ? [held] : [])),
		below: areas.filter(isBelow).map(({ code, name }) => ({ areaCode: code, name })),
	}
}

/** @throws UserError TARGET_OUT_OF_REACH for an area in which the caller assigns nothing. */
async function areasAround({ areaCode }: Input<'targets'>, first: Loaded, call: Call) {
	if (areaCode === undefined) {
		const parents = [...first.situation.reach, first.situation.report.state.owner.areaCode]
		const { snapshot } = await call.roster(parents.map(rosterKey.parent))
		return [
			...new Map([...first.snapshot.areas(), ...snapshot.areas()].map((area) => [area.code, area])).values(),
		]
	}
	const { snapshot } = await call.roster([rosterKey.area(areaCode), rosterKey.parent(areaCode)])
	const area = snapshot.area(areaCode)
	if (!area || !isWithinReach(first.situation, area)) {
		throw new UserError('TARGET_OUT_OF_REACH', { areaCode: FIELD_WORDS.unknownArea })
	}
	return snapshot.areas().filter(({ path }) => path.some(({ code }) => code === areaCode))
}

/** True for what has no areas of its own below that handle anything. */
export const isLowest = ({ level }: Pick<Area, 'level'>): boolean => level === 'grid' || level === 'unit'

function heldDesks(area: Area, day: string): { at: AtDesk; held: HeldDesk }[] {
	return area.desks.flatMap(({ post }) => {
		const answer = atDesk(area, post, day)
		if (!answer) return []
		const names = answer.people.map((person) => person.name)
		const held = { areaCode: area.code, post, title: postTitle(post, area), areaName: area.name, names }
		return [{ at: { desk: { areaCode: area.code, post }, area }, held }]
	})
}
