import { initially } from '../../presenters/initially'
import { startingPhone } from '../../presenters/report-form'
import { askWechatNumber } from '../../presenters/wechat-number'
import type { Draft, DraftPlace } from '../../services/drafts'
import { keepOwnPhone, ownPhone } from '../../services/own-phone'
import type { PhoneDetail } from '../../services/phone-code'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type OfBehalf = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'name' | 'phone' }>

const NOBODY = { name: '', phone: '' }

/** What the form knows of people before anything was read. */
export const NO_PERSON = {
	/** The field where the keyboard comes up by itself: the words, where a household was chosen before; the name, once it is for somebody else. */
	focus: initially<'' | 'words' | 'name'>(''),
	/** Nobody has been asked for their phone yet. */
	phoneFresh: false,
	phoneBusy: false,
	phoneProblem: '',
}

interface AskingPage {
	data: typeof NO_PERSON & { draft: Draft }
	setData(data: WechatMiniprogram.Page.DataOption): void
	change(part: Partial<Draft>, also?: Record<string, unknown>): void
	usePlace(place: DraftPlace | null): void
}

/** Who reports it, for whom, and under which phone. */
export const PEOPLE_TAPS = {
	/** Begins with the phone that was given before, or that the roster knows. */
	startPhone(this: AskingPage, onRecord = ''): void {
		const { part, also } = startingPhone(this.data.draft, ownPhone(), onRecord)
		this.change(part, also)
	},

	onPhone(this: AskingPage, event: Typed): void {
		this.change({ phone: event.detail.value }, { phoneProblem: '' })
	},

	onNoPhone(this: AskingPage): void {
		keepOwnPhone('')
		this.change({ phone: '', noPhone: true }, { phoneFresh: false, phoneProblem: '' })
	},

	async onWechatPhone(this: AskingPage, event: WechatMiniprogram.CustomEvent<PhoneDetail>): Promise<void> {
		const busy = (phoneBusy: boolean) => this.setData({ phoneBusy, phoneProblem: '' })
		const { phone, problem } = await askWechatNumber(event.detail, busy)
		this.setData({ phoneProblem: problem })
		if (phone !== '') this.change({ phone })
	},

	onToggleBehalf(this: AskingPage): void {
		const { onBehalf, place } = this.data.draft
		this.change({ onBehalf: onBehalf ? null : NOBODY }, { focus: onBehalf ? '' : 'name' })
		// Somebody else lives in another house; the grid is taken to be the same.
		if (!onBehalf && place?.kind === 'home') this.usePlace({ ...place, kind: 'area' })
	},

	onBehalf(this: AskingPage, event: OfBehalf): void {
		const { field } = event.currentTarget.dataset
		this.change({ onBehalf: { ...NOBODY, ...this.data.draft.onBehalf, [field]: event.detail.value } })
	},
}
