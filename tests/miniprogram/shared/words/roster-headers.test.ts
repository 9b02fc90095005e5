import { COLUMNS } from '../../../../cloudfunctions/words/roster'
import { LEVEL_NAMES, POST_NAMES } from '../../../../cloudfunctions/words/roster-names'
import { LEVEL_ENDINGS } from '../../../../cloudfunctions/words/official-names'
import { POST_HEADERS } from '#shared/words/roster-headers'
import { headerName } from '../../../../cloudfunctions/modules/imports/tables/columns/headers'

it('knows every post that a header of a wide table stands for', () => {
	expect(Object.values(POST_HEADERS).filter((post) => !Object.hasOwn(POST_NAMES, post))).toEqual([])
})

it('knows every level that the ending of a name stands for', () => {
	const levels = Object.values(LEVEL_ENDINGS).flatMap((endings) => endings.map(([, level]) => level))
	expect(levels.filter((level) => !Object.hasOwn(LEVEL_NAMES, level))).toEqual([])
})

it('writes headers as they are compared', () => {
	const names = [...Object.values(COLUMNS).flat(), ...Object.keys(POST_HEADERS)]
	expect(names.filter((name) => headerName(name) !== name)).toEqual([])
})
