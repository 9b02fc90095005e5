/** Finds an area: its name typed, several offered to choose from, or down the levels one by one. */
Component({
	properties: {
		label: String,
		placeholder: String,
		searchText: String,
		/** What was typed. */
		text: String,
		searching: Boolean,
		/** What the search said. */
		note: String,
		/** { value, label, hint } */
		matches: { type: Array, value: [] },
		/** Above the levels; without it only names can be typed. */
		levelsHead: String,
		/** The areas from the root down to the one whose parts are listed, in one line. */
		above: String,
		upText: String,
		/** { value, label, hint } */
		below: { type: Array, value: [] },
	},
	methods: {
		onWords(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('words', event.detail)
		},
		onSearch() {
			this.triggerEvent('search')
		},
		onMatch(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('match', event.detail)
		},
		onOpen(event: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
			this.triggerEvent('open', { value: event.currentTarget.dataset.value })
		},
		onUp() {
			this.triggerEvent('up')
		},
	},
})
