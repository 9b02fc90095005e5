import { HEALTH_WORDS as WORDS } from '../../../shared/words/pages/health'
import { initially } from '../../../presenters/initially'
import { emptyPhase, READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { showHealth } from '../../../services/health'
import { healthCards, type HealthCard } from './health-cards'

const WELL = emptyPhase({ title: WORDS.wellTitle, hint: WORDS.wellHint })

readingPage({
	data: {
		w: WORDS,
		cards: initially<HealthCard[]>([]),
		late: false,
	},
	reads: 'onShow',
	stays: 'notice',

	ask: showHealth,
	show(health): void {
		const cards = healthCards(health)
		this.setData({ state: cards.length === 0 ? WELL : READY, cards, late: health.late })
	},

	onCopy(event: WechatMiniprogram.TouchEvent<object, object, { details: string }>) {
		void wx.setClipboardData({ data: event.currentTarget.dataset.details })
	},

	onRates() {
		void wx.navigateTo({ url: '/packages/staff/rates/index' })
	},
})
