import { cleanLine } from '../../../shared/text/clean-line'
import { cleanPhone } from '../../../shared/text/clean-phone'
import { LEDGER_SAYS as SAYS, LEDGER_WORDS as WORDS } from '../../../shared/words/pages/pairs'
import { attempt } from '../../../presenters/attempt'
import { areaOf, lookBelow, NO_STEPS, ownSteps, type AreaSteps } from '../../../presenters/area-steps'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { deniedPhase, emptyPhase, LOADING, READY, type PagePhase } from '../../../presenters/page-phase'
import { offeredLine, pairLine, type OfferedLine } from '../../../presenters/pair-lines'
import { seesPlans } from '../../../presenters/plan-posts'
import { listPage } from '../../../presenters/list-page'
import { showAccount } from '../../../services/account'
import { confirmPair, endPair, listOffered, listPairs, type Ledger } from '../../../services/pair'

const NO_POST = deniedPhase({ title: WORDS.noPostTitle, hint: WORDS.noPostHint })

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** A part of the ledger; the first comes with what stands around it, unless they have no post that sees it. */
interface Seen extends Ledger {
	around?: { isClerk: boolean; offered: OfferedLine[]; steps: AreaSteps }
}

/** Grids without pairs make an empty part: it goes on to the next that has somebody. */
async function pairsOf(areaCode: string, cursor?: string): Promise<Ledger> {
	const part = await listPairs(areaCode, cursor)
	return part.items.length > 0 || part.cursor === undefined ? part : pairsOf(areaCode, part.cursor)
}

/** Who looks in on whom, since when, and who did before; a clerk confirms who offered, hands over and ends. */
listPage({
	data: {
		w: WORDS,
		isClerk: false,
		steps: initially<AreaSteps>(NO_STEPS),
		offered: [] as OfferedLine[],
		/** The household for which somebody is named. */
		naming: '',
		name: '',
		phone: '',
		busy: false,
		problem: '',
	},

	async ask(cursor): Promise<Seen> {
		const area = areaOf(this.data.steps)
		if (cursor !== undefined && area) return pairsOf(area.value, cursor)
		const { person } = await showAccount()
		const posts = (person?.posts ?? []).filter((post) => seesPlans([post]))
		const isClerk = posts.some(({ post }) => post === 'clerk')
		const steps = this.data.steps.own.length > 0 ? this.data.steps : await ownSteps(posts)
		const here = areaOf(steps)
		if (!here) return { items: [] }
		const [offered, ledger, seen] = await Promise.all([
			isClerk ? listOffered(here.value) : [],
			pairsOf(here.value),
			lookBelow(steps),
		])
		return { ...ledger, around: { isClerk, offered: offered.map(offeredLine), steps: seen } }
	},
	linesOf: ({ items }) => items.map((item) => pairLine(item, Date.now())),
	beside: ({ around }) => around ?? {},
	empty({ around }): PagePhase {
		if (!around) return NO_POST
		if (around.offered.length > 0) return READY
		return emptyPhase({
			title: WORDS.emptyTitle,
			hint: around.isClerk ? WORDS.emptyHintClerk : WORDS.emptyHint,
		})
	},

	onStep(event: WechatMiniprogram.CustomEvent<Pick<AreaSteps, 'above'>>): Promise<void> {
		const { above } = event.detail
		this.setData({ steps: { ...this.data.steps, above, below: [] }, state: LOADING, problem: '', naming: '' })
		return this.load()
	},

	async onConfirm(event: Tapped<{ id: string; claim: string; name: string }>): Promise<void> {
		const { id, claim, name } = event.currentTarget.dataset
		if (await isSure(SAYS.confirmAsk(name), WORDS.yes, WORDS.no))
			await this.change(() => confirmPair({ householdId: id, claimId: claim }))
	},

	onName(event: Tapped<{ id: string }>) {
		const { id } = event.currentTarget.dataset
		this.setData({ naming: this.data.naming === id ? '' : id, name: '', phone: '', problem: '' })
	},

	onTypedName(event: Typed) {
		this.setData({ name: event.detail.value })
	},

	onTypedPhone(event: Typed) {
		this.setData({ phone: event.detail.value })
	},

	async onSave(): Promise<void> {
		const { naming, name, phone } = this.data
		const person = { name: cleanLine(name), phone: cleanPhone(phone) }
		await this.change(() => confirmPair({ householdId: naming, person }))
	},

	async onEnd(event: Tapped<{ id: string }>): Promise<void> {
		if (await isSure(WORDS.endAsk, WORDS.yes, WORDS.no))
			await this.change(() => endPair(event.currentTarget.dataset.id))
	},

	async change(how: () => Promise<unknown>): Promise<void> {
		await attempt(this, async () => {
			await how()
			this.setData({ naming: '' })
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
		})
	},
})
