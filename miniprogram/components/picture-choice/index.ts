/** One of the line drawings. */
Component({
	properties: {
		/** { value, label }: the label is for screen readers. */
		options: { type: Array, value: [] },
		value: String,
		label: String,
	},
	methods: {
		onTap(event: WechatMiniprogram.TouchEvent<object, object, { icon: string }>) {
			this.triggerEvent('change', { value: event.currentTarget.dataset.icon })
		},
	},
})
