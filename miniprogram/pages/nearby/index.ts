import { NEARBY_WORDS } from '../../shared/words/pages/nearby'
import { initially } from '../../presenters/initially'
import { onHelper } from '../../presenters/on-helper'
import { forReader, type Helper } from '../../presenters/for-reader'
import { onPullDownRefresh } from '../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../presenters/page-phase'
import { readOn } from '../../presenters/read-on'
import { reportLines, type ReportLine } from '../../presenters/report-line'
import { CallError } from '../../services/call-error'
import { listNearby } from '../../services/report'

const EMPTY = emptyPhase({ title: NEARBY_WORDS.emptyTitle, hint: NEARBY_WORDS.emptyHint })

/** Whoever lives nowhere here yet has no neighbours. */
const DENIED = { title: NEARBY_WORDS.deniedTitle, hint: NEARBY_WORDS.deniedHint }
const isDenied = (error: unknown): boolean => error instanceof CallError && error.code === 'NO_PERMISSION'

Page({
	data: {
		w: NEARBY_WORDS,
		elder: false,
		helper: initially<Helper | null>(null),
		state: LOADING,
		lines: [] as ReportLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onHelper,

	onShow(): Promise<void> {
		this.setData({ ...forReader() })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			const page = await listNearby({})
			this.show(reportLines(page, Date.now(), 'resident'), page.cursor)
		} catch (error) {
			this.setData({ state: { ...phaseOfError(error), ...(isDenied(error) && DENIED) } })
		}
	},

	show(lines: ReportLine[], cursor: string | undefined) {
		this.setData({ state: lines.length === 0 ? EMPTY : READY, lines, cursor: cursor ?? '', notice: '' })
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const page = await listNearby({ cursor })
			this.show([...this.data.lines, ...reportLines(page, Date.now(), 'resident')], page.cursor)
		})
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},
})
