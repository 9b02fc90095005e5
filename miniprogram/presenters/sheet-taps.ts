/** A page that asks how a sheet is to be read, one question at a time. */
interface AskingPage {
	/** Which sheet is asked about, and what. */
	asked: { index: number; ask: string }
	setData(data: { question: null }): void
	answer(value: string): Promise<void>
}

type Offered = WechatMiniprogram.CustomEvent<{ ask: string; value: string }, object, { index: number }>

/** What the taps on an answer do. */
export const SHEET_TAPS = {
	/** A column that could hold what is missing was taken. */
	onOffer(this: AskingPage, { detail, currentTarget }: Offered): Promise<void> {
		this.asked = { index: currentTarget.dataset.index, ask: detail.ask }
		return this.answer(detail.value)
	},

	onAnswer(this: AskingPage, { detail }: WechatMiniprogram.CustomEvent<{ value: string }>): Promise<void> {
		return this.answer(detail.value)
	},

	onClose(this: AskingPage): void {
		this.setData({ question: null })
	},
}
