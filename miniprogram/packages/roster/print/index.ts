import { PRINT_SAYS as SAYS, PRINT_WORDS as WORDS } from '../../../shared/words/pages/roster-print'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { requireClerk } from '../../../services/account'
import { openPdf, printCards } from '../../../services/print'
import { textSize } from '../../../services/text-size'

Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		grid: '',
		counts: '',
		missing: '',
		cut: '',
		link: '',
		next: '',
		opening: false,
		problem: '',
	},

	areaCode: '',

	onLoad({ areaCode = '' }: Record<string, string | undefined>): Promise<void> {
		this.areaCode = decodeURIComponent(areaCode)
		this.setData({ elder: textSize() === 'elder' })
		return this.load()
	},

	/** Makes the file of the grid whose turn it is. */
	async load(): Promise<void> {
		const { next } = this.data
		this.setData({ state: LOADING, problem: '' })
		try {
			await requireClerk()
			const made = await printCards(this.areaCode, next === '' ? undefined : next)
			this.setData({
				state: READY,
				grid: made.grid.name,
				counts: made.cards === 0 ? WORDS.none : SAYS.counts(made.cards, made.sheets),
				missing: made.missing.join(SAYS.and),
				cut: made.cut.join(SAYS.and),
				link: made.link ?? '',
				next: made.next ?? '',
			})
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	async onOpen() {
		this.setData({ opening: true, problem: '' })
		try {
			await openPdf(this.data.link)
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ opening: false })
		}
	},
})
