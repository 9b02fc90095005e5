import { clausesOf } from '../../shared/text/characters'

/** The categories as cards with a picture. */
Component({
	properties: {
		/** { code, name, hint, icon } */
		categories: { type: Array, value: [] },
	},
	data: {
		/** What each is for, clause by clause. */
		hints: [] as string[][],
	},
	observers: {
		categories(categories: { hint: string }[]) {
			this.setData({ hints: categories.map(({ hint }) => clausesOf(hint)) })
		},
	},
	methods: {
		onTap(event: WechatMiniprogram.TouchEvent<object, object, { code: string }>) {
			this.triggerEvent('choose', { code: event.currentTarget.dataset.code })
		},
	},
})
