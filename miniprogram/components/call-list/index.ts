/** Whom to ring now, one button each; the first is the main one, unless the page has another. */
Component({
	properties: {
		/** { who, phone } each. */
		calls: { type: Array, value: [] },
		plain: Boolean,
	},
	methods: {
		onCall(event: WechatMiniprogram.TouchEvent<object, object, { phone: string }>) {
			this.triggerEvent('call', { phone: event.currentTarget.dataset.phone })
		},
	},
})
