import type { KeptVoice } from './sound/recorder'
import { uploadFile } from './upload'

/** Uploads a recording that has no id yet; answers it with its id. */
export async function uploadVoice(voice: KeptVoice): Promise<KeptVoice> {
	return voice.fileId === undefined
		? { ...voice, fileId: await uploadFile(voice.path, endingOf(voice)) }
		: voice
}

/** What it is, its content says; the name helps those who look at the storage. */
const endingOf = ({ path }: KeptVoice): string =>
	/\.(mp3|m4a|aac|wav|webm)$/i.exec(path)?.[0].toLowerCase() ?? '.mp3'
