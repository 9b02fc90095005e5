import { CODE_SAYS, CODE_WORDS as WORDS } from '../../../shared/words/pages/roster-code'
import { cleanPhone } from '../../../shared/text/clean-phone'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { momentWords } from '../../../presenters/time'
import { requireClerk } from '../../../services/account'
import { CallError } from '../../../services/call-error'
import { proposalPage } from '../../../services/proposal'
import { issueCode } from '../../../services/roster'

readingPage({
	data: {
		w: WORDS,
		phone: '',
		code: '',
		until: '',
		problem: '',
		busy: false,
	},

	onLoad({ phone = '' }: Record<string, string | undefined>) {
		this.setData({ phone: decodeURIComponent(phone) })
	},

	ask: requireClerk,
	show(): void {
		this.setData({ state: READY })
	},

	onPhone(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ phone: event.detail.value, code: '', problem: '' })
	},

	async onSend() {
		this.setData({ busy: true, problem: '' })
		try {
			const { code, expiresAt } = await issueCode(cleanPhone(this.data.phone))
			this.setData({ code: inGroups(code), until: CODE_SAYS.until(momentWords(expiresAt, Date.now())) })
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) void wx.navigateTo({ url: page })
			else this.setData({ problem: problemOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},
})

function problemOf(error: unknown): string {
	if (error instanceof CallError && error.code === 'NOT_FOUND') return WORDS.unknown
	if (error instanceof CallError) return error.fields['phone'] ?? error.message
	return sentenceOf(error)
}

/** Read out in threes or fours, as people say long numbers. */
function inGroups(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1 ')
}
