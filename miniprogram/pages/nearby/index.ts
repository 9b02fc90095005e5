import { NEARBY_WORDS } from '../../shared/words/pages/nearby'
import { listPage } from '../../presenters/list-page'
import { emptyPhase, phaseOfError } from '../../presenters/page-phase'
import { reportLines } from '../../presenters/report-line'
import { CallError } from '../../services/call-error'
import { listNearby } from '../../services/report'

const EMPTY = emptyPhase({ title: NEARBY_WORDS.emptyTitle, hint: NEARBY_WORDS.emptyHint })

/** Whoever lives nowhere here yet has no neighbours. */
const DENIED = { title: NEARBY_WORDS.deniedTitle, hint: NEARBY_WORDS.deniedHint }
const isDenied = (error: unknown): boolean => error instanceof CallError && error.code === 'NO_PERMISSION'

listPage({
	data: { w: NEARBY_WORDS },
	reads: 'onShow',
	hasHelper: true,
	ask: (cursor) => listNearby(cursor === undefined ? {} : { cursor }),
	linesOf: (page) => reportLines(page, Date.now(), 'resident'),
	empty: () => EMPTY,

	fail(error): void {
		this.setData({ state: { ...phaseOfError(error), ...(isDenied(error) && DENIED) } })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},
})
