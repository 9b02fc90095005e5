import { HEAD_LENGTH, photoFault, type PhotoFault } from '#shared/content/picture-kind'
import { PHOTO_SAYS } from '#shared/words/photos'
import type { Call } from '../../identity/call'
import { logFault } from '../../rpc/log'
import { UserError } from '../../rpc/user-error'
import type { FileHead } from '../../ports/ports'
import { requireOwnPhotos } from './photos'

/**
 * Everything that an id of a photo has to prove before it is stored: the caller uploaded it, it is there, in this
 * environment, and a picture by its content. Asks nothing where there is none.
 * @throws UserError FOREIGN_PHOTO, NO_PHOTO
 */
export async function requirePhotos(call: Call, fileIds: readonly string[] = []): Promise<void> {
	requireOwnPhotos(call.openid, fileIds)
	if (fileIds.length === 0) return
	const heads = await headsOf(fileIds, call)
	const said = heads.flatMap((head, at) => {
		const fault = faultOf(head)
		return fault ? [PHOTO_SAYS.notTaken(fault, at + 1, heads.length)] : []
	})
	if (said.length > 0) throw new UserError('NO_PHOTO', { photos: said.join('') })
}

/** A storage that can't be asked does not hold a report up: WeChat's check looks at each photo afterwards (ADR 14). */
async function headsOf(fileIds: readonly string[], call: Call): Promise<(FileHead | null)[]> {
	try {
		return await call.ports.files.heads(fileIds, HEAD_LENGTH)
	} catch (fault) {
		logFault({ unseenPhotos: fileIds.length }, fault)
		return []
	}
}

function faultOf(head: FileHead | null): PhotoFault | 'gone' | null {
	return head ? photoFault(head) : 'gone'
}
