/** What happened to a report, the newest on top; the newest step is the current one. */
Component({
	properties: {
		/** { key, title, at, words, photos, hiddenPhotos, uncheckedPhotos, voice } */
		steps: { type: Array, value: [] },
		photoLabel: String,
	},
	methods: {
		onPhoto(event: WechatMiniprogram.TouchEvent<object, object, { src: string; all: string[] }>) {
			const { src, all } = event.currentTarget.dataset
			this.triggerEvent('photo', { src, all })
		},
	},
})
