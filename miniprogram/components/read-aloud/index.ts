import { canRead, readAloud, stopReading } from '../../services/sound/reader'
import { READ_ALOUD_WORDS, type SpokenCode } from '../../shared/words/spoken'

/** A button that reads something aloud; hidden where the phone can't. */
Component({
	properties: {
		/** All that is read. */
		text: String,
		/** The fixed sentence in its place, where no plugin reads. */
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
