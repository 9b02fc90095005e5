import { LONGEST_VOICE } from '../../shared/content/voice-kind'
import { VOICE_WORDS } from '../../shared/words/voice'
import { agreedToPrivacy } from '../permission'
import { speechPlugin, type Recognition } from './built-in'
import { taken, type KeptVoice } from './recorder'

/** What was heard: the words, the recording where the plugin gave one, and what to say of what went wrong. */
export interface Heard {
	text: string
	voice: KeptVoice | null
	problem: string
}

/** Whether words can be made of what somebody says. Without the plugin nothing is offered. */
export const canDictate = (): boolean => speechPlugin()?.getRecordRecognitionManager !== undefined

const NOTHING: Heard = { text: '', voice: null, problem: '' }

let manager: Recognition | null = null
let end: ((heard: Heard | Promise<Heard>) => void) | null = null

/**
 * Listens until `stopDictation`, or for a minute, and makes words of it. What was said is kept whether words came of it or not.
 */
export async function dictate(listener: {
	onStart: () => void
	onWords: (words: string) => void
}): Promise<Heard> {
	stopDictation()
	manager ??= speechPlugin()?.getRecordRecognitionManager?.() ?? null
	if (!manager || !(await agreedToPrivacy())) return NOTHING
	const listening = manager
	return new Promise((resolve) => {
		end = (heard) => {
			end = null
			resolve(heard)
		}
		listening.onStart = listener.onStart
		listening.onRecognize = ({ result }) => listener.onWords(result)
		listening.onStop = ({ result, ...file }) => end?.(heardWith(result, file))
		listening.onError = () => end?.({ ...NOTHING, problem: VOICE_WORDS.notHeard })
		listening.start({ duration: LONGEST_VOICE * 1000, lang: 'zh_CN' })
	})
}

export function stopDictation(): void {
	if (end) manager?.stop()
}

async function heardWith(text: string, file: Parameters<typeof taken>[0]): Promise<Heard> {
	const recorded = await taken(file)
	const voice = 'voice' in recorded ? recorded.voice : null
	return { text, voice, problem: text === '' ? VOICE_WORDS.notHeard : '' }
}
