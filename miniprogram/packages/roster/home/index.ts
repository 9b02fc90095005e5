import { countWords } from '../../../shared/words/count'
import { ROSTER_HOME_SAYS as SAYS, ROSTER_HOME_WORDS } from '../../../shared/words/pages/roster-home'
import { phaseOfError, READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { countWaiting } from '../../../services/proposal'

interface Link {
	url: string
	name: string
	hint: string
}

const own = (page: Exclude<keyof typeof ROSTER_HOME_WORDS, 'bindings'>): Link => ({
	url: `/packages/roster/${page}/index`,
	...ROSTER_HOME_WORDS[page],
})

/** The pages of this part, each in the folder of its name, and that of who is bound to which WeChat. */
const LINKS: Link[] = [
	...(['import', 'places', 'words', 'calendar', 'proposals', 'changes'] as const).map(own),
	{ url: '/packages/staff/bindings/index', ...ROSTER_HOME_WORDS.bindings },
	own('health'),
]

/** The number of waiting changes stands in place of the hint. */
const linksWith = (waiting: number): Link[] =>
	LINKS.map((link) =>
		waiting > 0 && link.name === ROSTER_HOME_WORDS.proposals.name
			? { ...link, hint: SAYS.waiting(countWords(waiting)) }
			: link,
	)

readingPage({
	data: { links: LINKS },
	reads: 'onShow',

	async ask(): Promise<number> {
		await requireClerk()
		return countWaiting()
	},
	show(waiting): void {
		this.setData({ state: READY, links: linksWith(waiting) })
	},

	/** The pages can be opened without that number. */
	fail(error): void {
		const state = phaseOfError(error)
		if (this.data.state !== READY || state.phase !== 'offline') this.setData({ state })
	},
})
