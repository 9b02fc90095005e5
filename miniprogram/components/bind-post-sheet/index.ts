import { ME_WORDS } from '../../shared/words/pages/me'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** Both ways for a staff member to bind this WeChat: the phone number that WeChat has, or the clerk's one-time code. */
Component({
	properties: {
		show: Boolean,
		/** Without motion. */
		still: Boolean,
		busy: Boolean,
		/** Beside the way that did not lead there. */
		phoneProblem: String,
		codeProblem: String,
		/** Whom to ring where a limit refuses it: { who, phone } each. */
		calls: { type: Array, value: [] },
	},
	data: { w: ME_WORDS, code: '', name: '' },
	observers: {
		show(shown: boolean) {
			if (shown) this.setData({ code: '' })
		},
	},
	methods: {
		onClose() {
			this.triggerEvent('close')
		},
		onCall(event: WechatMiniprogram.CustomEvent<{ phone: string }>) {
			this.triggerEvent('call', event.detail)
		},
		/** `phone`: what WeChat answered when it asked the user for the number. */
		onPhone(event: WechatMiniprogram.ButtonGetPhoneNumber) {
			if (!this.data.busy) this.triggerEvent('phone', event.detail)
		},
		onCode(event: Typed) {
			this.setData({ code: event.detail.value })
			this.triggerEvent('change')
		},
		onName(event: Typed) {
			this.setData({ name: event.detail.value })
			this.triggerEvent('change')
		},
		onSend() {
			this.triggerEvent('code', { code: this.data.code.trim(), name: this.data.name.trim() })
		},
	},
})
