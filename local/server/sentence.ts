import { ClosedFolder } from '../cloudbase/data/data-folder'
import { FolderInUse } from '../cloudbase/data/folder-lock'
import { HurtData } from '../cloudbase/data/health'
import { CloudError } from '../cloudbase/errors'
import { NewerData } from '../migrations/migrate'
import { Refusal } from '../roster-cli/refusal'
import { MIGRATION_WORDS, SERVER_WORDS } from './words'

/** Why a command on a data folder did not do it, for the terminal; a fault of its own as it is. */
export function sentenceOf(fault: unknown): unknown {
	if (fault instanceof FolderInUse) return SERVER_WORDS.folderInUse(fault.folder, fault.url)
	if (fault instanceof ClosedFolder) return SERVER_WORDS.closedFolder(fault.folder, fault.code)
	if (fault instanceof HurtData) return SERVER_WORDS.hurtData(fault.file, fault.hurt, fault.detail)
	if (fault instanceof CloudError && fault.code === 'STORAGE_FULL') return SERVER_WORDS.full(fault.message)
	if (isOfCloud(fault)) return SERVER_WORDS.cloud(fault.message)
	if (fault instanceof NewerData) return MIGRATION_WORDS.newer
	return fault instanceof Refusal || fault instanceof RangeError ? fault.message : fault
}

/** What the cloud's SDKs throw, whose classes are not at hand: the manager's, an answer with its request, a network that leads nowhere. */
function isOfCloud(fault: unknown): fault is Error {
	if (!(fault instanceof Error)) return false
	return fault.name === 'CloudBaseError' || 'requestId' in fault || 'hostname' in fault
}
