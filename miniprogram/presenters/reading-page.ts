import { toIso } from '../shared/clock/china-time'
import { STATE_SAYS } from '../shared/words/states'
import type { Remembered } from '../services/cache'
import { textSize } from '../services/text-size'
import { forReader, type Reader } from './for-reader'
import { initially } from './initially'
import { LOADING, phaseOfError, sentenceOf, type PagePhase } from './page-phase'
import { onCall, onLink, onPhoto } from './page-taps'
import { momentWords } from './time'

/** What a page declares that reads what it shows. */
export interface Reading<Answer> {
	/** When it reads by itself: as it opens, unless it says otherwise. */
	reads?: 'onLoad' | 'onShow' | 'whenAsked'
	ask(): Promise<Answer>
	/** Not called with an answer that comes after the page has asked anew. */
	show(answer: Answer): MaybeLater
	/** What this phone had last: shown while there is no network, with its time. */
	last?(): Remembered<Answer> | null
	/** Shows what the phone had last, where that differs from an answer. */
	showLast?(answer: Answer): MaybeLater
	/** Says in words when the phone read it. */
	lastSays?(at: string): string
	/** What is shown stays when it can't be read anew; this field says why. */
	stays?: 'notice' | 'problem'
	/** The page's own words for a reader who may not see it. */
	denied?: PagePhase
	/** Says what went wrong, in place of the common way. */
	fail?(error: unknown): MaybeLater
	/** A resident's page: it ends with the person to ask for help. */
	hasHelper?: boolean
}

const DATA = {
	...initially<Reader>({ elder: false, helper: null }),
	state: LOADING,
	/** Why what is shown may be old. */
	notice: '',
}

export type ReadingData = typeof DATA

type Query = Record<string, string | undefined>
type MaybeLater = void | Promise<void>

/** What `readingPage` gives such a page. */
export interface ReadingMethods {
	/** Asks anew and shows the answer, or says what went wrong. */
	load(): Promise<void>
	fail(error: unknown): MaybeLater
	onLoad(query: Query): MaybeLater
	onShow(): MaybeLater
	onPullDownRefresh(): Promise<void>
	onCall: typeof onCall
	onLink: typeof onLink
	onPhoto: typeof onPhoto
}

type Data = WechatMiniprogram.Page.DataOption
type Custom = WechatMiniprogram.Page.CustomOption
type Own = Reading<unknown> & { onLoad?: (query: Query) => MaybeLater; onShow?: () => MaybeLater }

interface PageThatReads extends ReadingMethods, Omit<Reading<unknown>, 'fail'> {
	data: ReadingData
	setData(data: Data): void
	/** Stands for the question that was asked last. */
	asking?: object
}

/**
 * A page that reads what it shows. How large it is written, who helps, loading, what went wrong, what the phone had last and
 * pulling down are the same on each of them; what it has of its own comes before what it is given.
 */
export function readingPage<Answer, D extends Data, C extends Custom>(
	own: C & { data: D } & Reading<Answer> &
		ThisType<WechatMiniprogram.Page.Instance<D & ReadingData, C & ReadingMethods>>,
): void {
	Page({ ...METHODS, ...own, ...beginning(own), data: { ...DATA, ...own.data } })
}

const METHODS = {
	async load(this: PageThatReads): Promise<void> {
		const asking = {}
		this.asking = asking
		try {
			const answer = await this.ask()
			if (asking !== this.asking) return
			if (this.data.notice !== '') this.setData({ notice: '' })
			await this.show(answer)
		} catch (error) {
			// A bug is thrown on, even when its answer comes late.
			phaseOfError(error)
			if (asking === this.asking) await this.fail(error)
		}
	},

	async fail(this: PageThatReads, error: unknown): Promise<void> {
		const state = phaseOfError(error)
		const last = state.phase === 'offline' ? (this.last?.() ?? null) : null
		if (last) {
			await (this.showLast ?? this.show).call(this, last.value)
			const at = momentWords(toIso(last.at), Date.now())
			this.setData({ notice: (this.lastSays ?? STATE_SAYS.lastSeen)(at) })
		} else if (this.stays && this.data.state.phase === 'ready')
			this.setData({ [this.stays]: sentenceOf(error) })
		else this.setData({ state: state.phase === 'denied' ? (this.denied ?? state) : state })
	},

	/** The sign of pulling down goes away in any case. */
	async onPullDownRefresh(this: PageThatReads): Promise<void> {
		try {
			await this.load()
		} finally {
			void wx.stopPullDownRefresh()
		}
	},

	onCall,
	onLink,
	onPhoto,
}

/** The page's own `onLoad` runs first, so that `ask` knows what the page was opened with. */
function beginning({ reads = 'onLoad', hasHelper = false, onLoad, onShow }: Own) {
	return {
		onLoad(this: PageThatReads, query: Query): MaybeLater {
			const done = onLoad?.call(this, query)
			return reads === 'onLoad' ? this.load() : done
		},
		onShow(this: PageThatReads): MaybeLater {
			this.setData(hasHelper ? forReader() : { elder: textSize() === 'elder' })
			const done = onShow?.call(this)
			return reads === 'onShow' ? this.load() : done
		},
	}
}
