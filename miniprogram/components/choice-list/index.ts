/** One of several, each on its own line with room for a thumb. */
Component({
	properties: {
		/** { value, label, hint? } */
		options: { type: Array, value: [] },
		value: String,
	},
	methods: {
		onTap(event: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
			this.triggerEvent('change', { value: event.currentTarget.dataset.value })
		},
	},
})
