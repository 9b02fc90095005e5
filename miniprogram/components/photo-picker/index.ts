/** Photos that were chosen, and a way to take more. Taking them is the page's work. */
Component({
	properties: {
		/** { path } */
		photos: { type: Array, value: [] as { path: string }[] },
		most: { type: Number, value: 9 },
		addText: String,
		removeLabel: String,
		photoLabel: String,
		problem: String,
	},
	methods: {
		onAdd() {
			this.triggerEvent('add')
		},
		onRemove(event: WechatMiniprogram.TouchEvent<object, object, { index: number }>) {
			this.triggerEvent('remove', { index: event.currentTarget.dataset.index })
		},
	},
})
