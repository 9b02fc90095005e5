/** What a page shows instead of its content: a skeleton while loading, else a sentence and what to do. */
Component({
	properties: {
		/** What `presenters/page-phase.ts` says of the page: its phase, the sentence, the action, and what a long wait says. */
		state: { type: Object, value: { phase: 'loading' } },
	},
	methods: {
		onHome() {
			void wx.switchTab({ url: '/pages/home/index' })
		},

		onAction() {
			this.triggerEvent('action')
		},
	},
})
