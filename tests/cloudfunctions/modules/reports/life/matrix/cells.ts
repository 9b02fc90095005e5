import { decide } from '../../../../../../cloudfunctions/modules/reports/life/decide'
import type { ReportEvent } from '#shared/life/event'
import type { Transition } from '../../../../../../cloudfunctions/modules/reports/life/transitions/transition'
import type { Sending } from '../../../../../../cloudfunctions/modules/reports/life/situation'
import type { Status } from '#shared/life/status'
import { ACTS, everything, LACKS } from './acts'
import { cellKey, heardOf, MISSED, REFUSED, WRITTEN } from './expectations'
import { CALENDAR, NOW } from './moments'
import { outcomeOf } from './outcome'
import { senderIn, SENDERS } from './senders'
import { SCENES, type Scene } from './situations'
import { namesIn } from './table'

/** One try: somebody sends something in a situation, and what is written of it. */
export interface Cell {
	key: string
	event: ReportEvent
	status: Status
	sending: Sending
	expected: string
}

/** In words: what it changes, or why it is refused. */
export function resultOf({ event, sending }: Cell, life?: readonly Transition[]): string {
	const decision = decide(event, 'key', sending, life)
	if ('entry' in decision) return sorted(outcomeOf(sending.report, decision.entry))
	const { code, field } = decision.refusal
	return code === 'MISSING_INPUT' ? `${code} ${String(field)}` : code
}

const sorted = (outcome: string[]): string => outcome.sort().join(', ') || 'nothing'

const isRefusal = (result: string): boolean => /^[A-Z_]+( \w+)?$/.test(result)

/** True when what happens is what is written. */
export function agrees(cell: Cell, life?: readonly Transition[]): boolean {
	if (cell.expected === NOT_MISSED) return 'entry' in decide(cell.event, 'key', cell.sending, life)
	return resultOf(cell, life) === cell.expected
}

/** Of a cell that lacks something which nobody needs there: it is allowed, whatever it changes. */
const NOT_MISSED = 'not missed'

/** Everything, by everybody, in every situation, with all that could be needed. */
export const CELLS: readonly Cell[] = SCENES.flatMap((scene) => {
	const acts = actsIn(scene)
	const surroundings = around(scene)
	const { status } = scene.report.state
	return SENDERS.flatMap((sender) => {
		const { actor, relations, reach } = senderIn(sender, scene)
		return acts.map(({ act, event, supplied }): Cell => {
			const key = cellKey(act, scene.name, sender)
			const personId = actor.kind === 'staff' && { personId: actor.id }
			const sending = { ...surroundings, actor, ...personId, relations, reach, supplied }
			return { key, event, status, expected: expectedOf(key), sending }
		})
	})
})

/** Everything that is tried, by every sender, with all that could be needed. */
function actsIn(scene: Scene) {
	return Object.entries(ACTS).map(([act, { event, supply }]) => {
		return { act, event, supplied: { ...everything(scene), ...supply?.(scene) } }
	})
}

/** What is written of a cell, and where it is allowed, who hears of it. */
function expectedOf(key: string): string {
	const written = WRITTEN.get(key) ?? REFUSED
	if (isRefusal(written)) return written
	const changes = namesIn(written).filter((change) => change !== 'nothing')
	return sorted([...changes, ...heardOf(key).map((audience) => `tells ${audience}`)])
}

function around({
	name,
	report,
	roster,
}: Scene): Pick<Sending, 'report' | 'category' | 'now' | 'calendar' | 'chain' | 'placeChain' | 'inFlood'> {
	const chain = roster.chain(report.state.ownerPath)
	const placeChain = roster.chain(report.place.path.map(({ code }) => code))
	const inFlood = name !== 'leaders away'
	return { report, category: report.category, now: NOW, calendar: CALENDAR, chain, placeChain, inFlood }
}

/** The cells that are allowed as written. */
export const ALLOWED_CELLS = CELLS.filter(({ expected }) => !isRefusal(expected))

/** The cells that are refused as written. */
export const REFUSED_CELLS = CELLS.filter(({ expected }) => isRefusal(expected))

/** An allowed cell of each kind of sender to whom the same happens in a situation. */
const EACH_KIND = new Map(
	ALLOWED_CELLS.map((cell) => {
		const [act, situation] = cell.key.split(' | ')
		return [[act, situation, cell.sending.actor.kind, cell.expected].join(' | '), cell] as const
	}),
)

/** Those with something left out: the field is asked for, or it was not needed. */
export const LACKING_CELLS: readonly Cell[] = [...EACH_KIND.values()].flatMap((cell) =>
	Object.entries(LACKS).map(([lack, without]): Cell => {
		const key = `${cell.key}${lack}`
		const field = MISSED.get(key)
		const expected = field === undefined ? NOT_MISSED : `MISSING_INPUT ${field}`
		return { ...cell, key, expected, sending: { ...cell.sending, supplied: without(cell.sending.supplied) } }
	}),
)
