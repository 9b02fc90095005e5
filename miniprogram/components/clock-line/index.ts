/** The next duty and the time that is left, in words. A list has twenty: it sets nothing of its own. */
Component({
	properties: {
		text: String,
		/** The moment itself, after the words. */
		due: String,
		late: Boolean,
	},
})
