import { area, household, leave, post, type CsvRow } from '../../support/roster-csv'

/** The grid that has all that it should have. */
export const GOOD = 'g-good'
let phones = 0
const phone = (): string => `139${String(++phones).padStart(8, '0')}`
const somebody = (code: string, word: string, name: string, more: CsvRow = {}): CsvRow => ({
	...post(code, word, name, phone()),
	...more,
})
export const times = <T>(count: number, make: (at: number) => T): T[] =>
	Array.from({ length: count }, (_, at) => make(at + 1))

/** A county of two towns. In the first there is one grid with all that it should have, and others that lack something. */
export const ROWS: readonly CsvRow[] = [
	area('c', '青山县', '县'),
	area('t1', '河西镇', '镇', 'c'),
	area('t2', '河东镇', '镇', 'c'),
	area('v1', '前进村', '村', 't1'),
	area('v2', '东风村', '村', 't2'),
	area(GOOD, '齐全网格', '网格', 'v1'),
	area('g-empty', '无人网格', '网格', 'v1'),
	area('g-away', '请假网格', '网格', 'v1'),
	area('g-east', '东风网格', '网格', 'v2'),
	...times(10, (at) => area(`u${at}`, `${at}号楼`, '楼栋', GOOD)),
	somebody('c', '调度员', '县调度'),
	post('t1', '调度员', '镇调度', '13700000001'),
	post('t2', '管理员', '镇管理员', '13700000002'),
	somebody('v1', '村负责人', '村长'),
	somebody('v1', '社区民警', '民警'),
	post(GOOD, '网格长', '齐格长', '13700000003'),
	somebody(GOOD, '专职网格员', '专员'),
	somebody(GOOD, '兼职网格员', '兼员一'),
	somebody(GOOD, '网格员', '兼员二'),
	...times(10, (at) => somebody(`u${at}`, '楼栋长', `楼长${at}`)),
	post('g-away', '网格长', '请假格长', '13700000004'),
	leave('g-away', '网格长', '13700000004', '2026-09-14', '2026-09-20'),
	post('g-away', '网格员', '齐格长', '13700000003'),
	...times(300, (at) => household(GOOD, String(at))),
	...times(2, (at) => household('g-away', String(at))),
	household('g-east', '1'),
]
