import { suggest, type Suggestible } from '../../shared/report/suggest'

/** Fewer signs say nothing yet. */
const LEAST = 2

/** What it is about, in the user's own words, and the categories that it may be: which one, they say. */
Component({
	properties: {
		text: String,
		/** { code, name, hint, icon } */
		categories: { type: Array, value: [] },
		head: String,
		placeholder: String,
		ask: String,
		/** Above all categories, which the page shows below: while none are proposed, and where some are. */
		below: String,
		others: String,
		focus: Boolean,
	},
	data: { proposed: [] as Suggestible[] },
	observers: {
		'text, categories'(text: string, categories: Suggestible[]) {
			const proposed = text.trim().length < LEAST ? [] : suggest(text, categories)
			if (proposed.length > 0 || this.data.proposed.length > 0) this.setData({ proposed })
		},
	},
	methods: {
		onChange(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.triggerEvent('change', event.detail)
		},
		onChoose(event: WechatMiniprogram.CustomEvent<{ code: string }>) {
			this.triggerEvent('choose', event.detail)
		},
	},
})
