interface Playing {
	audio: WechatMiniprogram.InnerAudioContext
	onEnd: (failed: boolean) => void
}

/** One sounds at a time. */
let playing: Playing | null = null

/** Plays a file of the phone or behind a link; `onEnd` hears of its end, whoever ended it. */
export function play(src: string, onEnd: Playing['onEnd']): void {
	stopPlaying()
	// Who cannot hear it would think that nothing was said: the switch at the side of an iPhone does not silence it.
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
