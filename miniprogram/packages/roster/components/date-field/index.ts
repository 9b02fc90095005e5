/** A day, or an hour of the day, to choose, with its name above and what is wrong below; it may be left out where `clear` says how. */
Component({
	properties: {
		label: String,
		/** date or time. */
		mode: { type: String, value: 'date' },
		/** YYYY-MM-DD or HH:MM, or empty. */
		value: String,
		/** What is chosen, in words; without it, what that means. */
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
