import { INTRO_WORDS } from '../../shared/words/intro'

/** What this is for, in three pictures; it stays until somebody says that they know. */
Component({
	data: { w: INTRO_WORDS },
	methods: {
		onDone() {
			this.triggerEvent('done')
		},
	},
})
