import { OWN_PHONE_WORDS as WORDS } from '../../shared/words/own-phone'

/** The reporter's phone, asked for once: WeChat's number in one tap, typed, or none at all. */
Component({
	properties: {
		phone: String,
		/** Nobody has been asked on this phone yet. */
		fresh: Boolean,
		busy: Boolean,
		/** What is wrong with it, in a sentence. */
		problem: String,
	},
	data: { w: WORDS, open: false, typing: false, known: '' },
	observers: {
		phone(phone: string) {
			this.setData({ known: phone === '' ? '' : WORDS.known(phone) })
		},
		problem(problem: string) {
			if (problem !== '') this.setData({ open: true })
		},
	},
	methods: {
		onLeave() {
			this.setData({ open: true })
		},
		onType() {
			this.setData({ open: true, typing: true })
		},
		onPhone(event: WechatMiniprogram.CustomEvent) {
			if (!this.data.busy) this.triggerEvent('wechat', event.detail)
		},
		onTyped(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('change', event.detail)
		},
		/** `decline`: they would rather leave none. */
		onDecline() {
			this.setData({ open: false, typing: false })
			this.triggerEvent('decline')
		},
	},
})
