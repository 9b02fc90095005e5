import { choiceOf, questionOf } from '../../../../miniprogram/presenters/sheet-choices'
import { canGo, isLacking, sheetCards } from '../../../../miniprogram/presenters/sheet-screen'
import type { SheetUnderstanding } from '../../../../miniprogram/services/roster-import'

const sheet = (part: Partial<SheetUnderstanding> = {}): SheetUnderstanding => ({
	name: '名单',
	key: 'k',
	kind: 'tenure',
	header: { row: 2, height: 1 },
	columns: [
		{ at: 0, shown: '序号', means: 'none', sample: '1' },
		{ at: 1, shown: '姓名', means: 'person', sample: '己丑一' },
		{ at: 3, shown: '专职网格员', means: 'holder', post: '专职网格员', sample: '' },
	],
	lacks: [],
	assumes: [],
	offers: [],
	asksPost: false,
	rows: [
		{ row: 3, becomes: [{ kind: 'tenure', cells: { person: '己丑一' } }], problems: ['电话不对'] },
		{ row: 4, passedOver: 'total', becomes: [], problems: [] },
	],
	first: [
		{ row: 1, text: '高龄老人名单' },
		{ row: 2, text: '序号 · 姓名' },
		{ row: 3, text: '1 · 己丑一' },
	],
	...part,
})

test('a card says what a sheet is, what its columns are, and what its first rows become', () => {
	const [card] = sheetCards([sheet()])
	expect(card?.lines.map(({ name, what }) => [name, what])).toEqual([
		['这是', '人员'],
		['表头', '第 2 行'],
	])
	expect(card?.columns.map(({ name, what, hint }) => [name, what, hint])).toEqual([
		['姓名', '姓名', '比如 己丑一'],
		['专职网格员', '专职网格员', '下面是空的'],
	])
	expect(card?.unusedNames).toBe('没有用到：序号')
	expect(card?.rows.map(({ where, texts }) => [where, texts.map(({ text }) => text)])).toEqual([
		['第 3 行', ['人员　己丑一', '电话不对']],
		['第 4 行', ['合计、小计这样的行没有导入']],
	])
})

test('a sheet of people without a post asks for it, and nothing can go on before', () => {
	const asking = sheet({ asksPost: true, lacks: ['没有写这些人是什么岗位'] })
	expect(sheetCards([asking])[0]?.lines[1]).toMatchObject({ ask: 'post', isOpen: true })
	expect(canGo([asking])).toBe(false)
	expect(canGo([asking, sheet()])).toBe(true)
})

test('a sheet that is left out shows nothing but why, and what it could be', () => {
	const [card] = sheetCards([sheet({ kind: 'none', aside: 'hidden' })])
	expect(card).toMatchObject({ isAside: true, columns: [], unusedNames: '' })
	expect(card?.why).toMatch(/隐藏/)
	expect(card?.lines.map(({ ask }) => ask)).toEqual(['kind'])
})

test('a header may be any of the first rows, or two of them', () => {
	const { options, value } = questionOf(sheet(), 'header')
	expect(options.map(({ label }) => label)).toEqual([
		'第 1 行：高龄老人名单',
		'第 2 行：序号 · 姓名',
		'第 3 行：1 · 己丑一',
		'第 1、2 两行：高龄老人名单',
		'第 2、3 两行：序号 · 姓名',
	])
	expect(options.find((one) => one.value === value)?.label).toBe('第 2 行：序号 · 姓名')
	expect(choiceOf(sheet(), undefined, 'header', options[4]?.value ?? '')).toEqual({
		name: '名单',
		kind: 'tenure',
		header: { row: 2, height: 2 },
	})
})

test('one column is changed and the others stay as they are', () => {
	const { options, title } = questionOf(sheet(), '0')
	expect(title).toBe('“序号”这一列是什么')
	const phone = options.find(({ label }) => label === '网格员的电话')
	expect(choiceOf(sheet(), undefined, '0', phone?.value ?? '').columns).toEqual([
		{ at: 0, means: 'holderPhone', post: '网格员' },
		{ at: 1, means: 'person' },
		{ at: 3, means: 'holder', post: '专职网格员' },
	])
})

test('another kind is understood anew, while a post leaves the columns that were chosen', () => {
	const before = { name: '名单', kind: 'tenure' as const, columns: [{ at: 1, means: 'person' as const }] }
	expect(choiceOf(sheet(), before, 'post', '网格员')).toMatchObject({
		post: '网格员',
		columns: before.columns,
	})
	expect(choiceOf(sheet(), before, 'kind', 'household')).toEqual({
		name: '名单',
		kind: 'household',
		header: { row: 2, height: 1 },
	})
	expect(questionOf(sheet({ kind: 'mixed' }), 'kind').options[0]?.label).toBe('每行自己写明')
})

test('a list of households without numbers says what is missing, offers the columns that could be it, and shows its rows', () => {
	const lacking = sheet({
		kind: 'household',
		lacks: ['这张表缺少“户号”这一列'],
		columns: [
			{ at: 2, shown: '住址', means: 'address', sample: '1号' },
			{ at: 4, shown: '编号', means: 'none', sample: '7' },
		],
		offers: [
			{ at: 2, means: 'doorNumber' },
			{ at: 4, means: 'number' },
		],
		rows: [],
	})
	const [card] = sheetCards([lacking])
	expect(card?.offers).toEqual([
		{ ask: '2', value: 'doorNumber ', text: '用“住址”当户号，也是住址' },
		{ ask: '4', value: 'number ', text: '“编号”就是户号' },
	])
	expect(choiceOf(lacking, undefined, '2', 'doorNumber ').columns?.[0]).toEqual({
		at: 2,
		means: 'doorNumber',
	})
	expect(card?.rowsHead).toBe('表里头几行是这样')
	expect(card?.rows.map(({ where, texts }) => [where, texts[0]?.text])).toContainEqual([
		'第 1 行',
		'高龄老人名单',
	])
	expect([isLacking([lacking]), canGo([lacking])]).toEqual([true, false])
	expect(isLacking([sheet({ kind: 'none', lacks: [] })])).toBe(false)
})
