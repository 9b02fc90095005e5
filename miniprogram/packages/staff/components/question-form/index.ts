import { LONGEST_QUESTION, LONGEST_UNIT, QUESTION_KINDS } from '../../../../shared/report/question'
import { QUESTION_FORM_WORDS as WORDS } from '../../../../shared/words/pages/categories'
import { KIND_WORDS } from '../../../../shared/words/questions'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: string }>

/** One question of a category, as the clerk writes it. What is written is the page's. */
Component({
	properties: {
		nth: Number,
		question: { type: Object, value: {} },
	},
	data: {
		w: WORDS,
		kinds: QUESTION_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
		longest: LONGEST_QUESTION,
		longestUnit: LONGEST_UNIT,
		before: [{ value: 'before', label: WORDS.before, hint: WORDS.beforeHint }],
		title: '',
	},
	observers: {
		nth(nth: number) {
			this.setData({ title: WORDS.nth(nth) })
		},
	},
	methods: {
		onField(event: Typed) {
			this.triggerEvent('change', { [event.currentTarget.dataset.field]: event.detail.value })
		},
		onBefore(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
			this.triggerEvent('change', { beforeSending: event.detail.values.length > 0 })
		},
		onRemove() {
			this.triggerEvent('remove')
		},
	},
})
