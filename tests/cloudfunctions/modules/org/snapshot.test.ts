import { rosterKey, type HouseholdDocument } from '../../../../cloudfunctions/modules/org/documents'
import type { HouseholdMember } from '../../../../cloudfunctions/modules/org/rules/household'
import { RosterSnapshot } from '../../../../cloudfunctions/modules/org/snapshot'

const KEY = rosterKey.openid('o-1')

function householdOf(id: string, state: HouseholdMember['state'], since: string): HouseholdDocument {
	const members = [{ openid: 'o-1', name: '高志强', state, since: `2026-${since}T09:00:00+08:00` }]
	const household = { id, number: id, address: id, headName: '高志强', doorCode: id, path: [], members }
	return { _id: id, kind: 'household', keys: [KEY], since: 0, until: null, household }
}

test('home is a confirmed household, the one they have had longest, whatever else was scanned since', () => {
	const asked = householdOf('a', 'pending', '01-01')
	const second = householdOf('b', 'confirmed', '05-01')
	const home = householdOf('c', 'confirmed', '02-01')
	const snapshot = new RosterSnapshot([asked, second, home])
	expect(snapshot.households(KEY).map(({ _id }) => _id)).toEqual(['c', 'b', 'a'])
})
