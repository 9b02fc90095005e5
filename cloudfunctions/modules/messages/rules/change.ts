import type { AreaChain } from '#shared/area/area'
import { wordsShown } from '../../moderation/rules/shown'
import type { Change } from '../../reports/life/append'

/** What messages of a change are made of. */
export interface Happening extends Change {
	/** The areas from the root down to one, as far as they are known. */
	chainTo: (areaCode: string) => AreaChain
}

/** Its words are meant for everybody, and the content check has let them pass. */
export function saysToAll({ entry, after }: Change): boolean {
	return entry.isPublic === true && wordsShown(after, entry.version, 'neighbours')
}
