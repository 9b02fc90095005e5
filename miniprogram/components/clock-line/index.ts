/** What is owed and how much time is left, in words. */
Component({
	properties: {
		text: String,
		/** The moment itself, after the words. */
		due: String,
		late: Boolean,
	},
})
