import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import type { Alarm } from '../../../cloudfunctions/modules/messages/ports/alarm'
import type { ContentModerator } from '../../../cloudfunctions/modules/moderation/ports/content-moderator'
import { limitsWith, type Limits } from '../../../cloudfunctions/modules/limits/limits'
import type { Messenger } from '../../../cloudfunctions/ports/messenger'
import type { PhoneAnswer } from '../../../cloudfunctions/modules/accounts/ports/wechat-phone'
import type { Ports } from '../../../cloudfunctions/modules/ports'
import { catchUp } from '../../../cloudfunctions/modules/messages/catch-up'
import { runRetention, type RetentionRun } from '../../../cloudfunctions/modules/retention/run-retention'
import { runProposals, type ProposalsRun } from '../../../cloudfunctions/modules/confirming/run-proposals'
import { notifierFor } from '../../../cloudfunctions/modules/listeners'
import { MODERATED } from '../../../cloudfunctions/modules/moderated'
import type { ModerationRun, PhotoVerdict } from '../../../cloudfunctions/modules/moderation/moderated'
import { runModeration, takeVerdict } from '../../../cloudfunctions/modules/moderation/run-moderation'
import { forgetAnswers } from '../../../cloudfunctions/modules/visits/home/forget-answers'
import { keepCounts } from '../../../cloudfunctions/modules/visits/counting/keep-counts'
import { runDue, type TimerRun } from '../../../cloudfunctions/modules/timer/run-due'
import { runPlans } from '../../../cloudfunctions/modules/visits/plans/run-plans'
import { JPEG } from '../photo'
import { MP3 } from '../voice'
import { answersOn, functionIn, type Answers } from '../in-process'
import { RAISED_LIMITS } from '../raised-limits'
import { MemoryFiles } from './file-store'
import { MemoryReports } from './report-store'
import { RosterDocuments } from './roster-documents'
import { memoryStores } from './stores'
import { MemoryVisits } from './visit-store'

interface Given {
	now: number
	/** What names the first clerk. */
	firstClerkCode?: string
	roster?: RosterDocuments
	reports?: MemoryReports
	/** What its chance is drawn from: a cloud that goes on with the roster of another one needs its own. */
	chance?: string
	/** How often anybody may report, tie and try; raised where nothing is said. */
	limits?: Limits
	/** What stands before the codes on cards. */
	cardLinkPrefix?: string
}

/** The functions that a report's life takes, in this process: the real use cases over stores in memory. */
export class MemoryCloud {
	/** Milliseconds since 1970; stands still until it is moved. */
	now: number
	readonly roster: RosterDocuments
	readonly reports: MemoryReports
	readonly visits: MemoryVisits
	readonly files = new MemoryFiles()
	/** What work phones were told. */
	readonly alarms: Alarm[] = []
	/** The numbers that WeChat says once. */
	private readonly phones: string[] = []
	readonly ports: Ports
	private readonly answers: Answers

	constructor({
		now,
		firstClerkCode = '',
		roster,
		reports,
		chance = 'bytes',
		limits = limitsWith(RAISED_LIMITS),
		cardLinkPrefix = '',
	}: Given) {
		this.now = now
		this.roster = roster ?? new RosterDocuments()
		this.reports = reports ?? new MemoryReports()
		this.visits = new MemoryVisits(this.roster)
		const stores: Omit<Ports, 'notifier'> = {
			...memoryStores(this),
			clock: { now: () => this.now },
			stopwatch: { elapsed: () => 0 },
			chance: { bytes: countedBytes(chance) },
			fonts: NO_FONTS,
			content: PASSES,
			wechat: SILENT,
			alarm: { ring: async (alarms) => void this.alarms.push(...alarms) },
			wechatPhone: { numberOf: async (code) => this.numberOf(code) },
			settings: { firstClerkCodeHash: hash(firstClerkCode), templateIds: {}, cardLinkPrefix, limits },
		}
		this.ports = { ...stores, notifier: notifierFor(stores) }
		this.answers = answersOn(this.ports)
	}

	/** Calls a method as somebody and answers the envelope. */
	async call(openid: string, noun: string, verb: string, input: unknown): Promise<Envelope<unknown>> {
		return this.event(openid, noun, { method: verb, input })
	}

	/** Calls a function with anything, as somebody or as nobody. */
	async event(openid: string | undefined, noun: string, event: unknown): Promise<Envelope<unknown>> {
		return functionIn(this.answers, noun)({ identity: openid, requestId: 'in-memory', event })
	}

	/** Uploads a photo as a phone does, past the functions; answers its id. */
	upload(path: string): string {
		return this.files.keep(path, JPEG)
	}

	/** Uploads a recording likewise. */
	uploadVoice(path: string): string {
		return this.files.keep(path, MP3)
	}

	/** The code with which WeChat says a number once. */
	allowPhone(number: string): string {
		return `phone-${this.phones.push(number) - 1}`
	}

	/** What the timer function does. */
	timer(): Promise<TimerRun> {
		return runDue(this.ports)
	}

	/** What the content function does each minute. */
	runModeration(): Promise<ModerationRun> {
		return runModeration(MODERATED, this.ports)
	}

	/** What it does with a verdict that WeChat pushes. */
	takeVerdict(verdict: PhotoVerdict): Promise<'kept' | 'unknown'> {
		return takeVerdict(verdict, MODERATED, this.ports)
	}

	/** What was answered, said and shown on visits goes after the days of its plan. */
	forgetAnswers(): Promise<{ visitsForgotten: number }> {
		return forgetAnswers(this.ports)
	}

	/** What it does besides: the counts of grids are kept. */
	keepCounts(): Promise<{ gridsCounted: number }> {
		return keepCounts(this.ports)
	}

	/** One of the things that it runs besides. */
	byItself<T>(run: (ports: Ports) => Promise<T>): Promise<T> {
		return run(this.ports)
	}

	/** What it does next: who has not heard of something hears. */
	catchUp(): Promise<void> {
		return catchUp(this.ports)
	}

	/** What it does for plans of visits. */
	plansGoOn(): ReturnType<typeof runPlans> {
		return runPlans(this.ports)
	}

	/** What the timer function does last: what people said long ago is forgotten. */
	retention(): Promise<RetentionRun> {
		return runRetention(this.ports)
	}

	/** A digest of everything that is kept, to compare before and after; what limits count changes with every call. `documents` are the roster, the reports and the visits. */
	digest({ letters = true, documents = true } = {}): string {
		const { consents, imports, portraits, proposals, unnamed } = this.ports
		const inbox = letters ? this.ports.inbox : null
		const whole = { depth: Infinity, maxArrayLength: null, maxStringLength: null, breakLength: Infinity }
		const others = inspect([this.files, consents, imports, inbox, portraits, proposals, unnamed], whole)
		const roster = documents ? this.roster.all().filter(({ kind }) => kind !== 'uses') : []
		const reports = documents ? [...this.reports.all(), ...this.visits.all()] : []
		return hash([...[...roster, ...reports].map(textOf), others].join('\n'))
	}

	private numberOf(code: string): PhoneAnswer {
		const at = this.phones.findIndex((_, place) => code === `phone-${place}`)
		const [number] = at < 0 ? [] : this.phones.splice(at, 1, '')
		return number ? { number } : { refused: 'badCode' }
	}

	/** What it does to changes of the roster that wait for a second person. */
	proposals(): Promise<ProposalsRun> {
		return runProposals(this.ports)
	}

	/** The same people at another moment, with other reports. */
	fork(now: number, reports = new MemoryReports()): MemoryCloud {
		return new MemoryCloud({ now, roster: this.roster, reports })
	}
}

/** Nobody subscribes to messages. */
const SILENT: Messenger = { deliver: async () => [] }

/** Nothing is printed here. */
const NO_FONTS: Ports['fonts'] = {
	file: (weight) => {
		throw new RangeError(`no font of weight ${weight}`)
	},
}

/** Every word, photo and recording is fine. */
const PASSES: ContentModerator = {
	moderateText: async () => 'pass',
	moderateFiles: async (files) => files.map(({ link }) => link),
}

/** What is kept is frozen: its text stays as it is. */
const texts = new WeakMap<object, string>()

function textOf(kept: object): string {
	const text = texts.get(kept) ?? JSON.stringify(kept)
	texts.set(kept, text)
	return text
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Bytes that are the same in every run, and never the same twice. */
function countedBytes(chance: string): (count: number) => Uint8Array {
	let calls = 0
	return (count) => createHash('sha512').update(`${chance} ${++calls}`).digest().subarray(0, count)
}
