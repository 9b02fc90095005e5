import { MODERATED } from '../../../cloudfunctions/modules/moderated'
import { runModeration, takeVerdict } from '../../../cloudfunctions/modules/moderation/run-moderation'
import type { Ports } from '../../../cloudfunctions/modules/ports'
import { photoModerations } from '#shared/content/moderation'
import { MemoryFiles } from '../../support/memory-ports/file-store'
import { MemoryReports } from '../../support/memory-ports/report-store'
import { RosterDocuments } from '../../support/memory-ports/roster-documents'
import { memoryStores } from '../../support/memory-ports/stores'
import { JPEG } from '../../support/photo'
import { FRIDAY_NINE, reportWith } from '../../support/reports'

const OPENID = 'o-1'
const MINUTE = 60_000

interface Way {
	/** The call is made, and its answer lost. */
	after: boolean
	/** Nothing is called any more after it. */
	dies: boolean
}
const WAYS: Way[] = [false, true].flatMap((after) => [false, true].map((dies) => ({ after, dies })))

/** A cloud in memory that fails at the n-th call from now. */
class Failing {
	now = FRIDAY_NINE
	readonly files = new MemoryFiles()
	readonly reports = new MemoryReports()
	private left = Infinity
	private way: Way = { after: false, dies: false }
	readonly ports: Ports

	constructor() {
		const stores = memoryStores({ roster: new RosterDocuments(), reports: this.reports, files: this.files })
		const mortal = Object.fromEntries(
			Object.entries(stores).map(([name, store]) => [name, this.mortal(store)]),
		)
		this.ports = {
			...(mortal as unknown as Ports),
			clock: { now: () => this.now },
			content: this.mortal({
				moderateText: async () => 'pass' as const,
				moderateFiles: async (photos: readonly { link: string }[]) =>
					photos.map(({ link }) => `trace of ${link}`),
			}),
		}
	}

	failAt(call: number, way: Way): void {
		this.left = call
		this.way = way
	}

	/** True where it has failed. Everything works from now on. */
	mend(): boolean {
		const failed = this.left <= 0
		this.left = Infinity
		return failed
	}

	private mortal<Store extends object>(store: Store): Store {
		return new Proxy(store, {
			get: (target, name) => {
				const value: unknown = Reflect.get(target, name)
				if (typeof value !== 'function') return value
				return async (...given: unknown[]): Promise<unknown> => {
					this.left -= 1
					const fails = this.left === 0
					if ((fails && !this.way.after) || (this.left < 0 && this.way.dies)) throw new Death()
					const answer: unknown = await value.apply(target, given)
					if (fails) throw new Death()
					return answer
				}
			},
		})
	}
}

class Death extends Error {}

/** One run of the timer, and WeChat's verdict on everything that was handed over. */
async function round(cloud: Failing): Promise<void> {
	await runModeration(MODERATED, cloud.ports)
	for (const { checks = [] } of cloud.reports.all())
		for (const { asking } of checks)
			if (asking?.traceId !== undefined)
				await takeVerdict({ traceId: asking.traceId, verdict: 'pass' }, MODERATED, cloud.ports)
}

async function withPhoto(): Promise<{ cloud: Failing; fileId: string }> {
	const cloud = new Failing()
	const fileId = cloud.files.keep(`users/${OPENID}/photo.jpg`, JPEG)
	const checks = photoModerations([], 1, [fileId], { openid: OPENID, now: cloud.now })
	await cloud.reports.add({ ...reportWith({}), id: 'r1', photos: [fileId], checks })
	return { cloud, fileId }
}

beforeEach(() => jest.spyOn(console, 'error').mockImplementation())
afterEach(() => jest.restoreAllMocks())

/** More calls than a round makes. */
const CALLS = Array.from({ length: 24 }, (_, at) => at + 1)

test.each(WAYS)(
	'whoever fails between two steps does them again; the photo is never lost: %j',
	async (way) => {
		let failures = 0
		for (const call of CALLS) {
			const { cloud, fileId } = await withPhoto()
			cloud.failAt(call, way)
			await round(cloud).catch((fault: unknown) => {
				if (!(fault instanceof Death)) throw fault
			})
			if (cloud.mend()) failures += 1
			const between = cloud.reports.peek('r1')?.checks?.[0]
			const [original] = await cloud.files.heads([fileId], 2)
			const [copy] = await cloud.files.heads([between?.copy ?? ''], 2)
			// The upload goes only when a copy stands that the report knows.
			expect([call, original !== null || copy !== null]).toEqual([call, true])

			for (let again = 0; again < 4; again++) {
				cloud.now += 90 * MINUTE
				await round(cloud)
			}
			const check = cloud.reports.peek('r1')?.checks?.[0]
			expect(check).toMatchObject({ state: 'passed', copy: expect.stringContaining('photos/') as string })
			expect(await cloud.files.bytes(check?.copy ?? '')).toEqual(JPEG)
			expect([call, await cloud.files.bytes(fileId)]).toEqual([call, null])
		}
		expect(failures).toBeGreaterThan(9)
	},
)

test('a verdict on an upload itself, as an earlier release asked for it, counts for nothing', async () => {
	const { cloud } = await withPhoto()
	const [report] = cloud.reports.all()
	const [check] = report!.checks!
	const asked = { ...check!, asking: { ...check!.asking!, traceId: 'before', dueAt: cloud.now + MINUTE } }
	await cloud.reports.setModerations(report!, [asked])
	await takeVerdict({ traceId: 'before', verdict: 'pass' }, MODERATED, cloud.ports)
	expect(cloud.reports.peek('r1')?.checks?.[0]).toMatchObject({ state: 'waiting' })
	cloud.now += 90 * MINUTE
	await round(cloud)
	expect(cloud.reports.peek('r1')?.checks?.[0]).toMatchObject({
		state: 'passed',
		copy: expect.any(String) as string,
	})
})
