import { countStore } from '../../../cloudfunctions/stores/cloudbase/count-store'
import { gapStore } from '../../../cloudfunctions/stores/cloudbase/gap-store'
import { importStore } from '../../../cloudfunctions/stores/cloudbase/import-store'
import { inbox } from '../../../cloudfunctions/stores/cloudbase/inbox'
import { rateStore } from '../../../cloudfunctions/stores/cloudbase/rate-store'
import { rosterStore } from '../../../cloudfunctions/stores/cloudbase/roster-store'
import { visitStore } from '../../../cloudfunctions/stores/cloudbase/visit-store'
import { databaseSchema, databaseWalks } from '../../../cloudfunctions/stores/schema'
import { rosterKey, type PersonDocument } from '../../../cloudfunctions/modules/org/documents'
import { connectSdk } from '../../local/cloudbase/support/sdk'
import { startTestCloud, type TestCloud } from '../../local/cloudbase/support/test-cloud'

const HASH = 'a'.repeat(64)
const MEMBER = { openid: 'o-new', name: '王', state: 'confirmed', since: '2026-09-16' } as const

const PERSON: PersonDocument = {
	_id: 'person:p@1',
	kind: 'person',
	keys: [rosterKey.person('p'), rosterKey.code(HASH)],
	since: 1,
	until: null,
	person: { id: 'p', name: '王', phone: '13900000001', posts: [], duties: [] },
}

let cloud: TestCloud
beforeAll(async () => {
	cloud = await startTestCloud(databaseSchema, [], { walks: databaseWalks })
	// The adapters find the cloud by the environment.
	connectSdk(cloud)
})
afterAll(() => cloud.end())

test('the requests that look at more than they answer are those that are declared, and each of them is made', async () => {
	await rateStore.count({ path: ['1'], since: 0, before: 1, now: 1 })
	await gapStore.countHouseholds(['1'], 1)
	await rosterStore.countHouseholds('1', 1)
	await countStore.sum({ areaCode: '1', depth: 1, kinds: ['a'], planId: 'p', owed: 'once-door' })
	await importStore.putOutline('job', [])
	await inbox.markReportRead('o-new', 'r')
	await rosterStore.dropCode('p', 'other')
	await rosterStore.add([PERSON])
	expect(await rosterStore.bindPerson(PERSON._id, HASH, 'o-new')).toBe(true)
	await rosterStore.redeemCode({ _id: 'household:h@1' }, HASH, MEMBER)
	await rosterStore.settlePending('h', '1')
	await visitStore.stand('h', { paired: null }, null)
	await visitStore.setNeeds('h', { needs: '打水', since: '2026-11-21', by: 'p', claims: [] }, [])
	await visitStore.claim('h', { openid: 'o-new', name: '王', phone: '13900000001', at: 1 })
	expect(Object.keys(cloud.counters.total.walks).sort()).toEqual(Object.keys(databaseWalks).sort())
})
