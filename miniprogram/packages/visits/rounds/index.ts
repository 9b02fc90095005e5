import { ROUND_WORDS as WORDS } from '../../../shared/words/pages/visit-rounds'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase } from '../../../presenters/page-phase'
import { walkerLines } from '../../../presenters/round-lines'
import { showPoint, type MapPoint } from '../../../services/location'
import { listRounds, type Rounds } from '../../../services/visit'

const NOBODY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

/** How far each person of a plan has come, also those who have not begun. */
listPage({
	data: { w: WORDS, id: '', areaCode: '' },

	onLoad({ id = '', areaCode = '' }: { id?: string; areaCode?: string }) {
		this.setData({ id, areaCode })
	},

	ask(cursor): Promise<Rounds> {
		return listRounds(this.data.id, this.data.areaCode, cursor)
	},
	linesOf: (page) => walkerLines(page, Date.now()),
	empty: () => NOBODY,

	onMap(event: WechatMiniprogram.TouchEvent<object, object, { point: MapPoint }>): Promise<void> {
		return showPoint(event.currentTarget.dataset.point, '')
	},
})
