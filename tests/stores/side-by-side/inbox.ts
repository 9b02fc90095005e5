import type { Random } from '../../../local/seeds/random'
import type { InboxItem } from '../../../cloudfunctions/modules/messages/ports/inbox'
import type { Page } from '../../../cloudfunctions/ports/page'
import { NOW } from '../given/reports'
import { newsOf } from '../promises/inbox'
import { question, type Course, type Question } from './question'

const PEOPLE = ['o-1', 'o-2', 'o-3']
const MOMENTS = 6
const NEWS = 30

/** People who are written to, look through their messages and read some. */
export function inboxCourse(): Course {
	const cursors = new Map<string, string>(PEOPLE.map((openid) => [openid, '']))
	const next: Record<string, (random: Random) => Question> = {
		deliver: (random) => {
			const some = Array.from({ length: random.int(1, 3) }, () =>
				newsOf(
					`n-${random.int(1, NEWS)}`,
					PEOPLE.filter(() => random.chance(0.6)),
					NOW + random.int(1, MOMENTS),
				),
			)
			return question('deliver', some, ({ inbox }, news) => inbox.deliver(news))
		},
		ofPerson: (random) => {
			const openid = random.pick(PEOPLE)
			const given = { openid, cursor: cursors.get(openid) ?? '', limit: random.int(1, 5) }
			return question('ofPerson', given, ({ inbox }, { cursor, limit }) =>
				inbox.ofPerson(openid, cursor, limit),
			)
		},
		unread: (random) => question('unread', random.pick(PEOPLE), ({ inbox }, openid) => inbox.unread(openid)),
		markRead: (random) => {
			const ids = Array.from({ length: random.int(0, 4) }, () => `n-${random.int(1, NEWS)}`)
			const which: string[] | 'all' = random.chance(0.2) ? 'all' : ids
			return question('markRead', { openid: random.pick(PEOPLE), which }, async ({ inbox }, given) => {
				await inbox.markRead(given.openid, given.which)
				return inbox.ofPerson(given.openid, undefined, 99)
			})
		},
	}
	return {
		next: (random) => next[random.weighted({ deliver: 4, ofPerson: 5, unread: 2, markRead: 2 })]!(random),
		learn: ({ said, given }, answer) => {
			if (said !== 'ofPerson') return
			cursors.set((given as { openid: string }).openid, (answer as Page<InboxItem>).next ?? '')
		},
	}
}
