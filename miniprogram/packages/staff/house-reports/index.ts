import { HOUSES_WORDS as WORDS } from '../../../shared/words/pages/houses'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase } from '../../../presenters/page-phase'
import { reportLines } from '../../../presenters/report-line'
import { keepTime } from '../../../presenters/time-in-view'
import { listHouseReports } from '../../../services/houses'
import type { ReportPage } from '../../../services/report'

const EMPTY = emptyPhase({ title: WORDS.reportsEmptyTitle, hint: WORDS.reportsEmptyHint })

listPage({
	data: { w: WORDS, id: '' },

	onLoad({ id = '' }: { id?: string }) {
		this.setData({ id })
	},

	onShow() {
		keepTime(this)
	},

	ask(cursor): Promise<ReportPage> {
		return listHouseReports(this.data.id, cursor)
	},
	linesOf: (page) => reportLines(page, Date.now(), 'staff'),
	empty: () => EMPTY,

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})
