/** The line drawing of a category. */
Component({
	properties: {
		icon: { type: String, value: 'other' },
	},
})
