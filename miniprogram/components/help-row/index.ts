/** At the end of a page: rings up the person on the reader's card. Hidden while no person is known. */
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
