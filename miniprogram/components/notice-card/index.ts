import { OWN_VISITS_WORDS as WORDS } from '../../shared/words/pages/own-visits'

/** A notice at home; `hear` is sent with the tap on 知道了. */
Component({
	properties: { planId: String, name: String, words: String, at: String, heard: Boolean, busy: Boolean },
	data: { w: WORDS },
	methods: {
		onHear() {
			this.triggerEvent('hear', { id: this.data.planId })
		},
	},
})
