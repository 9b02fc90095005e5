/** The face of somebody: their photo, without one the first character of their name, of an office a drawing. */
Component({
	properties: {
		/** A link to their photo. */
		photo: String,
		initial: String,
		/** For screen readers, where the face says something that no words beside it do. */
		label: String,
	},
	data: {
		/** The link is too old, or there is no network. */
		noPhoto: false,
	},
	observers: {
		photo() {
			this.setData({ noPhoto: false })
		},
	},
	methods: {
		onNoPhoto() {
			this.setData({ noPhoto: true })
		},
	},
})
