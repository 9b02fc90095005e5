import { chinaDay } from '../../../shared/clock/china-time'
import { daysOf, spansOf } from '../../../shared/clock/day-spans'
import { cleanWords } from '../../../shared/text/characters'
import { dayWords } from '../../../shared/words/moment'
import {
	CALENDAR_PAGE_SAYS,
	YEAR_SAYS as SAYS,
	YEAR_WORDS as WORDS,
} from '../../../shared/words/pages/calendar'
import { initially } from '../../../presenters/initially'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { saveYear, showCalendar } from '../../../services/calendar'
import { saveChange } from '../../../presenters/save-change'
import { readNotice } from './holiday-notice'

/** A line with how it is said, and how its taking away is called. */
interface Line {
	from: string
	to: string
	words: string
	removes: string
}

type Changed = WechatMiniprogram.CustomEvent<{ value: string }>
type OfLine = WechatMiniprogram.TouchEvent<object, object, { from: string; to: string }>
/** A day that is being chosen, with its words. */
const UNCHOSEN = { day: '', words: WORDS.choose as string }

readingPage({
	data: {
		w: WORDS,
		year: 0,
		title: '',
		/** The version of the calendar that this form changes. */
		version: -1,
		notice: '',
		pasted: '',
		doubts: initially<string[]>([]),
		source: '',
		off: initially<string[]>([]),
		working: initially<string[]>([]),
		offLines: initially<Line[]>([]),
		workingLines: initially<Line[]>([]),
		from: UNCHOSEN,
		to: UNCHOSEN,
		day: UNCHOSEN,
		/** The first day of the year: a picker opens there. */
		start: '',
		problems: initially<Readonly<Record<string, string>>>({}),
		problem: '',
		busy: false,
	},

	onLoad({ year }: Record<string, string | undefined>) {
		const present = Number(chinaDay(Date.now()).slice(0, 4))
		const own = /^20\d\d$/.test(year ?? '') ? Number(year) : present
		this.setData({ year: own, title: SAYS.title(own), start: `${own}-01-01` })
	},

	ask: showCalendar,
	/** What was filled in stays when the calendar is read anew. */
	show({ version, years }): void {
		const known = years.find(({ year }) => year === this.data.year)
		if (this.data.version < 0 && known) {
			this.setData({ source: known.source })
			this.showDays(known.off, known.working)
		}
		this.setData({ state: READY, version })
	},

	showDays(off: readonly string[], working: readonly string[]): void {
		const lineOf = (days: readonly string[]): Line[] =>
			spansOf(days).map(({ from, to, count }) => {
				const words = CALENDAR_PAGE_SAYS.span(dayWords(from), dayWords(to), count)
				return { from, to, words, removes: SAYS.removes(words) }
			})
		this.setData({
			off: [...off],
			working: [...working],
			offLines: lineOf(off),
			// Each day by itself: two Saturdays' work is nothing in a row.
			workingLines: [...working].sort().flatMap((day) => lineOf([day])),
			problem: '',
			problems: {},
		})
	},

	onPaste(event: Changed) {
		this.setData({ pasted: event.detail.value, problem: '' })
	},

	/** Takes what the notice says in place of what stood there. */
	onRead() {
		const { pasted, year, source } = this.data
		const read = readNotice(pasted, year)
		if (read.off.length === 0)
			return this.setData({ doubts: read.doubts, problems: { notice: WORDS.readNothing } })
		this.showDays(read.off, read.working)
		this.setData({ doubts: read.doubts, source: read.source === '' ? source : read.source })
	},

	onDay(event: WechatMiniprogram.CustomEvent<{ value: string }, { which: 'from' | 'to' | 'day' }>) {
		const day = event.detail.value
		const { which } = event.currentTarget.dataset
		this.setData({ [which]: { day, words: dayWords(day) }, problem: '', problems: {} })
	},

	onAddOff() {
		const { from, to, off, working } = this.data
		const days = from.day === '' || to.day === '' ? [] : daysOf({ from: from.day, to: to.day })
		if (days.length === 0) return this.setData({ problems: { off: WORDS.backwards } })
		this.showDays([...new Set([...off, ...days])], working)
		this.setData({ from: UNCHOSEN, to: UNCHOSEN })
	},

	onAddWorking() {
		const { day, off, working } = this.data
		if (day.day === '') return this.setData({ problems: { working: WORDS.choose } })
		this.showDays(off, [...new Set([...working, day.day])])
		this.setData({ day: UNCHOSEN })
	},

	onRemove(event: OfLine) {
		const { from, to } = event.currentTarget.dataset
		const isOther = (day: string): boolean => day < from || day > to
		this.showDays(this.data.off.filter(isOther), this.data.working.filter(isOther))
	},

	onSource(event: Changed) {
		this.setData({ source: event.detail.value, problem: '', problems: {} })
	},

	async onSave(): Promise<void> {
		const { version, year, off, working, busy } = this.data
		const source = cleanWords(this.data.source)
		if (busy) return
		if (source === '') return this.setData({ problems: { source: WORDS.needSource } })
		const change = { version, year: { year, source, off, working } }
		await saveChange(
			this,
			() => saveYear(change),
			WORDS.kept,
			(fields) => ({
				off: fields['year.off'] ?? '',
				working: fields['year.working'] ?? '',
			}),
		)
	},
})
