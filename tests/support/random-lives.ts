import type { Output } from '../../cloudfunctions/modules/contract'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { PersonEvent } from '#shared/life/event'
import { Random } from '../../local/seeds/random'
import { DISPATCHER, GRID_1, GRID_LEADER, VILLAGE_LEADER, type ReportView } from './demo'
import { CATEGORIES, CHECKERS, choiceOf, HOLDERS, PEOPLE, PLACES, RESIDENTS } from './life-choices'
import { eventsIn } from './offered'

const HOUR = 3_600_000

/** Often nothing is done although it could be. */
const IDLE = ['', '', ''] as const

/** What has not happened yet is chosen so many times as often: few steps bring every event. */
const FIRST = 24

/** A report, who submitted it, and how it was last seen. */
interface Life {
	reporter: string
	view: ReportView
}

/** The county in which they live. */
export interface Living {
	call(openid: string, noun: string, verb: string, input: unknown): Promise<Envelope<unknown>>
	/** Lets milliseconds go by. */
	pass(ms: number): void
	/** What the timer does when it comes. */
	timer(): Promise<unknown>
}

/** Reports by several people, and what several people do to them while time goes by: all through the use cases. */
export async function liveAtRandom(
	living: Living,
	{ seed, reports, steps }: { seed: number; reports: number; steps: number },
): Promise<void> {
	const random = new Random(seed)
	const chance = (): number => random.next()
	const pick = <T>(list: readonly T[]): T => random.pick(list)
	const lives: Life[] = []
	const happened = new Set<PersonEvent>()

	const ask = async <T>(openid: string, verb: string, input: object): Promise<T> => {
		const answer = await living.call(openid, 'report', verb, input)
		if (!answer.ok) throw new Error(`report.${verb}: ${JSON.stringify(answer.error)}`)
		return answer.data as T
	}

	const submit = async (): Promise<void> => {
		const reporter = pick([...RESIDENTS, GRID_LEADER])
		const behalf =
			reporter === GRID_LEADER ? { onBehalf: { name: '包玉山' }, place: { areaCode: GRID_1 } } : {}
		const { report } = await ask<{ report: ReportView }>(reporter, 'submit', {
			clientKey: `random-${seed}-${lives.length}`,
			category: pick(CATEGORIES),
			text: '家里有一件事要办',
			...(lives.length % 2 === 0 && { shareWords: true }),
			...pick(PLACES),
			...behalf,
		})
		lives.push({ reporter, view: report })
	}

	const whoActs = ({ reporter, view: { status, owner, check, history } }: Life): string => {
		if (history[history.length - 1]?.event === 'askExtension') return pick([VILLAGE_LEADER, DISPATCHER])
		if (chance() < 0.25) return pick([...PEOPLE, reporter])
		if (status === 'merged') return DISPATCHER
		// A result is looked at by neighbours who joined as well.
		if (status === 'resolved' && chance() < 0.12) return pick(RESIDENTS)
		if (status === 'resolved' && check) return pick([...CHECKERS, reporter])
		const withStaff = ['reported', 'accepted', 'processing'].includes(status)
		return withStaff ? (HOLDERS[owner.areaCode] ?? DISPATCHER) : reporter
	}

	/** What the event is sent with; null when there is nothing to send it with. */
	const inputOf = async (event: PersonEvent, openid: string, id: string): Promise<object | null> => {
		if (event === 'nameVerifier') {
			const { people } = await ask<Output<'report', 'verifiers'>>(openid, 'verifiers', { id })
			if (people.length === 0) return null
			const { areaCode, post, personId } = pick(people)
			return { to: { areaCode, post }, personId }
		}
		if (event !== 'merge') return choiceOf(event).input(pick)
		const { items } = await ask<{ items: { id: string }[] }>(openid, 'alike', { id })
		return items.length === 0 ? null : { into: pick(items).id }
	}

	const act = async (): Promise<void> => {
		// What is new keeps people busiest.
		const life = lives[lives.length - 1 - Math.floor(chance() ** 2 * lives.length)]
		if (!life) return
		const openid = whoActs(life)
		const shown = await living.call(openid, 'report', 'show', { id: life.view.id })
		if (!shown.ok) return
		life.view = (shown.data as { report: ReportView }).report
		const { id, version } = life.view
		const choices = (eventsIn(life.view) as PersonEvent[]).flatMap((event) =>
			Array<PersonEvent>(choiceOf(event).often * (happened.has(event) ? 1 : FIRST)).fill(event),
		)
		const event = pick([...choices, ...IDLE])
		const input = event === '' ? null : await inputOf(event, openid, id)
		if (event === '' || !input) return
		const answer = await living.call(openid, 'report', event, { id, version, ...input })
		if (!answer.ok) return
		life.view = (answer.data as { report: ReportView }).report
		happened.add(event)
	}

	const each = Math.floor(steps / reports)
	for (let step = 0; step < steps; step += 1) {
		if (step % each === 0 && lives.length < reports) await submit()
		await act()
		living.pass((chance() * HOUR) / 3)
		if (chance() < 0.03) living.pass(chance() * 30 * HOUR)
		if (chance() < 0.1) await living.timer()
	}
}
