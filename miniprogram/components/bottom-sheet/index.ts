/**
 * A sheet from below, with a title, room to scroll and a way out.
 *
 * Vant's popup never opens again when it is asked to while it is still going away. So each opening has a popup
 * of its own, made once the one before has gone.
 */
Component({
	properties: {
		show: Boolean,
		title: String,
		closeLabel: String,
		/** No motion in elder mode. */
		still: Boolean,
	},
	data: {
		hasPopup: false,
		isLeaving: false,
	},
	observers: {
		show(show: boolean) {
			const { hasPopup, isLeaving } = this.data
			if (show && !isLeaving) this.setData({ hasPopup: true })
			if (!show && hasPopup) this.setData({ isLeaving: true })
		},
	},
	methods: {
		onClose() {
			this.triggerEvent('close')
		},

		onGone() {
			this.setData({ hasPopup: false, isLeaving: false })
			if (this.properties.show) this.setData({ hasPopup: true })
		},
	},
})
