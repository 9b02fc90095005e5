import { HOUSES_WORDS as WORDS } from '../../../shared/words/pages/houses'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { reportLines, type ReportLine } from '../../../presenters/report-line'
import { keepTime } from '../../../presenters/time-in-view'
import { listHouseReports } from '../../../services/houses'
import type { ReportPage } from '../../../services/report'
import { textSize } from '../../../services/text-size'

const EMPTY = emptyPhase({ title: WORDS.reportsEmptyTitle, hint: WORDS.reportsEmptyHint })

Page({
	data: {
		w: WORDS,
		elder: false,
		id: '',
		state: LOADING,
		lines: [] as ReportLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onLoad({ id = '' }: { id?: string }): Promise<void> {
		this.setData({ elder: textSize() === 'elder', id })
		return this.load()
	},

	onShow() {
		keepTime(this)
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			this.show([], await listHouseReports(this.data.id))
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	show(before: ReportLine[], page: ReportPage) {
		const lines = [...before, ...reportLines(page, Date.now(), 'staff')]
		const isEmpty = lines.length === 0 && page.cursor === undefined
		this.setData({ state: isEmpty ? EMPTY : READY, lines, cursor: page.cursor ?? '', notice: '' })
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			this.show(this.data.lines, await listHouseReports(this.data.id, cursor))
		})
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.detail.id}` })
	},
})
