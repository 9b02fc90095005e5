import holidays from '../../../../../cloudfunctions/modules/org/rules/holidays.json'
import { daysOf, spansOf } from '#shared/clock/day-spans'
import { yearCards } from '../../../../../miniprogram/packages/roster/calendar/year-cards'
import { readNotice } from '../../../../../miniprogram/packages/roster/year/holiday-notice'

const NOTICE = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
国务院办公厅
2025年11月4日`

test('a year’s notice reads as the product knows the year', () => {
	const known = holidays.years.find(({ year }) => year === 2026)!
	const { source, ...read } = readNotice(NOTICE, 2026)
	expect(read).toEqual({ off: known.off, working: known.working, doubts: [] })
	expect(source).toBe('国务院办公厅关于2026年部分节假日安排的通知')
	expect(
		readNotice(
			NOTICE.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
			2026,
		).off,
	).toEqual(known.off)
})

test('it takes single days, spans over months and years, and asks about what does not add up', () => {
	expect(readNotice('元旦：1月1日放假1天', 2027)).toMatchObject({ off: ['2027-01-01'], doubts: [] })
	expect(readNotice('9月30日到10月2日放假，9月26日、27日上班', 2027)).toMatchObject({
		off: ['2027-09-30', '2027-10-01', '2027-10-02'],
		working: ['2027-09-26', '2027-09-27'],
	})
	const over = '2026年12月31日至2027年1月2日放假，共3天'
	expect(readNotice(over, 2027)).toMatchObject({ off: ['2027-01-01', '2027-01-02'], doubts: [] })
	expect(readNotice('10月1日至7日放假，共8天', 2027).doubts).toEqual(['10月1日至7日放假，共8天'])
	expect(readNotice('5月1日放假2天', 2027).doubts).toEqual(['5月1日放假2天'])
	expect(readNotice('2月30日放假', 2027)).toMatchObject({ off: [], doubts: ['2月30日放假'] })
	expect(readNotice('10月7日至1日放假', 2027)).toMatchObject({ off: [], doubts: ['10月7日至1日放假'] })
	expect(readNotice(NOTICE, 2027)).toEqual({
		source: '',
		off: [],
		working: [],
		doubts: ['国务院办公厅关于2026年部分节假日安排的通知'],
	})
	expect(readNotice('没有日子', 2027)).toEqual({ source: '', off: [], working: [], doubts: [] })
})

test('days are shown as spans, and a span is its days', () => {
	const days = ['2027-01-01', '2027-01-03', '2027-01-02', '2027-02-28', '2027-03-01']
	expect(spansOf(days)).toEqual([
		{ from: '2027-01-01', to: '2027-01-03', count: 3 },
		{ from: '2027-02-28', to: '2027-03-01', count: 2 },
	])
	expect(spansOf(days).flatMap(daysOf)).toEqual([...days].sort())
	expect(daysOf({ from: '2027-01-02', to: '2027-01-01' })).toEqual([])
})

test('the page asks for the year that can be known next, and no later one', () => {
	const yearsOn = (years: number[]) =>
		yearCards(
			{ years: years.map((year) => ({ year, source: 's', off: [], working: [], saved: true })) },
			'2026-11-30',
		).map(({ year, isKnown }) => [year, isKnown])
	expect(yearsOn([2025, 2026])).toEqual([
		[2027, false],
		[2026, true],
	])
	expect(yearsOn([2026, 2027])).toEqual([
		[2027, true],
		[2026, true],
	])
	expect(yearsOn([2024])).toEqual([[2026, false]])
})
