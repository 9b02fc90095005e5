import { createHash } from 'node:crypto'
import { withVerdict, type Moderation, type Verdict } from '#shared/content/moderation'
import { digest } from '../../rpc/digest'
import { logFault } from '../../rpc/log'
import { barePhoto } from '../files/photo/bare-photo'
import { bareVoice } from '../files/voice/bare-voice'
import type { FilePorts } from '../../ports/ports'

/** Below them lie the copies, under names that tell nothing; clients cannot write there. */
const FOLDERS = { photo: 'photos/', voice: 'voices/' } as const
const NAME_LENGTH = 40

/**
 * The check of a photo or recording with its copy: what is seen or heard, and nothing that a camera or a program wrote
 * beside it, where its uploader cannot write. `of` is what it belongs to. The name follows from the content, so that a second copy
 * at the same moment is the same file, and nothing else ever lies where something was moderated. Without a copy the check
 * says what comes next: a file that cannot be read is tried later, one without a picture or a sound is held.
 */
export async function withCopy(
	check: Moderation,
	of: string,
	now: number,
	{ files }: FilePorts,
): Promise<Moderation> {
	const { fileId = '', copy, isVoice } = check
	if (copy !== undefined) return check
	try {
		const bytes = await files.bytes(fileId)
		if (!bytes) return withVerdict(check, 'unknown', now)
		const kind = isVoice ? 'voice' : 'photo'
		const bare = isVoice ? bareVoice(bytes) : barePhoto(bytes)
		if (!bare) return withVerdict(check, 'review', now)
		const content = createHash('sha256').update(bare.bytes).digest('hex')
		const name = digest(kind, of, fileId, content).slice(0, NAME_LENGTH)
		return { ...check, copy: await files.put(`${FOLDERS[kind]}${name}${bare.ending}`, bare.bytes) }
	} catch (fault) {
		// One file that storage keeps back holds up no other.
		logFault({ uncopied: of }, fault)
		return withVerdict(check, 'unknown', now)
	}
}

/** What a verdict makes of the check of a photo. What was said of an upload itself says nothing of what is shown. */
export function withVerdictOnCopy(check: Moderation, verdict: Verdict, now: number): Moderation {
	return withVerdict(check, check.copy === undefined ? 'unknown' : verdict, now)
}

/**
 * Takes away what was uploaded of photos that get their last word, where the copy is written down already. It comes before
 * that word is kept: a run that dies between the two does both again.
 */
export async function dropOriginals(
	before: readonly Moderation[],
	after: readonly Moderation[],
	{ files }: FilePorts,
): Promise<void> {
	const ended = before.filter(({ asking }, at) => asking !== undefined && after[at]?.asking === undefined)
	const originals = ended.flatMap(({ fileId, copy }) =>
		fileId !== undefined && copy !== undefined ? [fileId] : [],
	)
	if (originals.length > 0) await files.remove(originals)
}
