import { aliasOf, reportOfAlias } from '../life/unnamed'
import { cloudPathOf } from '../../files/file-id'
import type { Ports } from '../../../ports/ports'

/**
 * Photos of somebody unnamed lie where nothing says whose they are: the path of an upload has the openid in it. Said again,
 * the copies take the places of those before. Of anybody else's the ids stay as they are.
 */
export async function withoutTrace<P extends readonly string[] | undefined>(
	photos: P,
	name: string,
	version: number,
	{ files }: Pick<Ports, 'files'>,
): Promise<P | string[]> {
	const reportId = reportOfAlias(name)
	if (reportId === null || photos === undefined) return photos
	const place = (at: number, id: string) => `unnamed/${reportId}/${version}-${at}${endingOf(id)}`
	return Promise.all(photos.map((id, at) => files.copy(id, place(at, id))))
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
