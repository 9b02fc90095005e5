/** Two questions, one tap each: is it solved, and are you satisfied? It reports when both are answered. */
Component({
	properties: {
		/** { solvedAsk, satisfiedAsk, solved: Choice[], satisfied: Choice[] } */
		words: { type: Object, value: {} },
		solved: String,
		satisfied: String,
		/** Only the first question: what is not solved is said in words. */
		solvedOnly: Boolean,
	},
	methods: {
		onTap(
			event: WechatMiniprogram.TouchEvent<
				object,
				object,
				{ question: 'solved' | 'satisfied'; value: string }
			>,
		) {
			const { question, value } = event.currentTarget.dataset
			this.triggerEvent('change', { question, value })
		},
	},
})
