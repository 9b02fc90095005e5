import { chinaDay } from '#shared/clock/china-time'
import { atDesk } from '#shared/roster/holder'
import { HEAD_POST, type Post } from '#shared/roster/post'
import type { HistoryEvent } from '#shared/life/report'
import type { Situation, Target } from './situation'

/** What the root's own people decide of each other: at the top, one level up is the root's dispatcher desk itself. */
type AtTheRoot = Pick<Situation, 'report' | 'chain' | 'now'>

/** True where somebody else than the viewer answers for the root's dispatcher desk today: they decide on more time. */
export function anotherDecides(situation: AtTheRoot & Pick<Situation, 'personId'>): boolean {
	return othersAt(situation, situation.personId, topPost(situation)) !== null
}

/** Who hears an appeal about the top: another holder there than the one who rejected it, else the root's clerk. */
export function whoHears(situation: AtTheRoot): Target | null {
	const rejecter = lastRejecter(situation)
	return othersAt(situation, rejecter, topPost(situation)) ?? othersAt(situation, rejecter, 'clerk')
}

/** Who last sent one of these events of a report, by their id. */
export function lastActor(
	{ report }: Pick<Situation, 'report'>,
	...events: readonly HistoryEvent[]
): string | undefined {
	return [...report.history].reverse().find(({ event }) => events.includes(event))?.by.id
}

/** Who last ended it as not taken, alone or as part of a flood. */
export const lastRejecter = (situation: Pick<Situation, 'report'>): string | undefined =>
	lastActor(situation, 'reject', 'dismiss')

function topPost({ chain: [root] }: AtTheRoot): Post | null {
	return root ? HEAD_POST[root.level] : null
}

function othersAt(
	{ chain: [area], now }: AtTheRoot,
	id: string | undefined,
	post: Post | null,
): Target | null {
	const answer = area && post ? atDesk(area, post, chinaDay(now)) : null
	const isOther = answer?.people.some(({ personId }) => personId !== id) === true
	return area && post && isOther ? { desk: { areaCode: area.code, post }, area } : null
}
