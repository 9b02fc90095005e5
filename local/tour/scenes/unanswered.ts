import app from '../../../miniprogram/app.json'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter, Scene } from '../scene'

/** Home has its own; a search, and the record of a going that is kept on the phone, ask nothing when they are opened. */
const OTHERS = ['pages/home/index', 'pages/search/index', 'packages/visits/record/index']

const PAGES = [
	...app.pages,
	...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
].filter((page) => !OTHERS.includes(page))

/** What can be filled in without a network, and waits on the phone. */
const WORKS_OFFLINE = ['report-offline']

/** What a page may be opened with; where nobody answers, it does not matter of whom. */
const QUERY = new URLSearchParams({
	id: 'none',
	areaCode: `${PLACES.village}-1`,
	post: 'gridLeader',
	move: 'leave',
	personId: 'nobody',
	from: '2026-03-01',
	to: '2026-03-10',
	rate: 'response',
	counted: 'missed',
}).toString()

const STATES: readonly (Pick<Scene, 'says' | 'start' | 'act' | 'sees'> & { name: string })[] = [
	{
		name: 'loading',
		says: 'A wait: grey shapes after a moment, words after five seconds.',
		start: 'unanswered',
		act: (phone) => phone.waitForSlowWords(),
		sees: STATE_WORDS.slow,
	},
	{ name: 'offline', says: 'Without a network.', start: 'offline', sees: STATE_WORDS.offline.title },
	{ name: 'error', says: 'A fault on our side.', start: 'failing', sees: STATE_WORDS.error.title },
]

/** Each page of the app, where nobody answers what it asks. */
export const UNANSWERED: Chapter = {
	title: 'Pages without an answer',
	pages: PAGES,
	scenes: PAGES.flatMap((page) => {
		const called = page.replace(/^pages\/|^packages\/|\/index$/g, '').replace('/', '-')
		return STATES.map((state): Scene => ({
			...state,
			name: `${called}-${state.name}`,
			openid: PEOPLE.villager,
			open: () => `${page}?${QUERY}`,
		})).filter(({ name }) => !WORKS_OFFLINE.includes(name))
	}),
}
