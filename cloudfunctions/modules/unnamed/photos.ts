import type { Voice } from '#shared/content/voice-kind'
import { aliasOf, reportOfAlias } from './rules/alias'
import { cloudPathOf } from '../files/file-id'
import type { FilePorts } from '../../ports/ports'

/** The files of one step. */
interface StepFiles {
	photos?: string[]
	voice?: Voice
}

/**
 * Photos and the recording of somebody unnamed lie where nothing says whose they are: the path of an upload has the openid in
 * it. Said again, the copies take the places of those before. Of anybody else's the ids stay as they are.
 */
export async function withoutTrace(
	{ photos, voice }: StepFiles,
	name: string,
	version: number,
	{ files }: FilePorts,
): Promise<StepFiles> {
	const reportId = reportOfAlias(name)
	const place = (at: number, id: string) => `unnamed/${reportId}/${version}-${at}${endingOf(id)}`
	const kept = async (id: string, at: number): Promise<string> =>
		reportId === null ? id : files.copy(id, place(at, id))
	const spoken = voice && { ...voice, fileId: await kept(voice.fileId, photos?.length ?? 0) }
	return {
		...(photos && { photos: await Promise.all(photos.map(kept)) }),
		...(spoken && { voice: spoken }),
	}
}

/** Whose upload a photo is, by where it lies: an openid, or the alias of somebody unnamed; empty where it does not say. */
export function uploaderOf(fileId = ''): string {
	const [folder, name = ''] = cloudPathOf(fileId)?.split('/') ?? []
	if (folder === 'unnamed') return aliasOf(name)
	return folder === 'users' ? name : ''
}

function endingOf(fileId: string): string {
	return /\.[0-9a-z]{1,5}$/i.exec(fileId)?.[0] ?? ''
}
