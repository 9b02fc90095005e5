import {
	checkScreen,
	moreOnScreen,
	problemText,
} from '../../../../../miniprogram/packages/roster/import/check-screen'
import { IMPORT_WORDS as WORDS } from '#shared/words/pages/roster-import'
import type { ImportSummary } from '../../../../../miniprogram/services/roster-import'

const NONE = { areas: 0, people: 0, households: 0 }

const summary = (part: Partial<ImportSummary> = {}): ImportSummary => ({
	rows: 12,
	added: { areas: 1, people: 0, households: 9 },
	changed: NONE,
	gone: { ...NONE, names: [] },
	errors: [],
	errorCount: 0,
	notices: [],
	refused: false,
	...part,
})

const wrong = (sheet: string, row: number) => ({ sheet, row, column: '电话', message: '电话不对' })

test('what is new and changed, by kinds that there are any of', () => {
	const screen = checkScreen('名册.xlsx', summary(), 30)
	expect(screen).toMatchObject({
		outcome: 'some',
		rows: '名册.xlsx，认出 12 条（区划、岗位、住户各算一条）',
		confirmHint: '',
		gone: '',
	})
	expect(screen.counts.map(({ name, what }) => [name, what])).toEqual([
		['新增', '1 个区划、9 户'],
		['有变化', '没有'],
	])
})

test('what the file leaves out is named, as far as it is told, with what to do about it', () => {
	const gone = { areas: 1, people: 2, households: 3, names: ['第三网格', '第一网格网格长白玉兰'] }
	const screen = checkScreen('名册.xlsx', summary({ gone }), 30)
	expect(screen.gone).toBe('1 个区划、2 名人员、3 户')
	expect(screen.goneNames).toBe('第三网格、第一网格网格长白玉兰……还有 4 个')
	expect(screen.goneHints).toEqual([WORDS.goneHint, WORDS.gonePeople, WORDS.goneHouseholds])
})

test('mistakes stand by sheet, a few at a time', () => {
	const errors = [
		wrong('人员', 3),
		wrong('住户', 4),
		wrong('人员', 5),
		{ sheet: '', message: '编码绕成了圈' },
	]
	const some = summary({ errors, errorCount: 7 })
	const first = checkScreen('名册.xlsx', some, 2)
	expect(first.sheets.map(({ name, problems }) => [name, problems.length])).toEqual([
		['工作表“人员”', 1],
		['工作表“住户”', 1],
	])
	expect(first).toMatchObject({ more: true, notListed: '', errorsHead: '要改的地方，共 7 处' })
	const all = checkScreen('名册.xlsx', some, 30)
	expect(all.sheets.map(({ name, problems }) => [name, problems.map(({ where }) => where)])).toEqual([
		['工作表“人员”', ['第 3 行，“电话”这一列', '第 5 行，“电话”这一列']],
		['工作表“住户”', ['第 4 行，“电话”这一列']],
		['整个文件', ['']],
	])
	expect(all.more).toBe(false)
	expect(all.notListed).toBe('还有 3 处没有列出，改好这些再选一次就能看到')
})

test('of five hundred mistakes the next thirty are handed over, not those before them', () => {
	const errors = Array.from({ length: 500 }, (_, at) => wrong(at < 400 ? '人员' : '住户', at + 2))
	const notices = Array.from({ length: 40 }, (_, at) => ({ sheet: '人员', row: at, message: '空行' }))
	const screenOf = (shown: number) =>
		checkScreen('名册.xlsx', summary({ errors, errorCount: 500, notices }), shown)
	const step = moreOnScreen(screenOf(390), screenOf(420))
	expect(Object.keys(step).filter((field) => field.includes('sheets'))).toEqual([
		...Array.from({ length: 10 }, (_, at) => `screen.sheets[0].problems[${390 + at}]`),
		'screen.sheets[1]',
	])
	expect(JSON.stringify(step).length).toBeLessThan(4096)
	expect(screenOf(30)).toMatchObject({ moreNotices: true })
	expect(screenOf(30).notices[0]?.problems).toHaveLength(30)
	expect(moreOnScreen(screenOf(30), screenOf(60))).toMatchObject({
		'screen.moreNotices': false,
		'screen.notices[0].problems[39]': { message: '空行' },
	})
})

test('a refused file shows no counts, one with nothing new says so', () => {
	expect(checkScreen('a.csv', summary({ refused: true }), 30)).toMatchObject({
		outcome: 'refused',
		counts: [],
		gone: '',
	})
	expect(checkScreen('a.csv', summary({ added: NONE }), 30)).toMatchObject({ outcome: 'nothing', counts: [] })
})

test('the list to send has every mistake that is known', () => {
	const errors = [wrong('人员', 3), { sheet: '', message: '编码绕成了圈' }]
	expect(problemText('名册.xlsx', summary({ errors, errorCount: 3 })).split('\n')).toEqual([
		'名册.xlsx 要改的地方，共 3 处',
		'工作表“人员”',
		'第 3 行，“电话”这一列：电话不对',
		'整个文件',
		'编码绕成了圈',
		'还有 1 处没有列出，改好这些再选一次就能看到',
	])
})
