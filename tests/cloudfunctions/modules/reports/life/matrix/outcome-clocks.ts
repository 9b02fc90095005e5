import { NOW } from './moments'
import type { Clocks } from '#shared/life/report-parts'

const CHINA_MS = 8 * 60 * 60 * 1000

/** A moment in China, as `11-20 09:00`; the moment of the event is `now`. */
export const moment = (at: number): string =>
	at === NOW ? 'now' : new Date(at + CHINA_MS).toISOString().slice(5, 16).replace('T', ' ')

/** What was promised to its own reporter is remembered as long as others are part of it. */
const OWN = 'r1'

/** What became of the two clocks. */
export function saysOfClocks(before: Clocks, { stage, total, promises = [] }: Clocks): string[] {
	const was = before.total
	const stageMoved = stage?.kind !== before.stage?.kind || stage?.dueAt !== before.stage?.dueAt
	const stopped = total.stoppedAt !== was.stoppedAt
	return [
		...(stageMoved ? [stage ? `${stage.kind} by ${moment(stage.dueAt)}` : 'stage ends'] : []),
		...(total.startedAt === was.startedAt ? [] : [`began ${moment(total.startedAt)}`]),
		...(total.dueAt === was.dueAt ? [] : [`due ${moment(total.dueAt)}`]),
		...promises
			.filter(({ of }) => of !== OWN && !before.promises?.some((one) => one.of === of))
			.map(({ of, dueAt }) => `${of} promised ${moment(dueAt)}`),
		...(stopped ? [total.stoppedAt === null ? 'runs' : `stops ${moment(total.stoppedAt)}`] : []),
	]
}
