/** A report in a list: one line of what, one of who and by when. Lines come ready from the presenter. */
Component({
	properties: {
		reportId: String,
		picture: String,
		what: String,
		where: String,
		at: String,
		who: String,
		status: String,
		statusText: String,
		clockText: String,
		late: Boolean,
		/** Set when a higher level watches it. */
		supervised: String,
		/** What is new to the owner, in a word each. */
		marks: { type: Array, value: [] },
		/** When and why it left the reader's desk, in the list of what they passed on. */
		passedOn: String,
		/** Where people look for it. */
		number: String,
	},
	methods: {
		onTap() {
			this.triggerEvent('open', { id: this.data.reportId })
		},
	},
})
