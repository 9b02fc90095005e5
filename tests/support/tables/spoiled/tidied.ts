import { countySheets } from '../small-county'
import { workbookFile, type Cell, type Sheet } from '../workbook-file'
import type { SpoiledFile } from './spoiled-file'

/** Workbooks that say in their own ways what the small county's sheets say; read, they are the same. */
export const TIDIED_WORKBOOKS: readonly SpoiledFile[] = [
	workbook('title rows above the header', () => countySheets().map(withTitles)),
	workbook('columns in another order, and columns that nobody knows', () => countySheets().map(shuffled)),
	workbook('the headers that townships use', () => countySheets().map((one) => renamed(one, SYNONYMS))),
	workbook('notes and signs in the headers', () => countySheets().map((one) => renamed(one, MARKED))),
	workbook('merged cells', () => countySheets().map(mergedDown)),
	workbook('phones and codes that became numbers', () => eachCell(asNumber)),
	workbook('phones as a table program writes large numbers', () => eachCell(asFloat)),
	workbook('phones with a mark or a fraction as text', () => eachCell(asMarkedText)),
	workbook('phones as people write them', () => eachCell(asWritten)),
	workbook('full-width digits and letters', () => eachCell(fullWidth)),
	workbook('stray spaces and line breaks', () => eachCell(withSpaces)),
	workbook('days as serial numbers', () => eachCell((cell) => (isDay(cell) ? { serial: 45_658 } : cell))),
	workbook('days as numbers without a format', () => eachCell((cell) => (isDay(cell) ? 45_658 : cell))),
	workbook('days as text', () => eachCell((cell) => (isDay(cell) ? '2025年1月1日' : cell))),
	workbook('days with a time', () => eachCell((cell) => (isDay(cell) ? '2025/1/1 0:00:00' : cell))),
	workbook('days without separators', () => eachCell((cell) => (isDay(cell) ? 20_250_101 : cell))),
	{
		what: 'days counted from 1904',
		name: 'roster.xlsx',
		bytes: () =>
			workbookFile(
				eachCell((cell) => (isDay(cell) ? { serial: 45_658 - 1_462 } : cell)),
				{ counts1904: true },
			),
	},
	workbook('formulas with their results', () => eachCell((cell) => asFormula(cell))),
	workbook('text in runs', () => eachCell(inRuns)),
	workbook('hidden sheets and a sheet of instructions', () => [INSTRUCTIONS, ...countySheets(), hidden()]),
	workbook('empty rows, sums and signatures', () => countySheets().map(withFooters)),
	workbook('the header again in the middle', () => countySheets().map(withSecondHeader)),
]

function workbook(what: string, sheets: () => readonly Sheet[]): SpoiledFile {
	return { what, name: 'roster.xlsx', bytes: () => workbookFile(sheets()) }
}

function eachCell(change: (cell: Cell) => Cell): Sheet[] {
	return countySheets().map((one) => ({
		...one,
		rows: one.rows.map((cells, at) => (at === 0 ? cells : cells.map(change))),
	}))
}

const isDay = (cell: Cell): boolean => cell === '2025-01-01'
const isPhone = (cell: Cell): cell is string => typeof cell === 'string' && /^1380000\d{4}$/.test(cell)

const asNumber = (cell: Cell): Cell =>
	isPhone(cell) || (typeof cell === 'string' && /^1522\d+$/.test(cell)) ? Number(cell) : cell

const asFloat = (cell: Cell): Cell => {
	if (!isPhone(cell)) return cell
	return { written: `1.${cell.slice(1)}E10` }
}

const asMarkedText = (cell: Cell): Cell => {
	if (!isPhone(cell)) return cell
	return cell.endsWith('1') ? `'${cell}` : `${cell}.0`
}

const asWritten = (cell: Cell): Cell => {
	if (!isPhone(cell)) return cell
	const spaced = `${cell.slice(0, 3)} ${cell.slice(3, 7)} ${cell.slice(7)}`
	return cell.endsWith('1') ? `+86 ${spaced}` : spaced.replace(/ /g, '-')
}

const fullWidth = (cell: Cell): Cell =>
	typeof cell === 'string'
		? cell.replace(/[0-9A-Z-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
		: cell

const withSpaces = (cell: Cell): Cell =>
	typeof cell === 'string'
		? `\u00a0\u3000${cell.replace(/^(\p{Script=Han})(?=\p{Script=Han})/u, '$1 \u200b')}\n`
		: cell

const asFormula = (cell: Cell): Cell =>
	typeof cell === 'string' ? { formula: 'CONCATENATE(A1,B1)', value: cell } : cell

const inRuns = (cell: Cell): Cell =>
	typeof cell === 'string' ? { runs: [cell.slice(0, 2), cell.slice(2)] } : cell

function withTitles(one: Sheet): Sheet {
	const titles: Cell[][] = [
		['青山县网格化服务管理名册'],
		[],
		['填报单位：县综治中心', undefined, '2026年3月'],
	]
	return { ...one, rows: [...titles, ...one.rows], merges: ['A1:D1'] }
}

function shuffled(one: Sheet): Sheet {
	const [header = []] = one.rows
	const turned = (cells: readonly Cell[]): Cell[] => header.map((_, at) => cells[at]).reverse()
	return {
		...one,
		rows: one.rows.map((cells, at) => [at === 0 ? '序号' : at, ...turned(cells), at === 0 ? '备注' : '无']),
	}
}

const SYNONYMS: Readonly<Record<string, string>> = {
	编码: '行政区划代码',
	名称: '区划名称',
	层级: '级别',
	上级编码: '上级区划代码',
	区划编码: '网格编码',
	岗位: '职务',
	姓名: '人员姓名',
	电话: '手机号码',
	自: '任职时间',
	网格编码: '所属网格编码',
	户号: '户编号',
	户主: '户主姓名',
	住址: '家庭住址',
}

const MARKED: Readonly<Record<string, string>> = {
	编码: '*编码',
	名称: '名 称',
	姓名: '姓名（必填）',
	电话: '电\n话【11位】',
	户主: '户　主：',
	住址: '住址(到门牌)',
}

function renamed(one: Sheet, names: Readonly<Record<string, string>>): Sheet {
	const [header = [], ...rows] = one.rows
	return {
		...one,
		rows: [header.map((cell) => (typeof cell === 'string' ? names[cell] : undefined) ?? cell), ...rows],
	}
}

/** Where a column repeats the value above it, one cell is merged over both rows. */
function mergedDown(one: Sheet): Sheet {
	const merges: string[] = []
	const rows = one.rows.map((cells, at) =>
		cells.map((cell, column) => {
			const repeats = at > 1 && column === 0 && cell === one.rows[at - 1]?.[column]
			if (repeats) merges.push(`A${at}:A${at + 1}`)
			return repeats ? undefined : cell
		}),
	)
	return { ...one, rows, merges }
}

const INSTRUCTIONS: Sheet = {
	name: '填写说明',
	rows: [['怎样填这张表'], ['户主', '写身份证上的姓名'], ['电话', '11 位手机号']],
}

function hidden(): Sheet {
	return { name: '旧数据', hidden: true, rows: countySheets()[2]?.rows ?? [] }
}

function withFooters(one: Sheet): Sheet {
	const footers: Cell[][] = [
		[],
		['合计', 3],
		['填表人：李会计', undefined, '联系电话：0482-8800000'],
		['注：按季更新'],
	]
	return { ...one, rows: [...one.rows, ...footers] }
}

function withSecondHeader(one: Sheet): Sheet {
	const [header = [], first = [], ...rest] = one.rows
	return { ...one, rows: [header, first, [], header, ...rest] }
}
