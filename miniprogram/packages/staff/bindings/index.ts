import { cleanPhone } from '../../../shared/text/clean-phone'
import { BINDINGS_SAYS, BINDINGS_WORDS as WORDS } from '../../../shared/words/pages/bindings'
import {
	bindingScreen,
	staffSlip,
	type BindingScreen,
	type StaffSlip,
} from '../../../presenters/binding-screen'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { deniedPhase, LOADING, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount, type Account } from '../../../services/account'
import { issueStaffCode, showBinding, unbindStaff, type Binding } from '../../../services/binding'
import { CallError } from '../../../services/call-error'
import { proposalPage } from '../../../services/proposal'

const DENIED = deniedPhase({ title: WORDS.deniedTitle, hint: WORDS.deniedHint })

readingPage({
	data: {
		w: WORDS,
		phone: '',
		fieldProblem: '',
		problem: '',
		busy: initially<'' | 'search' | 'code' | 'unbind'>(''),
		found: initially<BindingScreen | null>(null),
		slip: initially<StaffSlip | null>(null),
	},

	reads: 'whenAsked',

	async onLoad(query: Record<string, string | undefined>): Promise<void> {
		this.setData({ phone: decodeURIComponent(query['phone'] ?? '') })
		await this.load()
		if (this.data.state.phase === 'ready' && this.data.phone !== '') await this.find()
	},

	ask(): Promise<Account> {
		this.setData({ state: LOADING })
		return showAccount()
	},
	show({ person }): void {
		const isClerk = person?.posts.some(({ post }) => post === 'clerk') ?? false
		this.setData({ state: isClerk ? READY : DENIED })
	},

	onPhone(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ phone: event.detail.value, fieldProblem: '', problem: '', found: null })
	},

	async find(): Promise<void> {
		if (this.data.phone.trim() === '') {
			this.setData({ fieldProblem: WORDS.needPhone })
			return
		}
		const found = await this.askAbout('search', showBinding)
		if (found) this.showFound(found)
	},

	async onGive() {
		const code = await this.askAbout('code', issueStaffCode)
		if (code) this.setData({ slip: staffSlip(code, Date.now()) })
	},

	async onUnbind() {
		const name = this.data.found?.name ?? ''
		if (!(await isSure(BINDINGS_SAYS.unbindWarning(name), WORDS.unbind, WORDS.cancel, WORDS.sure))) return
		const freed = await this.askAbout('unbind', unbindStaff)
		if (!freed) return
		this.showFound(freed)
		void wx.showToast({ title: BINDINGS_SAYS.unbound(name), icon: 'none' })
	},

	onClose() {
		this.setData({ slip: null })
	},

	showFound(found: Binding) {
		this.setData({ found: bindingScreen(found, Date.now()) })
	},

	/** Asks about the phone that is typed; says what went wrong, and answers null then. */
	async askAbout<T>(
		busy: 'search' | 'code' | 'unbind',
		how: (phone: string) => Promise<T>,
	): Promise<T | null> {
		this.setData({ busy, problem: '', fieldProblem: '' })
		try {
			return await how(cleanPhone(this.data.phone))
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) {
				void wx.navigateTo({ url: page })
				return null
			}
			const field = error instanceof CallError ? error.fields['phone'] : undefined
			this.setData(field === undefined ? { problem: sentenceOf(error) } : { fieldProblem: field })
			return null
		} finally {
			this.setData({ busy: '' })
		}
	},
})
