import { VOICE_HEAD, voiceFault, type Voice } from '#shared/content/voice-kind'
import { voiceNotTaken } from '#shared/words/voice'
import type { Call } from '../../identity/call'
import { logFault } from '../../rpc/log'
import { UserError } from '../../rpc/user-error'
import { isOwnUpload } from './photos'

const refused = (fault: Parameters<typeof voiceNotTaken>[0]): UserError =>
	new UserError('NO_VOICE', { voice: voiceNotTaken(fault) })

/** @throws UserError NO_VOICE where it is not the caller's own upload */
export function requireOwnVoice(openid: string, voice?: Voice): void {
	if (voice && !isOwnUpload(openid, voice.fileId)) throw refused('gone')
}

/**
 * What a recording has to prove before it is stored, as a photo has (own-photos.ts): the caller uploaded it, it is there, in
 * this environment, a sound by its content, and no larger than a minute of speech. Asks nothing where there is none.
 * @throws UserError NO_VOICE
 */
export async function requireVoice(call: Call, voice?: Voice): Promise<void> {
	requireOwnVoice(call.openid, voice)
	if (!voice) return
	const [head] = await headOf(voice.fileId, call)
	if (head === undefined) return
	const fault = head ? voiceFault(head) : 'gone'
	if (fault) throw refused(fault)
}

/** A storage that can't be asked does not hold a report up: what is no sound is never copied, and WeChat's check hears the rest. */
async function headOf(fileId: string, call: Call) {
	try {
		return await call.ports.files.heads([fileId], VOICE_HEAD)
	} catch (fault) {
		logFault({ unheardVoices: 1 }, fault)
		return []
	}
}
