import type { Namings } from '../../../shared/roster/namings'
import { cleanWords } from '../../../shared/text/characters'
import { ROSTER_WORDS_WORDS as WORDS, WORD_LISTS } from '../../../shared/words/pages/roster-words'
import { formRefusal } from '../../../presenters/form-refusal'
import { initially } from '../../../presenters/initially'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import { saveNamings, showNamings, type SavedNamings } from '../../../services/namings'
import { kindsOf, withoutWord, withWord, wordGroups, type WordGroup, type WordList } from './word-lists'

type OfList = WechatMiniprogram.TouchEvent<object, object, { list: WordList; name: string }>
type Changed = WechatMiniprogram.CustomEvent<{ value: string }>

readingPage({
	data: {
		w: WORDS,
		saved: initially<SavedNamings>({ version: 0, levels: [], posts: [] }),
		groups: initially<WordGroup[]>([]),
		/** Whether its people may read in Mongolian, too. */
		mongolian: false,
		/** The list that the open sheet adds to. */
		adding: initially<WordList | ''>(''),
		sheetTitle: '',
		placeholder: '',
		kinds: initially<ReturnType<typeof kindsOf>>([]),
		word: '',
		kind: '',
		wordProblem: '',
		problem: '',
		busy: false,
	},

	stays: 'notice',
	ask: showNamings,
	show(saved): void {
		const mongolian = saved.languages?.includes('mn-Mong') === true
		this.setData({ state: READY, saved, groups: wordGroups(saved), mongolian, notice: '' })
	},

	onAdd(event: OfList) {
		const { list } = event.currentTarget.dataset
		const { add, placeholder } = WORD_LISTS[list]
		const kinds = kindsOf(list)
		this.setData({
			adding: list,
			sheetTitle: add,
			placeholder,
			kinds,
			kind: '',
			wordProblem: '',
			problem: '',
		})
	},

	onClose() {
		this.setData({ adding: '' })
	},

	onWord(event: Changed) {
		this.setData({ word: event.detail.value, wordProblem: '', problem: '' })
	},

	onKind(event: Changed) {
		this.setData({ kind: event.detail.value, problem: '' })
	},

	async onSave(): Promise<void> {
		const { adding, saved, kind } = this.data
		const name = cleanWords(this.data.word)
		if (adding === '' || this.data.busy) return
		if (name === '') return this.setData({ wordProblem: WORDS.needWord, problem: WORDS.needWord })
		if (kind === '') return this.setData({ problem: WORDS.needKind })
		const refused = await this.save(withWord(saved, adding, name, kind))
		if (refused === null) this.setData({ adding: '', word: '' })
		else this.setData(refused)
	},

	async onMongolian(event: WechatMiniprogram.CustomEvent<{ on: boolean }>): Promise<void> {
		const refused = await this.save(this.data.saved, event.detail.on ? ['mn-Mong'] : [])
		if (refused) this.setData({ notice: refused.problem })
	},

	async onRemove(event: OfList): Promise<void> {
		const { list, name } = event.currentTarget.dataset
		const refused = await this.save(withoutWord(this.data.saved, list, name))
		if (refused) this.setData({ notice: refused.problem })
	},

	/** Saves all of them; answers why not, with the latest ones on the page where somebody else was quicker. */
	async save(
		{ levels, posts }: Namings,
		wanted?: SavedNamings['languages'],
	): Promise<{ wordProblem: string; problem: string } | null> {
		this.setData({ busy: true })
		const { version, languages } = this.data.saved
		const kept = wanted ?? languages
		try {
			this.show(await saveNamings({ version, levels, posts, ...(kept && { languages: kept }) }))
			return null
		} catch (error) {
			const { problems, problem } = formRefusal(error, WORDS.kept)
			if (error instanceof CallError && error.code === 'STALE_VERSION') await this.load()
			const wordProblem = Object.values(problems)[0] ?? ''
			// The field may be out of sight above the choices.
			return { wordProblem, problem: wordProblem === '' ? problem : wordProblem }
		} finally {
			this.setData({ busy: false })
		}
	},
})
