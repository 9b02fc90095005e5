import { GONE_WORDS as WORDS } from '../../../shared/words/pages/visit-coverage'
import { attempt } from '../../../presenters/attempt'
import { goneLine } from '../../../presenters/coverage-screen'
import { isSure } from '../../../presenters/is-sure'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase } from '../../../presenters/page-phase'
import { listGone, reviewGone, type Gone } from '../../../services/visit'

const NOBODY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

type Tapped = WechatMiniprogram.TouchEvent<object, object, { id: string }>

/** The households of which somebody said that nobody lives there any more: somebody above looks, and says whether that is so. */
listPage({
	data: { w: WORDS, areaCode: '', busy: false, problem: '' },

	onLoad({ areaCode = '' }: { areaCode?: string }) {
		this.setData({ areaCode })
	},

	/** Grids where nobody left make an empty part: it goes on to the next that has somebody. */
	async ask(cursor): Promise<Gone> {
		let part = await listGone(this.data.areaCode, cursor)
		while (part.items.length === 0 && part.cursor !== undefined)
			part = await listGone(this.data.areaCode, part.cursor)
		return part
	},
	linesOf: ({ items }) => items.map((item) => goneLine(item, Date.now())),
	empty: () => NOBODY,
	stays: 'problem',

	async onLeaves(event: Tapped): Promise<void> {
		if (await isSure(WORDS.ask, WORDS.yes, WORDS.no)) await this.review(event, true)
	},

	onStays(event: Tapped): Promise<void> {
		return this.review(event, false)
	},

	async review(event: Tapped, leaves: boolean): Promise<void> {
		await attempt(this, async () => {
			await reviewGone(event.currentTarget.dataset.id, leaves)
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
		})
	},
})
