import { NEARBY_WORDS } from '../../shared/words/pages/nearby'
import { listPage } from '../../presenters/list-page'
import { deniedPhase, emptyPhase } from '../../presenters/page-phase'
import { reportLines } from '../../presenters/report-line'
import { openScannedCard } from '../../presenters/scan-place'
import { listNearby } from '../../services/report'

const EMPTY = emptyPhase({ title: NEARBY_WORDS.emptyTitle, hint: NEARBY_WORDS.emptyHint })

/** A reader without a household has no neighbours. */
const DENIED = deniedPhase({
	title: NEARBY_WORDS.deniedTitle,
	hint: NEARBY_WORDS.deniedHint,
	action: NEARBY_WORDS.deniedScan,
})

listPage({
	data: { w: NEARBY_WORDS },
	reads: 'onShow',
	hasHelper: true,
	ask: (cursor) => listNearby(cursor === undefined ? {} : { cursor }),
	linesOf: (page) => reportLines(page, Date.now(), 'resident'),
	empty: () => EMPTY,
	denied: DENIED,

	async onAction(): Promise<void> {
		if (this.data.state.phase === DENIED.phase) this.setData({ notice: await openScannedCard() })
		else await this.load()
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},
})
