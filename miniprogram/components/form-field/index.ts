import { typedProblem, type TypedKind } from '../../shared/text/typed'

/**
 * A field with its name above and what is wrong below. What the cloud would refuse it says by itself, in the same words,
 * and cuts nothing that was typed or pasted.
 */
Component({
	properties: {
		label: String,
		hint: String,
		placeholder: String,
		value: String,
		problem: String,
		long: Boolean,
		/** The keyboard comes up at once: this field is what people come for. */
		focus: Boolean,
		kind: { type: String, value: 'text' },
		/** What is typed here: words, name or phone. */
		rule: { type: String, value: 'words' },
		most: { type: Number, value: 1000 },
	},
	data: { own: '' },
	methods: {
		onInput(event: WechatMiniprogram.Input) {
			// A phone is wrong until its last digit: that is said when they go on.
			this.check(event.detail.value, this.data.rule === 'phone')
			this.triggerEvent('change', { value: event.detail.value })
		},
		onBlur(event: WechatMiniprogram.Input) {
			this.check(event.detail.value, false)
		},
		onConfirm(event: WechatMiniprogram.Input) {
			this.triggerEvent('confirm', { value: event.detail.value })
		},
		check(value: string, isUnfinished: boolean) {
			const { rule, most, own } = this.data
			const problem = isUnfinished ? '' : typedProblem(rule as TypedKind, value, most)
			if (problem !== own) this.setData({ own: problem })
		},
	},
})
