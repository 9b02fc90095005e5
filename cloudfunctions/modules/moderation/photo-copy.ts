import { createHash } from 'node:crypto'
import { withVerdict, type ContentCheck, type Verdict } from '#shared/content/check'
import { digest } from '../../rpc/digest'
import { logFault } from '../../rpc/log'
import { barePhoto } from '../files/photo/bare-photo'
import type { Ports } from '../../ports/ports'

/** Below it lie the copies of photos, under names that tell nothing; clients cannot write there. */
const FOLDER = 'photos/'
const NAME_LENGTH = 40

/**
 * The check of a photo with its copy: what the photo shows, and nothing that a camera wrote beside it, where whoever
 * uploaded it cannot write. `of` is what the photo belongs to. The name follows from the content, so that whoever copies it
 * at the same moment writes the same, and nothing else ever lies where something was moderated. Without a copy the check
 * says what comes next: a file that cannot be read is tried later, one without a picture is shown to no neighbour.
 */
export async function withCopy(
	check: ContentCheck,
	of: string,
	now: number,
	{ files }: Pick<Ports, 'files'>,
): Promise<ContentCheck> {
	const { fileId = '', copy } = check
	if (copy !== undefined) return check
	try {
		const bytes = await files.bytes(fileId)
		if (!bytes) return withVerdict(check, 'unknown', now)
		const bare = barePhoto(bytes)
		if (!bare) return withVerdict(check, 'review', now)
		const content = createHash('sha256').update(bare.bytes).digest('hex')
		const name = digest('photo', of, fileId, content).slice(0, NAME_LENGTH)
		return { ...check, copy: await files.put(`${FOLDER}${name}${bare.ending}`, bare.bytes) }
	} catch (fault) {
		// One photo that storage keeps back holds up no other.
		logFault({ uncopied: of }, fault)
		return withVerdict(check, 'unknown', now)
	}
}

/** What a verdict makes of the check of a photo. What was said of an upload itself says nothing of what is shown. */
export function withVerdictOnCopy(check: ContentCheck, verdict: Verdict, now: number): ContentCheck {
	return withVerdict(check, check.copy === undefined ? 'unknown' : verdict, now)
}

/**
 * Takes away what was uploaded of photos that get their last word, where the copy is written down already. It comes before
 * that word is kept: whoever dies between does both again.
 */
export async function dropOriginals(
	before: readonly ContentCheck[],
	after: readonly ContentCheck[],
	{ files }: Pick<Ports, 'files'>,
): Promise<void> {
	const ended = before.filter(({ asking }, at) => asking !== undefined && after[at]?.asking === undefined)
	const originals = ended.flatMap(({ fileId, copy }) =>
		fileId !== undefined && copy !== undefined ? [fileId] : [],
	)
	if (originals.length > 0) await files.remove(originals)
}
