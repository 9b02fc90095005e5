import { play, stopPlaying } from '../../services/sound/player'
import { VOICE_WORDS } from '../../shared/words/voice'

/** A recording with a button to hear it. */
Component({
	properties: {
		/** Where it lies; without it there is nothing to hear. */
		src: String,
		/** How long it is, in words. */
		text: String,
		note: String,
	},
	data: { w: VOICE_WORDS, playing: false, failed: false },
	lifetimes: {
		detached() {
			if (this.data.playing) stopPlaying()
		},
	},
	pageLifetimes: {
		hide() {
			if (this.data.playing) stopPlaying()
		},
	},
	methods: {
		onTap() {
			if (this.data.playing) return stopPlaying()
			play(this.data.src, (failed) => this.setData({ playing: false, failed }))
			this.setData({ playing: true, failed: false })
		},
	},
})
