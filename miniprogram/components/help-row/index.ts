/** At the end of a page, for whoever does not get on: rings up the person on their card. Not there while nobody is known. */
Component({
	properties: {
		/** What is said, which names them; empty while nobody is known. */
		text: String,
		phone: String,
	},
	methods: {
		onCall() {
			this.triggerEvent('call', { phone: this.properties.phone })
		},
	},
})
