import type { PlaceSeen } from '../../../shared/life/event'
import { isBlank } from '../../../shared/text/characters'
import { FLOOD_SAYS, FLOOD_WORDS } from '../../../shared/words/pages/flood'
import {
	endable,
	failedLines,
	floodScreen,
	workedWords,
	type FloodScreen,
} from '../../../presenters/flood-screen'
import { initially } from '../../../presenters/initially'
import { emptyPhase, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { followInTime } from '../../../presenters/time-in-view'
import { CallError } from '../../../services/call-error'
import {
	endFlood,
	restoreFlood,
	showFlood,
	workFlood,
	type FloodKind,
	type FloodWork,
	type Worked,
} from '../../../services/floods'

const OVER = emptyPhase({ title: FLOOD_WORDS.overTitle, hint: FLOOD_WORDS.overHint })

/** So many are in sight before somebody wants all. */
const AT_FIRST = 3

/** Many reports of one sender, or from one door: looked at, ended with one reason, and restored. */
readingPage({
	data: {
		w: FLOOD_WORDS,
		id: '',
		kind: initially<FloodKind>('sender'),
		screen: initially<FloodScreen | null>(null),
		all: false,
		atFirst: AT_FIRST,
		reason: '',
		/** Whether the place of what is urgent was called or visited; empty where not yet. */
		seen: initially<PlaceSeen | ''>(''),
		endText: '',
		/** What runs, step by step. */
		working: initially<FloodWork | ''>(''),
		progress: '',
		problem: '',
		/** What was done, and what failed. */
		result: '',
		failed: [] as string[],
	},

	reads: 'onShow',

	onLoad({ id = '', kind }: { id?: string; kind?: string }) {
		this.setData({ id, kind: kind === 'door' ? 'door' : 'sender' })
	},

	onShow() {
		followInTime(this, { look: () => this.load(), isBusy: () => this.data.working !== '' })
	},

	stays: 'problem',
	ask(): ReturnType<typeof showFlood> {
		return showFlood(this.data.id, this.data.kind)
	},
	show(flood): void {
		const screen = floodScreen(flood, Date.now())
		this.setData({ screen, state: screen ? READY : OVER })
		this.countEndable()
	},

	countEndable() {
		const { screen, seen } = this.data
		this.setData({ endText: screen ? FLOOD_SAYS.end(endable(screen, seen)) : '' })
	},

	onAll() {
		this.setData({ all: true })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},

	onReason(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ reason: event.detail.value, problem: '' })
	},

	onUsual(event: WechatMiniprogram.TouchEvent<object, object, { reason: string }>) {
		this.setData({ reason: event.currentTarget.dataset.reason, problem: '' })
	},

	onSeen(event: WechatMiniprogram.CustomEvent<{ value: PlaceSeen | '' }>) {
		this.setData({ seen: event.detail.value, problem: '' })
		this.countEndable()
	},

	async onEnd() {
		const { id, kind, screen, seen } = this.data
		const reason = this.data.reason.trim()
		const isNothing = screen !== null && endable(screen, seen) === 0
		const problem = isNothing ? FLOOD_WORDS.needSeen : isBlank(reason) ? FLOOD_WORDS.needReason : ''
		this.setData({ problem })
		if (problem !== '') return
		const input = { id, kind, reason, ...(seen !== '' && { placeSeen: seen }) }
		await this.work('dismissFlood', () => endFlood(input))
	},

	async onRestore() {
		const { id, kind } = this.data
		await this.work('restoreFlood', () => restoreFlood({ id, kind }))
	},

	/** What was typed stays until all of it is done: tapped again, it goes on with what is left. */
	async work(working: FloodWork, step: () => Promise<Worked>): Promise<void> {
		if (this.data.working !== '') return
		const going = FLOOD_SAYS.going[working]
		this.setData({ working, progress: going, problem: '', result: '', failed: [] })
		const said = await this.goOn(working, step)
		await this.load()
		// Where the rest can't be read either, the result of the work is shown.
		this.setData({ working: '', progress: '', ...said })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	/** The sentence at the end of the work. */
	async goOn(working: FloodWork, step: () => Promise<Worked>) {
		let done = 0
		try {
			const worked = await workFlood(step, (so) => {
				done = so.done
				const progress = FLOOD_SAYS.step(FLOOD_SAYS.going[working], so.done, so.left)
				this.setData({ progress })
			})
			if (worked.left === 0) this.setData({ reason: '', seen: '' })
			return { result: workedWords(working, worked), failed: failedLines(worked), problem: '' }
		} catch (error) {
			const sentence = sentenceOf(error)
			const isUnanswered = error instanceof CallError && error.unanswered
			const why = isUnanswered ? FLOOD_WORDS.again : `${sentence}。${FLOOD_WORDS.stopped}`
			return { problem: FLOOD_SAYS.soFar(done, why) }
		}
	},
})
