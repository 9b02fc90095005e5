/** Where a report stands: a word with a sign, so that it is clear without colour. */
Component({
	properties: {
		status: String,
		text: String,
	},
})
