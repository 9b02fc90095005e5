import { cleanLine } from '../../shared/text/clean-line'
import { cleanPhone } from '../../shared/text/clean-phone'
import { CARD_WORDS } from '../../shared/words/pages/card'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** Asks a resident who they are; `send` has what they wrote. What was typed stays while it is closed. */
Component({
	properties: {
		show: Boolean,
		still: Boolean,
		busy: Boolean,
		problem: String,
		/** What is wrong with a field: { name?, phone?, oneTimeCode? } */
		fields: { type: Object, value: {} },
		/** Whom to ring where a limit refuses it: { who, phone } each. */
		calls: { type: Array, value: [] },
	},
	data: { w: CARD_WORDS, name: '', phone: '', code: '' },
	methods: {
		onClose() {
			this.triggerEvent('close')
		},
		onCall(event: WechatMiniprogram.CustomEvent<{ phone: string }>) {
			this.triggerEvent('call', event.detail)
		},
		onName(event: Typed) {
			this.setData({ name: event.detail.value })
			this.triggerEvent('change')
		},
		onPhone(event: Typed) {
			this.setData({ phone: event.detail.value })
			this.triggerEvent('change')
		},
		onCode(event: Typed) {
			this.setData({ code: event.detail.value })
			this.triggerEvent('change')
		},
		onSend() {
			const { name, phone, code } = this.data
			this.triggerEvent('send', { name: cleanLine(name), phone: cleanPhone(phone), code: code.trim() })
		},
	},
})
