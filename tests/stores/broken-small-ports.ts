import { fault, type Fault } from './fault'

/** Of ports with a handful of promises. */
export const OF_SMALL_PORTS: readonly Fault[] = [
	fault(
		'takes what is not there',
		'consents',
		'take',
		'of two at once, one gets the last',
		(own) => async (openid, template, message) => {
			await own.take(openid, template, message)
			return true
		},
	),
	fault('counts every time', 'consents', 'count', 'counts answers with the same key once', (own) => {
		let calls = 0
		return (openid, key, answers, now) => own.count(openid, `${key} ${++calls}`, answers, now)
	}),
	fault(
		'clears what was flagged while it counted',
		'counts',
		'put',
		'what was flagged by then is not any more, what was flagged later is',
		(own) => (counts) => own.put(counts.map((one) => ({ ...one, at: one.at + 60_000 }))),
	),
	fault(
		'keeps a verdict on another photo',
		'portraits',
		'setModeration',
		'says nothing of another photo',
		(own) => async (portrait, check) => {
			const now = (await own.get(portrait.personId)) ?? portrait
			return own.setModeration(now, check)
		},
	),
	fault(
		'asks not whether somebody was quicker',
		'proposals',
		'save',
		'is false when somebody else was quicker, and of one that there is not',
		(own) => async (next) => own.save({ ...next, step: ((await own.get(next.id))?.step ?? 0) + 1 }),
	),
	fault(
		'links to what is gone',
		'files',
		'links',
		'come in the order of the ids, empty for a file that is gone',
		(own) => async (fileIds, seconds) => {
			return (await own.links(fileIds, seconds)).map((link) => link || 'https://files.example/gone')
		},
	),
	fault(
		'counts one, whatever it is told',
		'tally',
		'add',
		'counts on top of what there was, each kind and name and day apart',
		(own) => (day, tally, of) => own.add(day, tally, of, 1),
	),
	fault(
		'forgets what is still awaited',
		'uploads',
		'over',
		'names those whose time is over, the longest ago first, as many as are wanted',
		(own) => (now, limit) => own.over(now + 10, limit),
	),
	fault(
		'delivers twice',
		'inbox',
		'deliver',
		'answers the news that are new, in their order',
		(own) => async (news) => {
			await own.deliver(news)
			return [...news]
		},
	),
	fault(
		'marks those of everybody',
		'inbox',
		'markRead',
		'marks those that are named, for this person alone',
		(own) => async (openid, which) => {
			for (const one of [openid, 'o-1', 'o-2']) await own.markRead(one, which)
		},
	),
]
