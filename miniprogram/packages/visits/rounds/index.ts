import { ROUND_WORDS as WORDS } from '../../../shared/words/pages/visit-rounds'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { walkerLines, type WalkerLine } from '../../../presenters/round-lines'
import { textSize } from '../../../services/text-size'
import { listRounds, type Rounds } from '../../../services/visit'

const NOBODY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

/** How far each is who goes for a plan of people, those who have not begun as well. */
Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		id: '',
		areaCode: '',
		lines: [] as WalkerLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onLoad({ id = '', areaCode = '' }: { id?: string; areaCode?: string }): Promise<void> {
		this.setData({ elder: textSize() === 'elder', id, areaCode })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			this.show([], await listRounds(this.data.id, this.data.areaCode))
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	show(before: WalkerLine[], page: Rounds) {
		const lines = [...before, ...walkerLines(page, Date.now())]
		this.setData({
			state: lines.length === 0 ? NOBODY : READY,
			lines,
			cursor: page.cursor ?? '',
			notice: '',
		})
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const { id, areaCode, lines } = this.data
			this.show(lines, await listRounds(id, areaCode, cursor))
		})
	},
})
