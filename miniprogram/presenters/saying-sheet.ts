import type { PersonEvent, Satisfied, Solved } from '../shared/life/event'
import { ARRIVED_WORDS, STATE_SAYS } from '../shared/words/states'
import { dropSaying, keepSaying, type Saying } from '../services/event-files'
import { CallError } from '../services/call-error'
import { choosePhotos, withoutPhoto } from '../services/photos'
import type { ReportView } from '../services/report'
import { withoutLostFiles } from '../services/send-once'
import { sentenceOf } from './page-phase'
import { sendOrRefresh } from './send-event'

/** A page where somebody says something with an event of a report. */
interface SayingPage {
	/** `open` names the event whose sheet is open; it is empty where none is. */
	data: Saying & { id: string; open: string }
	setData(data: WechatMiniprogram.Page.DataOption): void
	say(part: Partial<Saying>, problem?: string): void
	show(report: ReportView): void
}

type Verdict = { question: 'solved'; value: Solved } | { question: 'satisfied'; value: Satisfied }

/** What the taps of the sheet do. */
export const SAYING_TAPS = {
	/** Every change is kept on the phone at once. */
	say(this: SayingPage, part: Partial<Saying>, problem = ''): void {
		this.setData({ ...part, problem })
		if (this.data.open !== '') keepSaying(this.data.id, this.data.open, this.data)
	},

	onWords(this: SayingPage, event: WechatMiniprogram.CustomEvent<{ value: string }>): void {
		this.say({ words: event.detail.value })
	},

	onVoice(this: SayingPage, event: WechatMiniprogram.CustomEvent<Pick<Saying, 'voice'>>): void {
		this.say(event.detail)
	},

	async onAddPhoto(this: SayingPage): Promise<void> {
		const { photos, problem } = await choosePhotos(this.data.photos.length)
		this.say({ photos: [...this.data.photos, ...photos] }, problem)
	},

	onRemovePhoto(this: SayingPage, event: WechatMiniprogram.CustomEvent<{ index: number }>): void {
		this.say({ photos: withoutPhoto(this.data.photos, event.detail.index) })
	},

	onVerdict(this: SayingPage, event: WechatMiniprogram.CustomEvent<Verdict>): void {
		this.setData({ [event.detail.question]: event.detail.value, problem: '' })
	},
}

/**
 * Sends an event and shows the report as it is then; what was said stays on the page and the phone until it has arrived.
 * What changes little on the page is said in words (`done`). `failed` shows what went wrong where no sheet is open. Answers whether
 * the event arrived.
 */
export async function sendSaid(
	page: SayingPage,
	event: PersonEvent,
	send: () => Promise<ReportView>,
	failed: (sentence: string) => void,
): Promise<boolean> {
	page.setData({ busy: true, problem: '', done: '' })
	try {
		const { report, stale } = await sendOrRefresh(page.data.id, send)
		page.show(report)
		if (stale === '') dropSaying(page.data.id, page.data.open)
		page.setData({ notice: stale, done: stale === '' ? (ARRIVED_WORDS[event] ?? '') : '', open: '' })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
		return stale === ''
	} catch (error) {
		const mayRepeat = error instanceof CallError && error.unanswered
		const sentence = mayRepeat ? STATE_SAYS.again(sentenceOf(error)) : sentenceOf(error)
		if (page.data.open === '') failed(sentence)
		else page.say(withoutLostFiles(page.data, error), sentence)
		return false
	} finally {
		page.setData({ busy: false })
	}
}
