/** A row of a roster file by column. */
export type CsvRow = Readonly<Record<string, string>>

/** A roster file with every column that the rows name; the header stands in row 1, so rows[0] is row 2. */
export function rosterCsv(rows: readonly CsvRow[]): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
	return lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

export const area = (code: string, name: string, level: string, parent = ''): CsvRow => ({
	类别: '区划',
	编码: code,
	名称: name,
	层级: level,
	上级编码: parent,
})

export const post = (
	code: string,
	word: string,
	name: string,
	phone: string,
	more: { from?: string; to?: string; standing?: string } = {},
): CsvRow => ({
	类别: '在岗',
	区划编码: code,
	岗位: word,
	姓名: name,
	电话: phone,
	在岗方式: more.standing ?? '',
	自: more.from ?? '2025-01-01',
	至: more.to ?? '',
})

export const leave = (code: string, word: string, phone: string, from: string, to: string): CsvRow => ({
	类别: '请假',
	区划编码: code,
	岗位: word,
	电话: phone,
	自: from,
	至: to,
})

export const household = (grid: string, number: string, head = '张三', doorCode = ''): CsvRow => ({
	类别: '户',
	网格编码: grid,
	户号: number,
	户主: head,
	住址: `${number}号`,
	门牌码: doorCode,
})

/** A small county: a town with a village of two grids, and everybody in charge. */
export const SMALL_COUNTY: readonly CsvRow[] = [
	area('100', '青山县', '县'),
	area('100-1', '河西镇', '镇', '100'),
	area('100-1-1', '前进村', '村', '100-1'),
	area('100-1-1-1', '第一网格', '网格', '100-1-1'),
	area('100-1-1-2', '第二网格', '网格', '100-1-1'),
	post('100', '调度员', '县调度', '13900000001'),
	post('100-1', '调度员', '镇调度', '13900000002'),
	post('100-1-1', '村负责人', '村长', '13900000003'),
	post('100-1-1-1', '网格长', '格长一', '13900000004'),
	post('100-1-1-1', '网格员', '格员一', '13900000005'),
	household('100-1-1-1', '1', '户主一'),
	household('100-1-1-2', '1', '户主二'),
]
