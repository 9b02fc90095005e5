interface Playing {
	audio: WechatMiniprogram.InnerAudioContext
	onEnd: (failed: boolean) => void
}

/** One sounds at a time. */
let playing: Playing | null = null

/** Plays a file of the phone or behind a link; `onEnd` hears of every end. */
export function play(src: string, onEnd: Playing['onEnd']): void {
	stopPlaying()
	// An iPhone's silent switch is passed over: silence would look like an empty recording.
	void wx.setInnerAudioOption({ obeyMuteSwitch: false })
	const audio = wx.createInnerAudioContext()
	playing = { audio, onEnd }
	audio.onEnded(() => end(audio, false))
	audio.onError(() => end(audio, true))
	audio.src = src
	audio.play()
}

/** Ends what sounds; nothing where all is silent. */
export function stopPlaying(): void {
	if (playing) end(playing.audio, false)
}

function end(audio: WechatMiniprogram.InnerAudioContext, failed: boolean): void {
	if (playing?.audio !== audio) return
	const { onEnd } = playing
	playing = null
	audio.destroy()
	onEnd(failed)
}
