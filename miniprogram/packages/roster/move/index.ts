import { chinaDay } from '../../../shared/clock/china-time'
import type { Post } from '../../../shared/roster/post'
import type { TenureKind } from '../../../shared/roster/tenure'
import {
	KIND_WORDS,
	MOVE_FORM_WORDS,
	MOVE_SAYS,
	MOVE_WORDS,
	type FormMove,
} from '../../../shared/words/pages/roster-move'
import { dayInWords } from '../../../shared/words/moment'
import { initially } from '../../../presenters/initially'
import { MISSING, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { proposalPage } from '../../../services/proposal'
import { findPeople, showRosterArea, type FoundPeople, type RosterArea } from '../../../services/roster'
import { leavePage } from '../../../services/leave-page'
import { isEnough, knownPeople, NOBODY_KNOWN } from './known-people'
import {
	EMPTY_FORM,
	moveProblems,
	moveSentence,
	sendMove,
	type MoveForm,
	type MoveProblems,
	type MoveTarget,
} from './move-form'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'name' | 'phone' | 'body' }>
type Picked = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'from' | 'to' }>

/** Nobody types so slowly. */
const TYPING_MS = 300

const isMove = (move: string): move is FormMove => move in MOVE_WORDS

readingPage({
	data: {
		w: MOVE_FORM_WORDS,
		words: MOVE_WORDS.appoint,
		kinds: (['holder', 'deputy'] as const).map((value) => ({ value, ...KIND_WORDS[value] })),
		move: initially<FormMove>('appoint'),
		/** The desk in words, and who hands over, ends or leaves. */
		desk: '',
		who: '',
		form: EMPTY_FORM,
		fromWords: '',
		toWords: '',
		/** What will happen. */
		says: '',
		problems: initially<MoveProblems>({}),
		problem: '',
		busy: false,
		/** Whom the roster knows by the name that is being typed. */
		known: NOBODY_KNOWN,
		/** Why the roster could not be asked. */
		noLook: '',
	},

	found: initially<FoundPeople['people']>([]),

	target: initially<MoveTarget>({ move: 'appoint', areaCode: '', post: 'gridLeader', personId: '' }),
	title: '',

	onLoad(query: Record<string, string | undefined>) {
		const read = (name: string): string => decodeURIComponent(query[name] ?? '')
		const move = read('move')
		if (!isMove(move)) return
		this.target = {
			move,
			areaCode: read('areaCode'),
			post: read('post') as Post,
			personId: read('personId'),
		}
		this.setData({ move, words: MOVE_WORDS[move] })
		void wx.setNavigationBarTitle({ title: MOVE_WORDS[move].title })
	},

	/** A link that says no move leads to nothing. */
	async ask(): Promise<RosterArea | null> {
		if (this.target.areaCode === '') return null
		await requireClerk()
		return showRosterArea(this.target.areaCode)
	},
	show(answer): void {
		const { post, personId, move } = this.target
		const desk = answer?.desks.find((one) => one.post === post)
		const person = desk?.tenures.find((one) => one.personId === personId)
		if (!answer || !desk || (move !== 'appoint' && !person)) {
			this.setData({ state: MISSING })
			return
		}
		this.title = desk.title
		const where = MOVE_SAYS.desk(answer.area.name, desk.title)
		this.setData({ state: READY, desk: where, who: person?.name ?? '' })
		this.change({ from: chinaDay(Date.now()), body: move === 'appoint' ? (desk.body ?? '') : '' })
	},

	change(part: Partial<MoveForm>) {
		const { move, who } = this.data
		const form = { ...this.data.form, ...part }
		this.setData({
			form,
			fromWords: form.from === '' ? '' : dayInWords(form.from),
			toWords: form.to === '' ? MOVE_FORM_WORDS.openEnd : dayInWords(form.to),
			says: moveSentence(move, this.title, who, form),
			problems: {},
			problem: '',
		})
	},

	onText(event: Typed): Promise<void> | undefined {
		const { field } = event.currentTarget.dataset
		this.change({ [field]: event.detail.value })
		return field === 'name' ? this.look(event.detail.value) : undefined
	},

	/** Asks once nobody types for a moment. */
	async look(typed: string): Promise<void> {
		const isOld = (): boolean => this.data.form.name !== typed
		this.setData({ known: NOBODY_KNOWN, noLook: '' })
		if (!isEnough(typed)) return
		await new Promise((resolve) => setTimeout(resolve, TYPING_MS))
		if (isOld()) return
		try {
			const found = await findPeople(typed)
			if (isOld()) return
			this.found = found.people
			this.setData({ known: knownPeople(found) })
		} catch (error) {
			if (!isOld()) this.setData({ noLook: sentenceOf(error) + MOVE_FORM_WORDS.noLook })
		}
	},

	onKnown(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		const person = this.found[Number(event.detail.value)]
		if (!person) return
		this.change({ name: person.name, phone: person.phone })
		this.setData({ known: NOBODY_KNOWN })
	},

	onDay(event: Picked) {
		this.change({ [event.currentTarget.dataset.field]: event.detail.value })
	},

	onKind(event: WechatMiniprogram.CustomEvent<{ value: TenureKind }>) {
		this.change({ kind: event.detail.value })
	},

	async onSend() {
		this.setData({ busy: true, problem: '', problems: {} })
		try {
			await sendMove(this.target, this.data.form)
			await leavePage()
			void wx.showToast({ title: MOVE_WORDS[this.target.move].done, icon: 'none' })
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) void wx.redirectTo({ url: page })
			else this.setData(moveProblems(error))
		} finally {
			this.setData({ busy: false })
		}
	},
})
