/** The next duty and the time that is left, in words. */
Component({
	properties: {
		text: String,
		/** The moment itself, after the words. */
		due: String,
		late: Boolean,
	},
	data: { whole: '' },
	observers: {
		text(text: string) {
			this.setData({ whole: text.replace(/(\d) (?=\D)/g, '$1\u00a0') })
		},
	},
})
