/** What a page shows instead of its content: a skeleton while loading, else a sentence and what to do. */
Component({
	properties: {
		/** loading | ready | empty | offline | denied | missing | error */
		phase: { type: String, value: 'loading' },
		title: String,
		hint: String,
		action: String,
		/** Said when loading takes long. */
		slow: String,
	},
	methods: {
		onAction() {
			this.triggerEvent('action')
		},
	},
})
