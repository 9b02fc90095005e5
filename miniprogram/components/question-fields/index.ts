import type { Question } from '../../shared/report/question'
import { questionField, type QuestionField } from '../../shared/words/questions'

/** The questions of a category, each with the field that it is answered in. The page that shows them keeps what was typed. */
Component({
	properties: {
		questions: { type: Array, value: [] },
		/** What was typed or chosen, by the code of the question. */
		typed: { type: Object, value: {} },
		/** What is wrong, likewise. */
		problems: { type: Object, value: {} },
	},
	data: { fields: [] as QuestionField[] },
	observers: {
		questions(questions: Question[]) {
			this.setData({ fields: questions.map(questionField) })
		},
	},
	methods: {
		onChange(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { question: string }>) {
			const { question } = event.currentTarget.dataset
			this.triggerEvent('change', { question, value: event.detail.value })
		},
	},
})
