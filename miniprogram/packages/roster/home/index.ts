import { countWords } from '../../../shared/words/count'
import { ROSTER_HOME_SAYS as SAYS, ROSTER_HOME_WORDS } from '../../../shared/words/pages/roster-home'
import { LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { requireClerk } from '../../../services/account'
import { CallError } from '../../../services/call-error'
import { countWaiting } from '../../../services/proposal'
import { textSize } from '../../../services/text-size'

interface Link {
	url: string
	name: string
	hint: string
}

/** The pages of this part, each in the folder of its name. */
const LINKS: Link[] = (['import', 'places', 'words', 'proposals', 'changes', 'code'] as const).map(
	(page) => ({
		url: `/packages/roster/${page}/index`,
		...ROSTER_HOME_WORDS[page],
	}),
)

/** How many changes wait stands in the place of what their page is for. */
const linksWith = (waiting: number): Link[] =>
	LINKS.map((link) =>
		waiting > 0 && link.name === ROSTER_HOME_WORDS.proposals.name
			? { ...link, hint: SAYS.waiting(countWords(waiting)) }
			: link,
	)

Page({
	data: { elder: false, state: LOADING, links: LINKS },

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		return this.load()
	},

	async load(): Promise<void> {
		try {
			await requireClerk()
			const waiting = await countWaiting()
			this.setData({ state: READY, links: linksWith(waiting) })
		} catch (error) {
			// What can be opened stays so while nobody can say how much waits.
			const isShown = this.data.state === READY && error instanceof CallError && error.unanswered
			if (!isShown) this.setData({ state: phaseOfError(error) })
		}
	},

	onLink(event: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
		void wx.navigateTo({ url: event.currentTarget.dataset.url })
	},
})
