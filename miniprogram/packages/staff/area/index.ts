import { AREA_SAYS, AREA_WORDS } from '../../../shared/words/pages/area'
import { areaName, personLine } from '../../../presenters/card-screen'
import { isSure } from '../../../presenters/is-sure'
import { emptyPhase, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { momentWords } from '../../../presenters/time'
import { showAccount } from '../../../services/account'
import { showCard, type Card } from '../../../services/card'
import { decideMember, listPending, type PendingMember } from '../../../services/household'
import { openHouse } from '../../../services/houses'

const NO_POST = emptyPhase({
	title: AREA_WORDS.noPostTitle,
	hint: AREA_WORDS.noPostHint,
	action: AREA_WORDS.toMe,
})

type Deciding = WechatMiniprogram.TouchEvent<
	object,
	object,
	{ index: number; decision: 'confirm' | 'refuse' }
>

readingPage({
	data: {
		w: AREA_WORDS,
		/** They lead a grid, or stand in for its leader. */
		leads: false,
		areas: [] as ReturnType<typeof areaLines>[],
		pending: [] as ReturnType<typeof pendingLines>,
		busy: '',
		problem: '',
	},

	async ask(): Promise<[PendingMember[], Card[]] | null> {
		const { person } = await showAccount()
		if (!person) return null
		// The list of households opens without a network, too.
		this.setData({ leads: person.posts.some(({ post }) => post === 'gridLeader') })
		const codes = [...new Set(person.posts.map(({ area }) => area.code))].filter(hasCard)
		return Promise.all([listPending(), Promise.all(codes.map((areaCode) => showCard({ areaCode })))])
	},
	show(answer): void {
		if (!answer) {
			this.setData({ state: NO_POST })
			return
		}
		const [pending, cards] = answer
		this.setData({ state: READY, areas: cards.map(areaLines), pending: pendingLines(pending) })
	},

	onAction() {
		if (this.data.state.phase === 'empty') void wx.switchTab({ url: '/pages/me/index' })
		else void this.load()
	},

	async onDecide(event: Deciding) {
		const { index, decision } = event.currentTarget.dataset
		const member = this.data.pending[index]
		if (!member || (decision === 'refuse' && !(await maySayNo(member.name)))) return
		this.setData({ busy: member.memberId, problem: '' })
		try {
			const { householdId, memberId } = member
			this.setData({ pending: pendingLines(await decideMember(decision, { householdId, memberId })) })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: '' })
		}
	},

	/** Shows the full name and phone of a resident who waits; that the caller looked is recorded. */
	async onOpenMember(event: WechatMiniprogram.TouchEvent<object, object, { index: number }>) {
		const { index } = event.currentTarget.dataset
		const waiting = this.data.pending[index]
		if (!waiting) return
		this.setData({ busy: waiting.memberId, problem: '' })
		try {
			const { members } = await openHouse(waiting.householdId)
			const pending = this.data.pending.map((line) => {
				const full = line.opened ? undefined : members.find(({ memberId }) => memberId === line.memberId)
				return full ? { ...line, name: full.name, phone: full.phone ?? '', opened: true } : line
			})
			this.setData({ pending })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: '' })
		}
	},
})

/** A post that is tied to no area has a sign in the place of a code, and no card. */
const hasCard = (code: string): boolean => /^[0-9A-Za-z]/.test(code)

const maySayNo = (name: string): Promise<boolean> =>
	isSure(AREA_SAYS.refuseAsk(name), AREA_WORDS.refuseYes, AREA_WORDS.refuseNo)

function pendingLines(members: PendingMember[]) {
	return members.map(({ householdId, memberId, name, phone, address, since }) => ({
		householdId,
		memberId,
		name,
		phone: phone ?? '',
		/** Name and phone stand there in full. */
		opened: false,
		address,
		since: AREA_SAYS.since(momentWords(since, Date.now())),
	}))
}

/** Who works in an area. */
function areaLines(card: Card) {
	return {
		name: areaName(card),
		path: card.area.path.map(({ name }) => name).join(' › '),
		people: card.people.map(personLine),
	}
}
