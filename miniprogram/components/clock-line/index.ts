/** The next duty and the time that is left, in words. */
Component({
	properties: {
		text: String,
		/** The moment itself, after the words. */
		due: String,
		late: Boolean,
	},
})
