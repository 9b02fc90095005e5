import { readingOf } from '../life/relations'
import type { FloodKind } from '../life/flood'
import { isOpen } from '#shared/life/status'
import type { Report } from '#shared/life/report'
import { dutiesOn } from '#shared/roster/person'
import { FLOOD_WORDS } from '#shared/words/pages/flood'
import type { Input, Output } from '../contract/report'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { historyView } from '../history-view'
import { houseView } from '../house-view'
import { ownItemsFor } from '../item'
import { ownerView } from '../owner-view'
import { load, situate, type Loaded } from '../situation'
import { reporterView } from '../view'
import { floodOf, isDismissed, isLeft, mayWork, MOST_IN_FLOOD } from './flood-of'
import { floodLine } from './list'

type Shown = Output<'flood'>

/** So many numbers to ring are shown. */
const MOST_CALLS = 5

/** The flood of a report, for staff who may end or restore it. @throws UserError NO_PERMISSION */
export async function flood({ id, kind }: Input<'flood'>, call: Call): Promise<Shown> {
	const loaded = await load(call, id)
	const { situation, viewer } = loaded
	const isOwn = (report: Report) =>
		mayWork('dismiss', viewer, report, call.now) || mayWork('restore', viewer, report, call.now)
	if (!isOwn(situation.report)) throw new UserError('NO_PERMISSION')
	const all = await floodOf(situation.report, kind, call)
	const members = all.filter((report) => isLeft(report) && isOwn(report))
	if (members.length === 0) return { items: [], emergencies: 0, calls: [] }
	const desks = viewer.person ? dutiesOn(viewer.person, call.day) : []
	const open = members.filter(({ state }) => isOpen(state.status))
	return {
		line: floodLine(kind, members, all.length >= MOST_IN_FLOOD),
		items: members.flatMap((report) => ownItemsFor(report, { viewer, desks }, call.now)),
		emergencies: open.filter(({ category }) => category.class === 'emergency').length,
		calls: callsOf(kind, members, loaded, call),
		...endedOf(members, loaded, call),
	}
}

/** Whom to ring before anything is ended: who sent it, where it comes from, and who is in charge where that is another. */
function callsOf(kind: FloodKind, members: readonly Report[], loaded: Loaded, call: Call): Shown['calls'] {
	const situations = members.map((report) => situate(report, loaded.snapshot, loaded.viewer, call))
	const senders = situations.flatMap((situation) => {
		if (readingOf(situation.report, situation.relations) !== 'all') return []
		const { name = FLOOD_WORDS.sender, phone } = reporterView(situation) ?? {}
		return phone === undefined ? [] : [{ who: name, phone }]
	})
	const { house } = houseView(loaded.situation, loaded)
	const doors = house?.phone === undefined ? [] : [{ who: house.headName, phone: house.phone }]
	const { isYou, title, name, phone } = ownerView(loaded.situation)
	const owner = isYou || phone === '' ? [] : [{ who: `${title}${name}`, phone }]
	const all = [...(kind === 'door' ? [...doors, ...senders] : [...senders, ...doors]), ...owner]
	const isFirst = ({ phone }: { phone: string }, index: number): boolean =>
		all.findIndex((one) => one.phone === phone) === index
	return all.filter(isFirst).slice(0, MOST_CALLS)
}

/** The last time that some of it was ended, for who reads the reason. */
function endedOf(members: readonly Report[], loaded: Loaded, call: Call): Pick<Shown, 'ended'> {
	const ends = members.filter(isDismissed).flatMap((report) => {
		const situation = situate(report, loaded.snapshot, loaded.viewer, call)
		const last = [...report.history].reverse().find(({ event }) => event === 'dismiss')
		if (!last || readingOf(report, situation.relations) !== 'all') return []
		const { at, by, reason = '' } = historyView(last, situation, new Map())
		return [{ at, by, reason }]
	})
	const [ended] = ends.sort((one, other) => other.at.localeCompare(one.at))
	return ended ? { ended } : {}
}
