import * as v from 'valibot'
import { editMethods } from '../../../cloudfunctions/modules/roster/contract/edits'
import { Problems } from '../../../cloudfunctions/modules/imports/problems'
import { knownWords } from '../../../cloudfunctions/modules/org/read-namings'
import { readRows } from '../../../cloudfunctions/modules/imports/rows'
import { LONGEST_OFFICIAL_NAME } from '../../support/printed-cards'

/** What the import says of an area with a name. */
function refusals(name: string): string[] {
	const problems = new Problems()
	const sheets = [{ name: '区划', headers: { code: '编码', name: '名称', level: '层级' } }]
	const rows = [{ sheet: '区划', row: 2, kind: 'area' as const, cells: { code: '1', name, level: '村' } }]
	readRows([{ sheets, rows }], problems, { today: '2026-09-16', words: knownWords() })
	return problems.list().map(({ message }) => message)
}

const mayMerge = (name: string): boolean => v.is(editMethods.merge.input, { areaCodes: ['1', '2'], name })
const maySplit = (name: string): boolean =>
	v.is(editMethods.split.input, {
		areaCode: '1',
		into: [
			{ name, householdIds: [] },
			{ name: '乙', householdIds: [] },
		],
	})

test.each([LONGEST_OFFICIAL_NAME, `${LONGEST_OFFICIAL_NAME}第十二网格`, '某'.repeat(50)])(
	'%s may be the name of an area, in a file and on a form',
	(name) => {
		expect([refusals(name), mayMerge(name), maySplit(name)]).toEqual([[], true, true])
	},
)

test('a longer one may not', () => {
	const name = '某'.repeat(51)
	expect([refusals(name), mayMerge(name), maySplit(name)]).toEqual([['太长了，最多 50 个字'], false, false])
})
