import { SPOKEN, type SpokenCode } from '../../shared/words/spoken'
import { SPOKEN_FILES, speechPlugin } from './built-in'
import { play, stopPlaying } from './player'

/** What is read aloud: all of it by the plugin, else the sentence that says the most of it, as a person has spoken it. */
export interface Aloud {
	text: string
	code: SpokenCode
}

/** The plugin reads no more at a time. */
const LONGEST = 1000

const hasRecording = (code: SpokenCode): boolean => SPOKEN_FILES.includes(code)

/** Whether there is anybody to read it. */
export const canRead = (code: SpokenCode): boolean =>
	speechPlugin()?.textToSpeech !== undefined || hasRecording(code)

/** Counts who asked: of two that are made at once only the later one is heard. */
let asked = 0

/** Reads it aloud; `onEnd` hears of every end. Without the plugin's answer the recording stands in. */
export async function readAloud({ text, code }: Aloud, onEnd: (failed: boolean) => void): Promise<void> {
	stopPlaying()
	const mine = ++asked
	const file =
		(await spoken(text === '' ? SPOKEN[code] : text)) ??
		(hasRecording(code) ? `/assets/spoken/${code}.mp3` : null)
	if (mine !== asked) onEnd(false)
	else if (file === null) onEnd(true)
	else play(file, onEnd)
}

/** Also before it has begun to sound. */
export function stopReading(): void {
	asked += 1
	stopPlaying()
}

/** A file with the words spoken by the plugin; null without it, and where it fails. */
function spoken(text: string): Promise<string | null> {
	const textToSpeech = speechPlugin()?.textToSpeech
	if (!textToSpeech) return Promise.resolve(null)
	return new Promise((resolve) =>
		textToSpeech({
			lang: 'zh_CN',
			tts: true,
			content: Array.from(text).slice(0, LONGEST).join(''),
			success: ({ filename }) => resolve(filename),
			fail: () => resolve(null),
		}),
	)
}
