import { HOURS_SAYS as SAYS, HOURS_WORDS as WORDS } from '../../../shared/words/pages/calendar'
import { officeHoursWords, WEEKDAY_CHOICES } from '../../../shared/words/office-hours'
import { clockWords } from '../../../shared/words/moment'
import { minuteOf } from '../../../shared/clock/china-time'
import type { OfficeHours } from '../../../shared/clock/calendar'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { areaHours, saveHours, type AreaHours, type HoursChange } from '../../../services/calendar'
import { saveChange } from '../../../presenters/save-change'

/** A time from and to, as pickers give them, and how its taking away is called. */
interface Span {
	from: string
	to: string
	removes: string
}

type OfSpan = WechatMiniprogram.CustomEvent<{ value: string }, object, { index: number; end: 'from' | 'to' }>

/** A day has no more spans than the contract takes. */
const MOST_SPANS = 6

const span = (from: string, to: string): Span => ({ from, to, removes: SAYS.removes(from, to) })
const spansOf = ({ spans }: OfficeHours): Span[] =>
	spans.map(({ from, to }) => span(clockWords(from), clockWords(to)))

readingPage({
	data: {
		w: WORDS,
		choices: WEEKDAY_CHOICES,
		most: MOST_SPANS,
		areaCode: '',
		name: '',
		/** When offices work there now, and who said so. */
		now: '',
		isOwn: false,
		inherits: '',
		/** The version of the calendar that this form changes. */
		version: -1,
		weekdays: initially<string[]>([]),
		spans: initially<Span[]>([]),
		problems: initially<Readonly<Record<string, string>>>({}),
		problem: '',
		busy: false,
	},

	onLoad({ areaCode = '' }: Record<string, string | undefined>) {
		this.setData({ areaCode: decodeURIComponent(areaCode) })
	},

	ask(): Promise<AreaHours> {
		return areaHours(this.data.areaCode)
	},
	/** What was filled in stays when the calendar is read anew. */
	show({ version, name, own, above, aboveName = WORDS.usual }): void {
		const hours = own ?? above
		if (this.data.version < 0) this.setData({ weekdays: hours.weekdays.map(String), spans: spansOf(hours) })
		this.setData({
			state: READY,
			version,
			name,
			isOwn: own !== undefined,
			now: own ? SAYS.own(officeHoursWords(own)) : SAYS.inherited(aboveName, officeHoursWords(above)),
			inherits: SAYS.inherit(aboveName),
		})
	},

	onWeekdays(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
		this.setData({ weekdays: event.detail.values, problem: '', problems: {} })
	},

	onTime({ detail, currentTarget }: OfSpan) {
		const { index, end } = currentTarget.dataset
		const { value } = detail
		const spans = this.data.spans.map((one, at) => {
			if (at !== index) return one
			return end === 'from' ? span(value, one.to) : span(one.from, value)
		})
		this.setData({ spans, problem: '', problems: {} })
	},

	/** A new one begins where the last ends. */
	onAdd() {
		const { spans } = this.data
		const last = spans[spans.length - 1]?.to ?? ''
		this.setData({ spans: [...spans, span(last, last)], problem: '', problems: {} })
	},

	onRemove({ currentTarget }: OfSpan) {
		const spans = this.data.spans.filter((_, at) => at !== currentTarget.dataset.index)
		this.setData({ spans, problem: '', problems: {} })
	},

	onSave(): Promise<void> {
		const { areaCode, weekdays, spans } = this.data
		const minutes = spans.map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }))
		return this.send({ hours: { areaCode, weekdays: weekdays.map(Number), spans: minutes } })
	},

	async onInherit(): Promise<void> {
		const { inherits, areaCode } = this.data
		if (await isSure(SAYS.inheritAsk(inherits), WORDS.inheritYes, WORDS.inheritNo))
			await this.send({ inherit: areaCode })
	},

	send(change: HoursChange): Promise<void> {
		const { version } = this.data
		return saveChange(
			this,
			() => saveHours(version, change),
			WORDS.kept,
			(fields) => ({
				weekdays: fields['hours.weekdays'] ?? '',
				spans: fields['hours.spans'] ?? '',
			}),
		)
	},
})
