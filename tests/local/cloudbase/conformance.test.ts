import { supported } from '../../../local/cloudbase/database/supported'
import { databaseCases as cases } from '../../../local/conformance/cases'
import {
	people,
	peopleSchema,
	type Case,
	type Refusal,
	type Sdk,
} from '../../../local/conformance/cases/case'
import { refusedUpdates } from '../../../local/conformance/cases/array-update-cases'
import { refusedQueries } from '../../../local/conformance/cases/query-cases'
import { refusalOf } from '../../../local/conformance/sdk'
import { connectSdk } from './support/sdk'
import { startTestCloud, type TestCloud } from './support/test-cloud'

describe('the database through the real SDK', () => {
	let cloud: TestCloud
	let sdk: Sdk

	beforeAll(async () => {
		cloud = await startTestCloud(peopleSchema)
		sdk = connectSdk(cloud)
	})
	afterAll(() => cloud.end())
	beforeEach(async () => {
		await cloud.reset()
		await sdk.db.collection('people').add(people)
	})

	test.each(cases.map((line): [string, Case] => [`${line.entry}, ${line.outcome}: ${line.says}`, line]))(
		'%s',
		async (_name, { outcome, run, gives }) => {
			const before = cloud.snapshot()
			if (outcome !== 'error') {
				expect(await run(sdk)).toEqual(gives)
				return
			}
			const refusal = await refusalOf(run(sdk))
			const { code, names } = gives as Refusal
			expect(refusal?.message).toContain(names)
			if (code !== undefined) expect(refusal?.code).toBe(code)
			expect(cloud.snapshot()).toEqual(before)
		},
	)

	test('every supported entry has a hit, a miss and an error, and nothing else is tried', () => {
		const entries = Object.entries(supported).flatMap(([group, names]) =>
			Object.keys(names).map((name) => `${group}.${name}`),
		)
		const wanted = entries.flatMap((entry) =>
			['hit', 'miss', 'error'].map((outcome) => `${entry} ${outcome}`),
		)
		const tried = new Set(cases.map(({ entry, outcome }) => `${entry} ${outcome}`))
		expect([...tried].sort()).toEqual(wanted.sort())
	})

	test.each(refusedQueries)('the query operator %s is refused by name', async (name, condition) => {
		const refusal = await refusalOf(sdk.db.collection('people').where(condition(sdk)).get())
		expect(refusal).toMatchObject({ code: 'DATABASE_UNSUPPORTED', message: expect.stringContaining(name) })
	})

	test.each(refusedUpdates)('the update operator %s is refused by name', async (name, change) => {
		const refusal = await refusalOf(sdk.db.collection('people').doc('ann').update(change(sdk)))
		expect(refusal).toMatchObject({ code: 'DATABASE_UNSUPPORTED', message: expect.stringContaining(name) })
	})

	test('an action that is not supported is refused by name', async () => {
		const refusal = await refusalOf(sdk.db.createCollection('more'))
		expect(refusal).toMatchObject({
			code: 'ACTION_UNSUPPORTED',
			message: expect.stringContaining('database.addCollection'),
		})
	})
})
