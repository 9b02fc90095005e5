import { TRIAGE_SECTIONS } from '#shared/life/attention'
import type { Viewer } from '../org/rules/viewer'
import { placePath, type Report } from '#shared/life/report'
import { answerFor, atDesk } from '#shared/roster/holder'
import { dutiesOn } from '#shared/roster/person'
import { HEAD_POST, POSTS } from '#shared/roster/post'
import { reachingPosts } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import type { Input, Output } from './contract/report'
import type { Call } from './call'
import type { RosterSnapshot } from '../org/snapshot'
import { UserError } from '../../rpc/user-error'
import type { Page } from '../../ports/page'
import { floodsFor } from './floods/list'
import { ownItemsFor } from './item'
import { PAGE_SIZE } from './lists'
import { areaKeys, chainOf } from './situation'

/** What needs an eye in the areas for which the caller answers as a whole: a village, a town, or more. */
export async function triage(input: Input<'desk'>, call: Call): Promise<Output<'desk'>> {
	const { areas, viewer } = await supervised(call)
	const { section, cursor } = input
	const { reports } = call.ports
	const at = { areas, now: call.now }
	const found = await reports.inSection({ ...at, section }, cursor, PAGE_SIZE)
	const page = deskPage(found, viewer, call)
	const told = section === 'urgent' ? await withPhones(found, page, viewer, call) : page
	if (cursor !== undefined) return told
	const count = async (one: (typeof TRIAGE_SECTIONS)[number]) => ({
		section: one,
		count: await reports.countSection({ ...at, section: one }, viewer.person?.id),
	})
	const [counts, floods] = await Promise.all([
		Promise.all(TRIAGE_SECTIONS.map(count)),
		floodsFor(viewer, call),
	])
	return { ...told, counts, floods }
}

/** What lies with the caller's own desks says so: nobody else will take it up. */
function deskPage({ items, next }: Page<Report>, viewer: Viewer, call: Call): Output<'mine'> {
	const desks = viewer.person ? dutiesOn(viewer.person, call.day) : []
	return {
		items: items.flatMap((report) => ownItemsFor(report, { viewer, desks }, call.now)),
		...(next !== undefined && { cursor: next }),
	}
}

/** Emergencies that nobody has accepted, each with whom to ring: one read more. */
async function withPhones(
	found: Page<Report>,
	page: Output<'mine'>,
	viewer: Viewer,
	call: Call,
): Promise<Output<'mine'>> {
	if (page.items.length === 0) return page
	const { snapshot } = await call.roster([...new Set(found.items.flatMap(areaKeys))])
	const items = page.items.map((item) => {
		const report = found.items.find(({ id }) => id === item.id)
		const ring = report && whomToRing(report, snapshot, viewer, call.day)
		return ring ? { ...item, ring } : item
	})
	return { ...page, items }
}

/** Who answers for it; where that is the viewer, the nearest head desk at the place that somebody else holds. */
function whomToRing(report: Report, snapshot: RosterSnapshot, { person }: Viewer, day: Day) {
	const owners = chainOf(report, report.state.ownerPath, snapshot, day)
	const there = [...chainOf(report, placePath(report), snapshot, day)].reverse()
	const answers = [
		answerFor(report.state.owner, owners, day),
		...there.map((area) => atDesk(area, HEAD_POST[area.level], day)),
	]
	const other = answers
		.flatMap((answer) => answer?.people ?? [])
		.find(({ personId }) => personId !== person?.id)
	return other && { name: other.name, phone: other.phone }
}

/** @throws UserError NO_PERMISSION when the caller heads no area above the grids. */
async function supervised(call: Call): Promise<{ areas: string[]; viewer: Viewer }> {
	const { viewer } = await call.roster()
	const posts = reachingPosts(viewer.person, POSTS, call.day)
	const heads = posts.filter(
		({ post, area }) => area.level !== 'grid' && area.level !== 'unit' && post === HEAD_POST[area.level],
	)
	if (heads.length === 0) throw new UserError('NO_PERMISSION')
	return { areas: heads.map(({ areaCode }) => areaCode), viewer }
}
