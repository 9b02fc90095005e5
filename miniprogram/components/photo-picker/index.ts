/** Photos that were chosen, and a way to take more. Taking them is the page's work. */
Component({
	properties: {
		/** { path } */
		photos: { type: Array, value: [] as { path: string }[] },
		addText: String,
		removeLabel: String,
		photoLabel: String,
		problem: String,
		/** As many as one report takes, where nobody says so. */
		most: { type: Number, value: 9 },
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
