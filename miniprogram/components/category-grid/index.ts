/** The categories as cards with a picture. */
Component({
	properties: {
		/** { code, name, hint, icon } */
		categories: { type: Array, value: [] },
	},
	methods: {
		onTap(event: WechatMiniprogram.TouchEvent<object, object, { code: string }>) {
			this.triggerEvent('choose', { code: event.currentTarget.dataset.code })
		},
	},
})
