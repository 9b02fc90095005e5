import { chinaDay } from '#shared/clock/china-time'
import type { Report } from '#shared/life/report'
import type { Addressee } from './addressees'
import type { Happening } from './change'
import { answerFor, atDesk } from '#shared/roster/holder'
import { HEAD_POST } from '#shared/roster/post'

/**
 * Whose pages may show a report that has just changed, before and after: its reporter, those who answer for a desk that it
 * lies or lay with, the lead, who said it for somebody, and the head desks above. Whether each of them may read it is for
 * `relationsOf` to say.
 */
export function watchersOf({ before, after, entry, chainTo }: Happening): Addressee[] {
	const sides = before ? [before, after] : [after]
	const day = chinaDay(entry.at)
	return sides.flatMap((report) => {
		const { owner, coHandlers, formerDesks, checks } = report.state
		const desks = [owner, ...coHandlers, ...formerDesks, ...(checks.desk ? [checks.desk] : [])]
		const answering = desks.map((desk) => answerFor(desk, chainTo(desk.areaCode), day))
		const heads = chainTo(owner.areaCode).map((area) => atDesk(area, HEAD_POST[area.level], day))
		const people = [...answering, ...heads].flatMap((answer) => answer?.people ?? [])
		return [...people.map(({ personId }) => ({ personId })), ...named(report)]
	})
}

/** Those that the report names itself. */
function named({ reporter, state }: Report): Addressee[] {
	return [
		...(reporter.openid === undefined ? [] : [{ openid: reporter.openid }]),
		...(reporter.by ? [{ personId: reporter.by.id }] : []),
		...(state.lead ? [{ personId: state.lead.id }] : []),
		...(state.checks.named ? [{ personId: state.checks.named.id }] : []),
	]
}
