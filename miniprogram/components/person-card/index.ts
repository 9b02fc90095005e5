/** Somebody who is in charge, with a large button to call them. */
Component({
	properties: {
		name: String,
		title: String,
		/** Below the name: whom they stand in for, or where. */
		note: String,
		phone: String,
		/** A link to their photo. */
		photo: String,
		/** Stands in for the photo; without it a drawing does. */
		initial: String,
		callText: String,
		saveText: String,
		/** Calling them is the main thing to do on the page. */
		main: Boolean,
	},
	methods: {
		onCall() {
			this.triggerEvent('call', { phone: this.data.phone })
		},
		onSave() {
			this.triggerEvent('save', { name: this.data.name, phone: this.data.phone, title: this.data.title })
		},
	},
})
