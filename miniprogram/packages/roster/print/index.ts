import { PRINT_SAYS as SAYS, PRINT_WORDS as WORDS } from '../../../shared/words/pages/roster-print'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { openPdf, printCards } from '../../../services/print'

const NO_GRIDS = emptyPhase({ title: WORDS.noGridsTitle, hint: WORDS.noGridsHint })

type Made = Awaited<ReturnType<typeof printCards>>

readingPage({
	data: {
		w: WORDS,
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

	onLoad({ areaCode = '' }: Record<string, string | undefined>) {
		this.areaCode = decodeURIComponent(areaCode)
	},

	/** Makes the file of the grid whose turn it is. */
	async ask(): Promise<Made> {
		const { next } = this.data
		this.setData({ state: LOADING, problem: '' })
		await requireClerk()
		return printCards(this.areaCode, next === '' ? undefined : next)
	},
	show(made): void {
		this.setData({
			state: READY,
			grid: made.grid.name,
			counts: made.cards === 0 ? WORDS.none : SAYS.counts(made.cards, made.sheets),
			missing: made.missing.join(SAYS.and),
			cut: made.cut.join(SAYS.and),
			link: made.link ?? '',
			next: made.next ?? '',
		})
	},

	/** A village stands in the roster before it has grids. */
	fail(error): void {
		const state = phaseOfError(error)
		this.setData({ state: state.phase === 'missing' ? NO_GRIDS : state })
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
