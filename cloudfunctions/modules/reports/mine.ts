import { relationsOf } from './life/relations'
import type { Viewer } from '../org/rules/viewer'
import type { Report } from '#shared/life/report'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import { itemOf, onBehalfOf, recordItemOf } from './item'
import { PAGE_SIZE } from './lists'
import { ownNames } from './own-reports'
import { fits, fitsOwn } from './search/fits'
import { askedIn, LOOKED_AT, spanOf } from './search/search'

type Item = Output<'mine'>['items'][number]

/**
 * What the caller reported, newest first: their own, the unnamed ones too, and what they said on somebody's behalf. A caller who looks
 * for something gets what fits of a longer stretch of that list: nobody has so much of their own that it needs keys.
 */
export async function mine(input: Input<'mine'>, call: Call): Promise<Output<'mine'>> {
	const asked = askedIn(input)
	const { since = 0, before = Infinity } = spanOf(input)
	const { own, others, cursor, ...question } = input
	const isSearch = Object.keys(question).length > 0
	const [viewer, names] = await Promise.all([viewerOf(own === true, call), others ? [] : ownNames(call)])
	const who = { names, ...(viewer.person && { personId: viewer.person.id }) }
	const { items, next } = await call.ports.reports.ofReporter(who, cursor, isSearch ? LOOKED_AT : PAGE_SIZE)
	const fitting = items.filter((report) => {
		const { startedAt } = report.state.clocks.total
		const isFitting = isStillTheirs(report, viewer, call.now)
			? fitsOwn(report, asked, input)
			: fits(report, viewer, asked, input, call.now)
		return startedAt >= since && startedAt < before && isFitting
	})
	return {
		items: fitting.map((report) =>
			isStillTheirs(report, viewer, call.now) ? ownItem(report, call.now) : recordItemOf(report, viewer),
		),
		...(isSearch && { understood: asked.understood }),
		...(next !== undefined && { cursor: next }),
	}
}

async function viewerOf(own: boolean, call: Call): Promise<Viewer> {
	return own ? { openid: call.openid, homes: [] } : (await call.roster()).viewer
}

/** What somebody said for others they read as long as they have the post in which they did. */
function isStillTheirs(report: Report, viewer: Viewer, now: number): boolean {
	return !report.reporter.by || relationsOf(viewer, report, [], now).has('spokesperson')
}

const ownItem = (report: Report, now: number): Item => ({
	...itemOf(report, now),
	...onBehalfOf(report),
	...asks(report),
})

/** What waits for the reporter. Staff who reported for somebody without WeChat are not asked. */
function asks({ state, reporter }: Report): Pick<Item, 'asksYou' | 'wantsVerdict'> {
	if (reporter.by) return {}
	if (state.suspension?.kind === 'question') return { asksYou: true }
	return state.status === 'resolved' && !state.rating ? { wantsVerdict: true } : {}
}
