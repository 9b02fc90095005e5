/** A button with words. `press` is sent only while it may be pressed, so a second tap never sends twice. */
Component({
	properties: {
		text: String,
		/** Under the text: what happens then. */
		hint: String,
		kind: { type: String, value: 'plain' },
		icon: String,
		/** For screen readers, where the text alone does not say it. */
		label: String,
		/** What the platform does on a tap, e.g. `share`; such a button sends no `press`, but `phone` with WeChat's answer. */
		openType: String,
		busy: Boolean,
		disabled: Boolean,
	},
	methods: {
		onTap() {
			if (!this.data.busy && !this.data.disabled) this.triggerEvent('press')
		},
		onPhoneNumber(event: WechatMiniprogram.ButtonGetPhoneNumber) {
			this.triggerEvent('phone', event.detail)
		},
	},
})
