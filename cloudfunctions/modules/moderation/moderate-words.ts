import { wordsModeration, type Moderation } from '#shared/content/moderation'
import { FIELD_WORDS } from '../../words/fields'
import type { Call, CallerPorts } from '../../identity/call'
import { UserError } from '../../rpc/user-error'
import type { ContentModerator, ContentScene } from './ports/content-moderator'

/** Words by the input field that they came in. */
export type Said = Readonly<Record<string, string | undefined>>

/**
 * Has the words of a version checked, in one question; asks nothing where there are none. `by` is who wrote them, as the
 * report knows them.
 * @throws UserError TEXT_REJECTED, which names every field with words: WeChat does not say which one it means.
 */
export async function moderateWords(
	call: Call<CallerPorts & { content: ContentModerator }>,
	version: number,
	scene: ContentScene,
	said: Said,
	by: string,
): Promise<Moderation[]> {
	const words = Object.entries(said).flatMap(([field, text]) => (text?.trim() ? [{ field, text }] : []))
	if (words.length === 0) return []
	const texts = words.map(({ text }) => text)
	const verdict = await call.ports.content.moderateText(call.openid, scene, texts)
	if (verdict === 'reject') {
		const fields = words.map(({ field }) => [field, FIELD_WORDS.rejectedText] as const)
		throw new UserError('TEXT_REJECTED', Object.fromEntries(fields))
	}
	return [wordsModeration(version, verdict, by, call.now)]
}
