import type { Output } from '../../cloudfunctions/modules/contract'
import type { Envelope } from '../../cloudfunctions/rpc/envelope'
import type { TriageSection } from '#shared/life/attention'
import { chinaDay } from '#shared/clock/china-time'
import type { LocalServer } from '../server/start'
import { PEOPLE } from './people'
import { MOVE_WORDS_OF_TOUR } from './words'

type Report = Output<'report', 'show'>['report']

/** One step of a report's life: who, which event, with what. */
export type Step = [openid: string, event: string, extra?: Record<string, unknown>]

/** So long does everything take that happens. */
const STEP_MS = 1000

/** The served product, with what has happened in it before a picture is taken. */
export class World {
	private keys = 0

	constructor(
		private readonly server: LocalServer,
		/** Puts the demo back to how it was at the start. */
		private readonly anew: () => Promise<void>,
	) {}

	get url(): string {
		return this.server.url
	}

	/** Forgets everything; it is morning. */
	async begin(): Promise<void> {
		await this.anew()
		this.keys = 0
	}

	/** What a clock on the wall says. */
	get now(): number {
		return this.server.cloud.clock.now()
	}

	/** Lets time go by. */
	later(hours: number): void {
		this.server.cloud.clock.advance(hours * 3_600_000)
	}

	/** Lets WeChat say what it thinks of the photos that it has. */
	async pushVerdicts(): Promise<void> {
		await this.server.cloud.push.deliver()
	}

	/** Calls a method that has to succeed, a second after what was last. */
	ask(openid: string, noun: string, method: string, input: object): Promise<unknown> {
		this.server.cloud.clock.advance(STEP_MS)
		return this.call(openid, noun, method, input)
	}

	private async envelope(
		openid: string,
		noun: string,
		method: string,
		input: object,
	): Promise<Envelope<unknown>> {
		const response = await fetch(`${this.url}/functions/${noun}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-openid': openid },
			body: JSON.stringify({ method, input }),
		})
		return (await response.json()) as Envelope<unknown>
	}

	private async call(openid: string, noun: string, method: string, input: object): Promise<unknown> {
		const envelope = await this.envelope(openid, noun, method, input)
		if (!envelope.ok) throw new Error(`${noun}.${method}: ${JSON.stringify(envelope.error)}`)
		return envelope.data
	}

	/** A report that has come so far; answers its id. */
	async report(
		openid: string,
		category: string,
		text: string,
		steps: Step[] = [],
		extra = {},
	): Promise<string> {
		const clientKey = `tour-key-${++this.keys}`
		const made = await this.ask(openid, 'report', 'submit', { clientKey, category, text, ...extra })
		let { report } = made as { report: Report }
		for (const [who, event, more] of steps) {
			const answer = await this.ask(who, 'report', event, { id: report.id, version: report.version, ...more })
			report = (answer as { report: Report }).report
		}
		return report.id
	}

	/** Another clerk’s hand: somebody comes into post in a grid. */
	async appoint(areaCode: string): Promise<void> {
		const { clerk } = PEOPLE
		const from = chinaDay(this.now)
		const { newcomer: name, newPhone: phone } = MOVE_WORDS_OF_TOUR
		await this.ask(clerk, 'roster', 'appoint', {
			areaCode,
			post: 'gridMember',
			name,
			phone,
			kind: 'holder',
			from,
		})
	}

	/** The county's other clerk comes in. */
	async bindSecond(): Promise<void> {
		const phone = '13800000002'
		const answer = await this.ask(PEOPLE.clerk, 'roster', 'issueCode', { phone })
		const { code } = answer as Output<'roster', 'issueCode'>
		await this.ask(PEOPLE.second, 'account', 'bindPost', { code })
	}

	/** The clerk wants to end a town's dispatcher, which takes two; answers the id of what waits. */
	async proposed(areaCode = '152221103'): Promise<string> {
		const town = { areaCode }
		const { desks } = (await this.ask(PEOPLE.clerk, 'roster', 'area', town)) as Output<'roster', 'area'>
		const personId = desks.find(({ post }) => post === 'dispatcher')?.tenures[0]?.personId ?? ''
		const input = { ...town, post: 'dispatcher', personId, lastDay: chinaDay(this.now) }
		const answer = await this.envelope(PEOPLE.clerk, 'roster', 'endPost', input)
		return answer.ok ? '' : (answer.error.fields?.['proposal'] ?? '')
	}

	/** Sends an event on a report as it is now. */
	async send(id: string, [openid, event, extra]: Step): Promise<void> {
		const { report } = (await this.ask(openid, 'report', 'show', { id })) as { report: Report }
		await this.ask(openid, 'report', event, { id, version: report.version, ...extra })
	}

	async statusOf(openid: string, id: string): Promise<string> {
		return ((await this.call(openid, 'report', 'show', { id })) as { report: Report }).report.status
	}

	/** The ids of what waits for somebody. */
	async inboxOf(openid: string): Promise<string[]> {
		const { items } = (await this.call(openid, 'report', 'inbox', {})) as Output<'report', 'inbox'>
		return items.map(({ id }) => id)
	}

	/** The ids of what a dispatcher has in a section. */
	async triageOf(openid: string, section: TriageSection): Promise<string[]> {
		const { items } = (await this.call(openid, 'report', 'desk', { section })) as Output<'report', 'desk'>
		return items.map(({ id }) => id)
	}

	/** Waits for what a timer does. */
	async until(holds: () => Promise<boolean>): Promise<void> {
		for (let tries = 0; tries < 100; tries += 1) {
			if (await holds()) return
			await new Promise((resolve) => setTimeout(resolve, 100))
		}
		throw new Error('it did not come to hold')
	}
}
