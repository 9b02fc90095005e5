/** A day to choose, with its name above and what is wrong below; it may be left out where `clear` says how. */
Component({
	properties: {
		label: String,
		/** YYYY-MM-DD, or empty. */
		value: String,
		/** The day in words; without a day, what that means. */
		words: String,
		/** How the day is taken away again. */
		clear: String,
		start: String,
		problem: String,
	},
	methods: {
		onPick(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('change', { value: event.detail.value })
		},
		onClear() {
			this.triggerEvent('change', { value: '' })
		},
	},
})
