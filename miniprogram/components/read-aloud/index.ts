import { canRead, readAloud, stopReading } from '../../services/sound/reader'
import { READ_ALOUD_WORDS, type SpokenCode } from '../../shared/words/spoken'

/** Reads something aloud when asked to; it is not there where nobody can. */
Component({
	properties: {
		/** All that is read. */
		text: String,
		/** The fixed sentence that says the most of it. */
		code: String,
	},
	data: { w: READ_ALOUD_WORDS, can: false, reading: false, failed: false },
	observers: {
		code(code: string) {
			this.setData({ can: code !== '' && canRead(code as SpokenCode) })
		},
	},
	lifetimes: {
		detached() {
			if (this.data.reading) stopReading()
		},
	},
	pageLifetimes: {
		hide() {
			if (this.data.reading) stopReading()
		},
	},
	methods: {
		onTap() {
			if (this.data.reading) return stopReading()
			const { text, code } = this.data
			this.setData({ reading: true, failed: false })
			void readAloud({ text, code: code as SpokenCode }, (failed) => this.setData({ reading: false, failed }))
		},
	},
})
