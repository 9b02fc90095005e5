/** One of a few, side by side; under each other where the words need the room. */
Component({
	properties: {
		/** What is chosen, for screen readers. */
		label: String,
		/** { value, label } */
		options: { type: Array, value: [] },
		value: String,
	},
	methods: {
		onTap(event: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
			const { value } = event.currentTarget.dataset
			if (value !== this.data.value) this.triggerEvent('change', { value })
		},
	},
})
