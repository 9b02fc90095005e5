import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { call } from './cloud'
import { untilDone } from './until-done'

export type RosterChange = Output<'roster', 'changes'>['changes'][number]

/** The latest changes of the roster, the newest first. */
export async function listRosterChanges(): Promise<RosterChange[]> {
	return (await call('roster', 'changes', {})).changes
}

/** Takes the latest change back as a whole; sent again, it goes on where it was. */
export async function undoRosterChange(version: number): Promise<void> {
	await untilDone(
		() => call('roster', 'undo', { version }),
		() => true,
	)
}

/** An area as a clerk keeps it. */
export type RosterArea = Output<'roster', 'area'>
export type RosterDesk = RosterArea['desks'][number]
export type RosterTenure = RosterDesk['tenures'][number]

/** An area as it stands on a day; today unless another one is given. */
export function showRosterArea(areaCode: string, day?: string): Promise<RosterArea> {
	return call('roster', 'area', day === undefined ? { areaCode } : { areaCode, day })
}

/** What a clerk does at a desk. Sent twice, each counts once. */
export type DeskMove = 'appoint' | 'handOver' | 'endPost' | 'leave' | 'cancelLeave'

export function moveAtDesk<V extends DeskMove>(move: V, input: Input<'roster', V>): Promise<RosterArea> {
	return call('roster', move, input)
}

/** People of the roster whose name begins so, and whether there are more of them. */
export type FoundPeople = Output<'roster', 'people'>

/** Who of the roster may be meant while a clerk types a name. */
export const findPeople = (text: string): Promise<FoundPeople> => call('roster', 'people', { text })
