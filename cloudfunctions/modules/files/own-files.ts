import { HEAD_LENGTH, photoFault } from '#shared/content/picture-kind'
import { VOICE_HEAD, voiceFault, type Voice } from '#shared/content/voice-kind'
import { PHOTO_SAYS } from '#shared/words/photos'
import { voiceNotTaken } from '#shared/words/voice'
import type { Call, CallerPorts } from '../../identity/call'
import type { FileHead, FilePorts } from '../../ports/ports'
import { logFault } from '../../rpc/log'
import { UserError } from '../../rpc/user-error'
import { FIELD_WORDS } from '../../words/fields'
import { cloudPathOf } from './file-id'

type FileCall = Call<CallerPorts & FilePorts>

/** The files that somebody sends along. */
export interface SentFiles {
	photos?: readonly string[]
	voice?: Voice
}

/** Cloud paths of a caller's uploads begin with this; storage lets clients write nowhere else. */
export function uploadPrefix(openid: string): string {
	return `users/${openid}/`
}

/** True for a file that the caller uploaded. */
export function isOwnUpload(openid: string, fileId: string): boolean {
	return cloudPathOf(fileId)?.startsWith(uploadPrefix(openid)) === true
}

/**
 * A method takes only the caller's own uploads, or it would show anybody's files.
 * @throws UserError FOREIGN_PHOTO, NO_VOICE
 */
export function requireOwnFiles(openid: string, { photos = [], voice }: SentFiles): void {
	if (!photos.every((id) => isOwnUpload(openid, id)))
		throw new UserError('FOREIGN_PHOTO', { photos: FIELD_WORDS.foreignPhoto })
	if (voice && !isOwnUpload(openid, voice.fileId)) throw noVoice('gone')
}

/**
 * Proves files before their ids are stored: the caller uploaded each, it is there, in this environment, and by its content a
 * picture, or a sound no larger than a minute of speech. Asks the storage nothing where there is none.
 * @throws UserError FOREIGN_PHOTO, NO_PHOTO, NO_VOICE
 */
export async function requireFiles(call: FileCall, files: SentFiles): Promise<void> {
	requireOwnFiles(call.openid, files)
	await requirePictures(call, files.photos)
	await requireSound(call, files.voice)
}

async function requirePictures(call: FileCall, fileIds: readonly string[] = []): Promise<void> {
	const heads = await headsOf(fileIds, HEAD_LENGTH, 'unseenPhotos', call)
	const said = heads.flatMap((head, at) => {
		const fault = head ? photoFault(head) : 'gone'
		return fault ? [PHOTO_SAYS.notTaken(fault, at + 1, heads.length)] : []
	})
	if (said.length > 0) throw new UserError('NO_PHOTO', { photos: said.join('') })
}

async function requireSound(call: FileCall, voice?: Voice): Promise<void> {
	const [head] = voice ? await headsOf([voice.fileId], VOICE_HEAD, 'unheardVoices', call) : []
	if (head === undefined) return
	const fault = head ? voiceFault(head) : 'gone'
	if (fault) throw noVoice(fault)
}

/**
 * A storage that can't be asked does not hold a report up: WeChat's check looks at each photo afterwards (ADR 14), and what
 * is no sound is never copied.
 */
async function headsOf(
	fileIds: readonly string[],
	length: number,
	unproven: string,
	call: FileCall,
): Promise<(FileHead | null)[]> {
	if (fileIds.length === 0) return []
	try {
		return await call.ports.files.heads(fileIds, length)
	} catch (fault) {
		logFault({ [unproven]: fileIds.length }, fault)
		return []
	}
}

const noVoice = (fault: Parameters<typeof voiceNotTaken>[0]): UserError =>
	new UserError('NO_VOICE', { voice: voiceNotTaken(fault) })
