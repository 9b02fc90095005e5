/** Somebody who can be rung up too: one line, the whole of which is tapped. */
Component({
	properties: {
		name: String,
		title: String,
		/** Where, or whom they stand in for. */
		note: String,
		phone: String,
		callText: String,
	},
	methods: {
		onCall() {
			this.triggerEvent('call', { phone: this.properties.phone })
		},
	},
})
