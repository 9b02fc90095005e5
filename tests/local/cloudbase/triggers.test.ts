import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LocalClock } from '../../../local/cloudbase/clock/local-clock'
import {
	readFunctionFolders,
	readTimeLimits,
	type FunctionFolder,
} from '../../../local/cloudbase/functions/function-folder'
import type { FunctionRuntime } from '../../../local/cloudbase/functions/runtime'
import { TimerTriggers } from '../../../local/cloudbase/triggers/timer-triggers'
import { refusalOf } from '../../../local/conformance/sdk'
import { startTestCloud, temporaryFolder, type TestCloud } from './support/test-cloud'

const schema = { collections: { runs: { indexes: [] } } }
const minute = 60_000

describe('timer triggers', () => {
	let cloud: TestCloud

	beforeEach(async () => {
		const clock = new LocalClock()
		clock.freeze()
		clock.set(new Date('2026-03-01T07:58:30+08:00'))
		cloud = await startTestCloud(schema, ['sweep'], { timers: 'automatic', clock })
	})
	afterEach(() => cloud.end())

	const runs = async () => {
		await cloud.triggers.settled()
		const written = (cloud.snapshot()['runs'] ?? []) as unknown as { TriggerName: string; Time: string }[]
		return written.map(({ TriggerName, Time }) => `${TriggerName} ${Time}`)
	}

	test('fire when the clock passes their time, in the zone of China', async () => {
		cloud.clock.advance(minute)
		expect(await runs()).toEqual([])
		cloud.clock.advance(minute)
		expect(await runs()).toEqual(['everyFiveMinutes 2026-03-01T00:00:00.000Z'])
		cloud.clock.set(new Date('2026-03-01T08:30:00+08:00'))
		expect((await runs()).sort()).toEqual([
			'atHalfPastEight 2026-03-01T00:30:00.000Z',
			'everyFiveMinutes 2026-03-01T00:00:00.000Z',
			'everyFiveMinutes 2026-03-01T00:05:00.000Z',
		])
	})

	test('fire once after a jump over many of their times, and reckon anew after a jump back', async () => {
		cloud.clock.advance(120 * minute)
		expect((await runs()).length).toBe(2)
		cloud.clock.advance(-60 * minute)
		expect((await runs()).length).toBe(2)
		cloud.clock.advance(5 * minute)
		expect((await runs()).length).toBe(3)
	})

	test('say when they fire next', () => {
		expect(cloud.triggers.list()).toEqual([
			{
				functionName: 'sweep',
				triggerName: 'everyFiveMinutes',
				config: '0 */5 * * * * *',
				nextAt: '2026-03-01T00:00:00.000Z',
			},
			{
				functionName: 'sweep',
				triggerName: 'atHalfPastEight',
				config: '0 30 8 * * * *',
				nextAt: '2026-03-01T00:30:00.000Z',
			},
		])
	})

	test('run by hand, as nobody, with the event of a timer and the cloud’s time', async () => {
		const { result, counts } = await cloud.triggers.run('atHalfPastEight')
		expect(result).toEqual({ swept: 'atHalfPastEight' })
		expect(counts.writes).toBe(1)
		const now = cloud.clock.now()
		expect(cloud.snapshot()['runs']).toMatchObject([
			{ Type: 'Timer', openId: '', source: 'wx_trigger', at: now, Time: new Date(now).toISOString() },
		])
	})

	test('are refused by an unknown name', async () => {
		expect(await refusalOf(cloud.triggers.run('never'))).toMatchObject({ code: 'TRIGGER_NOT_FOUND' })
	})

	test('leave nothing behind a reset', async () => {
		cloud.clock.advance(120 * minute)
		await cloud.reset()
		expect(await runs()).toEqual([])
		expect(Math.abs(cloud.clock.now() - Date.now())).toBeLessThan(1000)
	})
})

describe('the folder of a function', () => {
	const written = (config: unknown) => {
		const { folder, remove } = temporaryFolder()
		mkdirSync(path.join(folder, 'sweep'))
		mkdirSync(path.join(folder, 'common'))
		writeFileSync(path.join(folder, 'sweep', 'index.js'), '')
		writeFileSync(path.join(folder, 'sweep', 'config.json'), JSON.stringify(config))
		return { folder, remove }
	}

	test('says its triggers and its time limit; folders without a bundle are none', () => {
		const { folder, remove } = written({ triggers: [{ name: 't', type: 'timer', config: '0 0 1 * * * *' }] })
		expect(readFunctionFolders(folder, { sweep: 5 })).toEqual([
			{
				name: 'sweep',
				file: path.join(folder, 'sweep', 'index.js'),
				timeLimitSeconds: 5,
				triggers: [{ name: 't', config: '0 0 1 * * * *' }],
			},
		])
		remove()
	})

	test.each([
		[{ triggers: 'daily' }, 'array'],
		[{ triggers: [{ name: 't', type: 'ckafka', config: '' }] }, 'timer'],
		[{ triggers: [{ name: 't', type: 'timer' }] }, 'config'],
	])('with %j is refused', (config, words) => {
		const { folder, remove } = written(config)
		expect(() => readFunctionFolders(folder, {})).toThrow(words)
		remove()
	})

	test('has a time limit between 0 and 60 seconds', () => {
		const { folder, remove } = written({})
		expect(() => readFunctionFolders(folder, { sweep: 61 })).toThrow('60 seconds')
		remove()
	})

	test('has its time limit from cloudbaserc.json', () => {
		const { folder, remove } = temporaryFolder()
		const file = path.join(folder, 'cloudbaserc.json')
		writeFileSync(file, JSON.stringify({ functions: [{ name: 'report', timeout: 10 }, { name: 'place' }] }))
		expect(readTimeLimits(file)).toEqual({ report: 10 })
		remove()
	})
})

describe('the machine’s own clock', () => {
	const at = (clock: string) => Date.parse(`2026-03-01T${clock}+08:00`)
	let fired: string[]
	let said: string[]
	let timers: TimerTriggers

	beforeEach(() => {
		jest.useFakeTimers({ now: at('12:00:30') })
		fired = []
		said = []
		const runtime = {
			invoke: (_name: string, { Time }: { Time: string }) => Promise.resolve(fired.push(Time)),
		} as unknown as FunctionRuntime
		const triggers = [{ name: 'everyMinute', config: '0 * * * * * *' }]
		const folder = { name: 'sweep', triggers } as unknown as FunctionFolder
		timers = new TimerTriggers([folder], runtime, new LocalClock(), (line) => said.push(line))
		timers.start()
	})
	afterEach(async () => {
		await timers.stop()
		jest.useRealTimers()
	})

	test('steps back, and the timers go on', () => {
		jest.advanceTimersByTime(60_000)
		expect(fired).toHaveLength(1)
		jest.setSystemTime(at('09:00:30'))
		jest.advanceTimersByTime(60_000)
		expect(fired).toEqual(['2026-03-01T04:01:00.000Z', '2026-03-01T01:01:00.000Z'])
		expect(said).toEqual([expect.stringMatching(/^the clock went back by 108\d\d s$/)])
	})

	test('steps forward, and what lies between fires once', () => {
		jest.setSystemTime(at('18:00:30'))
		jest.advanceTimersByTime(60_000)
		expect(fired).toEqual(['2026-03-01T04:01:00.000Z', '2026-03-01T10:01:00.000Z'])
		expect(said).toEqual([])
	})
})
