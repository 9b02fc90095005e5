import { LIST_WORDS } from '../../shared/words/states'

/** What stands below a list: a way to see more of it, why that did not come, or that this was all. */
Component({
	properties: {
		goesOn: Boolean,
		busy: Boolean,
		/** Why the next part did not come. */
		problem: String,
		/** Other words than usual. */
		more: String,
		end: String,
	},
	data: { w: LIST_WORDS },
	methods: {
		onMore() {
			this.triggerEvent('more')
		},
	},
})
