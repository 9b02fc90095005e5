/** How one sheet of a table is understood; every line of it asks at a tap. */
Component({
	properties: {
		/** A SheetCard. */
		card: { type: Object, value: {} },
		words: { type: Object, value: {} },
	},
	data: { areUnusedShown: false },
	methods: {
		onAsk(event: WechatMiniprogram.TouchEvent<object, object, { ask: string }>) {
			this.triggerEvent('ask', { ask: event.currentTarget.dataset.ask })
		},
		onOffer(event: WechatMiniprogram.TouchEvent<object, object, { ask: string; value: string }>) {
			const { ask, value } = event.currentTarget.dataset
			this.triggerEvent('offer', { ask, value })
		},
		onUnused() {
			this.setData({ areUnusedShown: !this.data.areUnusedShown })
		},
	},
})
