import { filledPhrase, isPhraseEvent } from '../../../../shared/phrases/phrase'
import type { Desk } from '../../../../shared/roster/desk'
import { PHRASE_WORDS as WORDS } from '../../../../shared/words/phrases'
import { phrasesOrNone } from '../../../../services/phrases'

/** So many are in sight before somebody wants more: the field stays on the screen. */
const AT_FIRST = 3

/** What a desk says often, above the field where it is said: one tap writes it. Read when a sheet for it opens. */
Component({
	properties: {
		/** The event of the open sheet; empty while none is. */
		event: String,
		/** The caller's desk of the report; without one, the first that they answer for. */
		desk: { type: Object, optionalTypes: [null], value: null },
	},
	data: { w: WORDS, phrases: [] as string[], isLoaded: false, all: false, atFirst: AT_FIRST },
	observers: {
		event() {
			const { isLoaded, all } = this.data
			if (isLoaded || all) this.setData({ phrases: [], isLoaded: false, all: false })
			void this.load()
		},
	},
	pageLifetimes: {
		/** They may have been changed on their own page. */
		show() {
			void this.load()
		},
	},
	methods: {
		async load() {
			const { event } = this.data
			if (!isPhraseEvent(event)) return
			const desk = this.data.desk as Desk | null
			const found = await phrasesOrNone(desk ?? undefined)
			// Another sheet may be open by now.
			if (!found || this.data.event !== event) return
			const phrases = found.phrases[event].map((phrase) => filledPhrase(phrase, found.fills))
			this.setData({ phrases, isLoaded: true })
		},
		onPhrase(event: WechatMiniprogram.TouchEvent<object, object, { phrase: string }>) {
			this.triggerEvent('phrase', { phrase: event.currentTarget.dataset.phrase })
		},
		onAll() {
			this.setData({ all: true })
		},
		onManage() {
			const desk = this.data.desk as Desk | null
			const query = desk ? `?areaCode=${desk.areaCode}&post=${desk.post}` : ''
			void wx.navigateTo({ url: `/packages/staff/phrases/index${query}` })
		},
	},
})
