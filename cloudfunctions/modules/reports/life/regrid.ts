import type { Area, AreaRef } from '#shared/area/area'
import { deskKey, sameDesk, type Desk } from '#shared/roster/desk'
import { deskWords } from '../../../words/desk'
import { notBefore } from './append'
import { placePath, type Actor, type HistoryEntry, type Report, type ReportState } from '#shared/life/report'

/** Grids that were split or merged, and the one to which a report belongs now. */
export interface Regridding {
	/** The codes of the grids that ended. */
	from: ReadonlySet<string>
	to: Area
	/** What came along below a grid that ended, by its code, each with its line from the root as it is now. */
	below: ReadonlyMap<string, readonly AreaRef[]>
}

/**
 * The entry by which an open report follows its household into another grid: the same post there is its owner, helper
 * or checker, and its place belongs there. Its clocks, its lead and all else stay as they are. Null when nothing of it
 * lay in a grid that ended.
 */
export function regridEntry(
	report: Report,
	regridding: Regridding,
	by: Actor,
	at: number,
	key: string,
): HistoryEntry | null {
	const { checks } = report.state
	const { from, to } = regridding
	const follows = (desk: Desk): Desk => (from.has(desk.areaCode) ? { ...desk, areaCode: to.code } : desk)
	const ownerLine = newLine(report.state, regridding)
	const owner = follows(report.state.owner)
	const helpers = report.state.coHandlers.map(follows)
	const checker = checks.desk && follows(checks.desk)
	const isNewVerifier = checks.desk !== null && checker !== null && !sameDesk(checker, checks.desk)
	const set: Partial<ReportState> = {
		...(!sameDesk(owner, report.state.owner) && { owner }),
		...(ownerLine && { ownerPath: ownerLine.map(({ code }) => code) }),
		...(changes(report.state.coHandlers, helpers) && { coHandlers: withoutTwins(helpers) }),
		...passedOn(report.state, owner, follows),
		...(isNewVerifier && { checks: { ...checks, desk: checker } }),
		...placed(report, regridding),
	}
	if (Object.keys(set).length === 0) return null
	return {
		version: report.version + 1,
		at: notBefore(report, at),
		by,
		event: 'regrid',
		key,
		...(ownerLine && { ownerWords: deskWords(owner, ownerLine) }),
		...(isNewVerifier && { checkerWords: deskWords(checker, to.path) }),
		set,
	}
}

/** The owner's line as it is now; undefined when that is what it was. */
function newLine({ owner, ownerPath }: ReportState, regridding: Regridding): readonly AreaRef[] | undefined {
	const line = lineNow(owner.areaCode, regridding)
	const isSame = line?.length === ownerPath.length && line.every(({ code }, at) => code === ownerPath[at])
	return isSame ? undefined : line
}

/** The line of what was a grid that ended, or lay below one; undefined for what stays where it is. */
function lineNow(code: string, { from, to, below }: Regridding): readonly AreaRef[] | undefined {
	return from.has(code) ? to.path : below.get(code)
}

function placed(report: Report, regridding: Regridding): Pick<ReportState, 'placeNow'> {
	const path = placePath(report)
	if (!path.some(({ code }) => regridding.from.has(code))) return {}
	const line = lineNow(path[path.length - 1]?.code ?? '', regridding)
	return line ? { placeNow: [...line] } : {}
}

function changes(before: readonly Desk[], after: readonly Desk[]): boolean {
	return before.some((desk, at) => deskKey(desk) !== deskKey(after[at] ?? desk))
}

/** Former desks and the assigning desk follow like the owner; none of them is the owner itself. */
function passedOn(
	{ formerDesks, assignedBy }: ReportState,
	owner: Desk,
	follows: (desk: Desk) => Desk,
): Partial<ReportState> {
	const former = withoutTwins(formerDesks.map(follows)).filter((desk) => !sameDesk(desk, owner))
	const assigner = assignedBy && follows(assignedBy)
	const isAssigned = assigner !== null && !sameDesk(assigner, owner)
	return {
		...(former.map(deskKey).join() !== formerDesks.map(deskKey).join() && { formerDesks: former }),
		...(assignedBy &&
			!(isAssigned && sameDesk(assigner, assignedBy)) && { assignedBy: isAssigned ? assigner : null }),
	}
}

function withoutTwins(desks: readonly Desk[]): Desk[] {
	return desks.filter((desk, at) => desks.findIndex((other) => sameDesk(other, desk)) === at)
}
