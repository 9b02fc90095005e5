import { OWN_VISITS_WORDS as WORDS } from '../../shared/words/pages/own-visits'

/** A notice to those at home; `hear` is sent with the tap that says that it has been read. */
Component({
	properties: { planId: String, name: String, words: String, at: String, heard: Boolean, busy: Boolean },
	data: { w: WORDS },
	methods: {
		onHear() {
			this.triggerEvent('hear', { id: this.data.planId })
		},
	},
})
