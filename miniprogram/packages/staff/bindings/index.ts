import { cleanPhone } from '../../../shared/text/clean-phone'
import { BINDINGS_SAYS, BINDINGS_WORDS as WORDS } from '../../../shared/words/pages/bindings'
import {
	bindingScreen,
	staffSlip,
	type BindingScreen,
	type StaffSlip,
} from '../../../presenters/binding-screen'
import { initially } from '../../../presenters/initially'
import {
	emptyPhase,
	LOADING,
	phaseOfError,
	READY,
	sentenceOf,
	type PagePhase,
} from '../../../presenters/page-phase'
import { showAccount } from '../../../services/account'
import { issueStaffCode, showBinding, unbindStaff, type Binding } from '../../../services/binding'
import { CallError } from '../../../services/call-error'
import { proposalPage } from '../../../services/proposal'
import { textSize } from '../../../services/text-size'

const DENIED: PagePhase = {
	...emptyPhase({ title: WORDS.deniedTitle, hint: WORDS.deniedHint }),
	phase: 'denied',
}

Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		phone: '',
		fieldProblem: '',
		problem: '',
		busy: initially<'' | 'search' | 'code' | 'unbind'>(''),
		found: initially<BindingScreen | null>(null),
		slip: initially<StaffSlip | null>(null),
	},

	async onLoad(query: Record<string, string | undefined>): Promise<void> {
		this.setData({ elder: textSize() === 'elder', phone: query['phone'] ?? '' })
		await this.load()
		if (this.data.state.phase === 'ready' && this.data.phone !== '') await this.find()
	},

	async load(): Promise<void> {
		this.setData({ state: LOADING })
		try {
			const { person } = await showAccount()
			const isClerk = person?.posts.some(({ post }) => post === 'clerk') ?? false
			this.setData({ state: isClerk ? READY : DENIED })
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	onPhone(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ phone: event.detail.value, fieldProblem: '', problem: '', found: null })
	},

	async find(): Promise<void> {
		if (this.data.phone.trim() === '') {
			this.setData({ fieldProblem: WORDS.needPhone })
			return
		}
		const found = await this.ask('search', showBinding)
		if (found) this.show(found)
	},

	async onGive() {
		const code = await this.ask('code', issueStaffCode)
		if (code) this.setData({ slip: staffSlip(code, Date.now()) })
	},

	async onUnbind() {
		const name = this.data.found?.name ?? ''
		const { confirm } = await wx.showModal({
			title: WORDS.sure,
			content: BINDINGS_SAYS.unbindWarning(name),
			confirmText: WORDS.unbind,
			cancelText: WORDS.cancel,
		})
		const freed = confirm ? await this.ask('unbind', unbindStaff) : null
		if (!freed) return
		this.show(freed)
		void wx.showToast({ title: BINDINGS_SAYS.unbound(name), icon: 'none' })
	},

	onClose() {
		this.setData({ slip: null })
	},

	show(found: Binding) {
		this.setData({ found: bindingScreen(found, Date.now()) })
	},

	/** Asks about the phone that is typed; says what went wrong, and answers null then. */
	async ask<T>(busy: 'search' | 'code' | 'unbind', how: (phone: string) => Promise<T>): Promise<T | null> {
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
