import type { AskedQuestion } from '../../shared/report/question'
import { answersIn, problemsIn, typedFrom, type Typed } from '../../shared/report/typed-answers'
import { QUESTION_CARD_WORDS as WORDS } from '../../shared/words/questions'

type Change = WechatMiniprogram.CustomEvent<{ question: string; value: string }>

/**
 * Asks its reporter what the category of a report wants to know more: open while something is unanswered, else behind one
 * button. What was typed stays until it has arrived, even when the page is read anew.
 */
Component({
	properties: {
		/** With the answers so far. */
		questions: { type: Array, value: [] },
		/** The reporter stays unnamed, and is reminded of it. */
		unnamed: Boolean,
		busy: Boolean,
		/** What went wrong when it was sent. */
		problem: String,
	},
	data: {
		w: WORDS,
		own: {},
		typed: {},
		problems: {},
		nothing: '',
		isOpen: false,
		isMending: false,
	},
	observers: {
		'questions, own, isMending, problem': function (questions: AskedQuestion[], own: Typed) {
			const typed = { ...typedFrom(questions), ...own }
			const isUnanswered = questions.some(({ answer }) => !answer)
			this.setData({ typed, isOpen: isUnanswered || this.data.isMending || this.data.problem !== '' })
		},
	},
	methods: {
		onChange(event: Change) {
			const { question, value } = event.detail
			this.setData({ own: { ...this.data.own, [question]: value }, problems: {}, nothing: '' })
		},
		onMend() {
			this.setData({ isMending: true })
		},
		onSend() {
			const questions = this.data.questions as AskedQuestion[]
			const problems = problemsIn(questions, this.data.typed)
			this.setData({ problems, nothing: '' })
			if (Object.keys(problems).length > 0) return
			const answers = answersIn(questions, this.data.typed)
			if (answers.length === 0) {
				this.setData({ nothing: this.data.isMending ? '' : WORDS.nothing, isMending: false })
				return
			}
			this.setData({ isMending: false })
			this.triggerEvent('answer', { answers })
		},
	},
})
