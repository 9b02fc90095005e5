import type { Report } from '#shared/life/report'
import type { Desk } from '#shared/roster/desk'
import { areaWith, atDesk, headDesk, pathTo } from '../world/desks'
import type { People } from '../world/people'

/** True when somebody on the way from the root to the place may still check: no handler, and of another body. */
export function anybodyMayCheck(report: Report, people: People, day: string): boolean {
	const { place, state } = report
	const done = state.checks.done.map(({ desk }) => bodyOf(desk))
	const excluded = [...state.handlerIds, ...state.checks.done.map(({ by }) => by.id)]
	const desks = place.path.flatMap(({ code }): Desk[] => [
		{ areaCode: code, post: 'verifier' },
		headDesk(code),
	])
	return desks.some((desk) => {
		const isOwner = desk.areaCode === state.owner.areaCode && desk.post === state.owner.post
		const there = people.named(people.unbarred(atDesk(desk, day), report))
		const mayVerify = there.some(({ personId }) => personId !== undefined && !excluded.includes(personId))
		return !isOwner && mayVerify && !done.includes(bodyOf(desk))
	})
}

/** Verifiers, village and grid, and the towns' and counties' centres speak for a body each. */
function bodyOf({ areaCode, post }: Desk): string {
	const village = pathTo(areaCode).find((code) => areaWith(code).level === 'village')
	const body = post === 'verifier' ? 'verifiers' : post === 'dispatcher' ? 'centre' : 'village'
	return `${body}@${village ?? areaCode}`
}
