import { LONGEST_PHRASE, type Fills, type PhraseEvent, type Phrases } from '../../../shared/phrases/phrase'
import type { Desk } from '../../../shared/roster/desk'
import type { Post } from '../../../shared/roster/post'
import { FILL_WORDS, PHRASE_WORDS as WORDS } from '../../../shared/words/phrases'
import { formRefusal } from '../../../presenters/form-refusal'
import { initially } from '../../../presenters/initially'
import { emptyPhase, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import {
	phraseGroups,
	phraseProblems,
	phrasesToSave,
	type PhraseGroup,
	type PhraseProblems,
} from '../../../presenters/phrase-form'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import { savePhrases, showPhrases, type DeskPhrases } from '../../../services/phrases'
import { leavePage } from '../../../services/leave-page'

type At = { event: PhraseEvent; at: number }

const NO_DESK = emptyPhase({ title: WORDS.nobody, hint: '', action: '' })
const NOTHING: Phrases = { accept: [], note: [], resolve: [], reject: [] }
const NO_FILLS: Fills = { leader: '', me: '', phone: '', today: '' }

readingPage({
	data: {
		w: WORDS,
		most: LONGEST_PHRASE,
		places: Object.values(FILL_WORDS).join(WORDS.and),
		desk: initially<Desk | null>(null),
		title: '',
		version: 0,
		phrases: NOTHING,
		fills: NO_FILLS,
		groups: initially<PhraseGroup[]>([]),
		problem: '',
		stale: false,
		busy: false,
	},

	onLoad({ areaCode, post }: { areaCode?: string; post?: Post }) {
		const desk = areaCode !== undefined && post !== undefined ? { areaCode, post } : null
		this.setData({ desk })
	},

	ask(): Promise<DeskPhrases> {
		return showPhrases(this.data.desk ?? undefined)
	},
	fail(error): void {
		const state = phaseOfError(error)
		if (this.data.state.phase === 'ready') this.setData({ problem: sentenceOf(error) })
		else this.setData({ state: state.phase === 'missing' ? NO_DESK : state })
	},
	show({ desk, title, version, phrases, fills }): void {
		this.setData({ state: READY, desk, title, version, fills, problem: '', stale: false })
		this.change(phrases)
	},

	change(phrases: Phrases, problems: PhraseProblems = {}) {
		this.setData({ phrases, groups: phraseGroups(phrases, this.data.fills, problems) })
	},

	/** The lines of one event, changed. */
	changeLines(event: PhraseEvent, change: (lines: string[]) => string[]) {
		if (!this.data.stale) this.setData({ problem: '' })
		this.change({ ...this.data.phrases, [event]: change(this.data.phrases[event]) })
	},

	onText(event: WechatMiniprogram.CustomEvent<{ value: string }, object, At>) {
		const { event: of, at } = event.currentTarget.dataset
		this.changeLines(of, (lines) => lines.map((line, i) => (i === at ? event.detail.value : line)))
	},

	onRemove(event: WechatMiniprogram.CustomEvent<object, object, At>) {
		const { event: of, at } = event.currentTarget.dataset
		this.changeLines(of, (lines) => lines.filter((_, i) => i !== at))
	},

	onAdd(event: WechatMiniprogram.CustomEvent<object, object, At>) {
		this.changeLines(event.currentTarget.dataset.event, (lines) => [...lines, ''])
	},

	async onSave() {
		const { desk, version } = this.data
		if (!desk) return
		const phrases = phrasesToSave(this.data.phrases)
		this.change(phrases)
		this.setData({ busy: true, problem: '' })
		try {
			await savePhrases({ desk, version, phrases })
			await leavePage()
			void wx.showToast({ title: WORDS.saved, icon: 'none' })
		} catch (error) {
			this.refuse(error, phrases)
		} finally {
			this.setData({ busy: false })
		}
	},

	refuse(error: unknown, phrases: Phrases) {
		const { problems, problem } = formRefusal(error, WORDS.kept)
		const found = phraseProblems(problems)
		this.change(phrases, found)
		const stale = error instanceof CallError && error.code === 'STALE_VERSION'
		this.setData({ stale, problem: Object.keys(found).length > 0 ? WORDS.correct : problem })
	},
})
