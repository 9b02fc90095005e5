import type { Area } from '#shared/area/area'
import { chinaDay } from '#shared/clock/china-time'
import { sameDesk, type Desk } from '#shared/roster/desk'
import { clocksAfter } from './clocks'
import { EFFECTS } from './effects'
import { backToAssigner, nearestAbove, oneLevelUp } from './passing'
import type { ReportState } from '#shared/life/report'
import type { Transition } from './transitions/transition'
import type { Sending, Target } from './situation'
import { whoHears } from './top'

/** The fields of the state that a transition sets. */
export function fieldsSet(row: Transition, sending: Sending): Partial<ReportState> {
	const { state } = sending.report
	let set: Partial<ReportState> = {}
	for (const effect of row.effects) set = { ...set, ...EFFECTS[effect](seeing(sending, set)) }
	if (isHeeded(sending)) set.unheeded = { added: false, urged: false }
	if (row.move !== 'stays') set = { ...set, ...moved(row, seeing(sending, set)) }
	if (row.to !== 'same' && row.to !== 'asBefore' && row.to !== state.status) set.status = row.to
	const clocks = clocksAfter(row, sending, { ...state, ...set })
	if (JSON.stringify(clocks) !== JSON.stringify(state.clocks)) set.clocks = clocks
	return set
}

/** Any act of the owner desk shows that it has seen what was added and that it is urgent. */
function isHeeded({ report, actor, relations }: Sending): boolean {
	const { added, urged } = report.state.unheeded
	return (added || urged) && actor.kind === 'staff' && (relations.has('ownerHolder') || relations.has('lead'))
}

/** The sending with what was set so far. */
function seeing(sending: Sending, set: Partial<ReportState>): Sending {
	return { ...sending, report: { ...sending.report, state: { ...sending.report.state, ...set } } }
}

/** At a new desk `assignedBy` is empty, unless it was assigned; and a desk that has it again is no former desk. */
function moved(row: Transition, sending: Sending): Partial<ReportState> {
	const to = destination(row, sending)
	if (!to) return {}
	const { formerDesks } = sending.report.state
	return {
		...lyingAt(to.desk, to.area),
		formerDesks: formerDesks.filter((desk) => !sameDesk(desk, to.desk)),
		...(row.move !== 'target' && { assignedBy: null }),
	}
}

function destination(row: Transition, sending: Sending): Target | null {
	switch (row.move) {
		case 'stays':
			return null
		case 'target':
			return sending.supplied.target ?? null
		case 'oneLevelUp':
			return oneLevelUp(sending.report.state, sending.chain, chinaDay(sending.now))
		case 'backToAssigner':
			return backToAssigner(sending)
		case 'nearestAbove':
			return nearestAbove(sending.chain, chinaDay(sending.now))
		case 'toWhoHears':
			return whoHears(sending)
	}
}

/** The fields that say at which desk a report lies. `area` is the desk's. */
export function lyingAt(
	owner: Desk,
	area: Area,
): Pick<ReportState, 'owner' | 'ownerPath' | 'level' | 'atTop'> {
	return { owner, ownerPath: area.path.map(({ code }) => code), level: area.level, atTop: false }
}
