import { INTRO_WORDS } from '../../shared/words/intro'

/** What the app is for, in three pictures; it stays until it is closed. */
Component({
	data: { w: INTRO_WORDS },
	methods: {
		onDone() {
			this.triggerEvent('done')
		},
	},
})
