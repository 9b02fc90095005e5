/** Something that is on or off, with room for a thumb; a tick in the knob says so without the colour. */
Component({
	properties: {
		label: String,
		/** Under the label. */
		hint: String,
		on: Boolean,
	},
	methods: {
		onTap() {
			this.triggerEvent('change', { on: !this.data.on })
		},
	},
})
