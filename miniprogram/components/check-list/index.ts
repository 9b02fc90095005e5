/** Any number of several, each on its own line with room for a thumb. */
Component({
	properties: {
		/** { value, label, hint? } */
		options: { type: Array, value: [] },
		/** The values that are chosen. */
		values: { type: Array, value: [] },
	},
	methods: {
		onTap(event: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
			const { value } = event.currentTarget.dataset
			const values = this.data.values as string[]
			const others = values.filter((one) => one !== value)
			this.triggerEvent('change', { values: others.length < values.length ? others : [...values, value] })
		},
	},
})
