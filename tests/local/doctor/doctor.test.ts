import { cpSync, utimesSync } from 'node:fs'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import Database from 'libsql'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import { applyPlan } from '../../../local/deploy/deploy'
import { managerEnvironment } from '../../../local/deploy/manager-environment'
import { readWanted } from '../../../local/deploy/wanted'
import { cloudPatient } from '../../../local/doctor/cloud-patient'
import { localPatient } from '../../../local/doctor/local-patient'
import { lookAt } from '../../../local/doctor/look-at'
import type { LocalCloud } from '../../../local/cloudbase'
import { startServer, type LocalServer } from '../../../local/server/start'
import { fromRoot } from '../../../scripts/build/paths.mjs'
import { builtPhones } from '../../support/built-phones'
import { VILLAGER } from '../../support/demo'
import { filledDemo } from '../../support/filled-product'
import { scratchFolder } from '../../support/scratch-folder'
import { ManagerStandIn } from '../deploy/stand-in'
import { MIGRATIONS } from '../../../local/migrations/list'

const HOUR_MS = 3_600_000

const built = async () => {
	const { distDir } = await builtPhones()
	return { port: 0, seed: 'empty', waitsForDisk: false, distDir } as const
}

async function report(cloud: LocalCloud, clientKey: string): Promise<void> {
	const event = { method: 'submit', input: { clientKey, category: 'heating', text: '漏水' } }
	await cloud.invoke('report', event, { openid: VILLAGER })
}

let dataDir: string
let server: LocalServer
beforeAll(async () => {
	dataDir = path.join(scratchFolder(), 'data')
	cpSync(await filledDemo(), dataDir, { recursive: true })
	server = await startServer({ ...(await built()), dataDir })
	await report(server.cloud, 'of-the-doctor')
})
afterAll(() => server.close())

async function says(): Promise<string[]> {
	const patient = await localPatient(dataDir)
	try {
		const findings = await lookAt(patient, true, Date.now() + ((await patient.clockOffset()) ?? 0))
		expect(findings.filter(({ mend }) => mend === '')).toEqual([])
		return findings.map((finding) => finding.says)
	} finally {
		patient.close()
	}
}

test('of a county that is well nothing is said', async () => {
	expect(await says()).toEqual([])
})

test('each of six things that ail a county at once is named', async () => {
	const database = new Database(path.join(dataDir, 'database.sqlite'))
	database.exec('PRAGMA busy_timeout=5000')
	database.exec(`DELETE FROM indexes WHERE collection = 'reports' AND name = 'inbox'`)
	database.exec(`DELETE FROM documents WHERE collection = 'migrations' AND id = '0002'`)
	database.exec(`UPDATE documents SET body = json_set(body, '$.state.status', 'closed', '$.index.untoldAt',
		${Date.now() - HOUR_MS}) WHERE collection = 'reports'`)
	const { number } = database
		.prepare(`SELECT json_extract(body, '$.number') AS number FROM documents WHERE collection = 'reports'`)
		.get() as { number: string }
	database.close()
	const hoursAgo = new Date(Date.now() - 3 * HOUR_MS)
	utimesSync(path.join(dataDir, 'server.json'), hoursAgo, hoursAgo)
	// Once it is off by minutes, the triggers have not fired yet.
	server.cloud.clock.freeze()
	server.cloud.clock.set(new Date(Date.now() - 30 * 60_000))
	expect(await says()).toEqual([
		'时钟和这台机器差 -30 分钟',
		'集合 reports 没有索引 inbox，列表会慢或打不开',
		'第 2 步数据升级还没有做完',
		'定时的催办从来没有来过（云函数 timer）',
		'定时的审核从来没有来过（云函数 content）',
		'1件诉求有进展没有告诉当事人',
		`诉求 ${number} 的现状和它的流转记录对不上`,
	])
})

test('where nothing runs that is said, and what is kept is looked at all the same', async () => {
	const folder = path.join(scratchFolder(), 'data')
	cpSync(await filledDemo(), folder, { recursive: true })
	const patient = await localPatient(folder)
	const findings = await lookAt(patient, true, Date.now())
	patient.close()
	expect(findings.map((finding) => finding.says)).toEqual([
		'服务没有在运行，有几项没法看',
		...MIGRATIONS.map(({ number }) => `第 ${number} 步数据升级还没有做完`),
		'定时的催办从来没有来过（云函数 timer）',
		'定时的审核从来没有来过（云函数 content）',
	])
})

test('an environment that was deployed is well, and what ails it is named', async () => {
	const folder = path.join(scratchFolder(), 'data')
	cpSync(await filledDemo(), folder, { recursive: true })
	const running = await startServer({ ...(await built()), dataDir: folder })
	try {
		const { cloud } = running
		Object.assign(process.env, cloud.sdkEnv())
		const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
		const manager = new ManagerStandIn()
		const environment = managerEnvironment(manager)
		const ids = Object.fromEntries(
			['PROGRESS', 'RESULT', 'TASK', 'NOTICE'].map((key) => [`SUBSCRIBE_TEMPLATE_${key}`, 'id']),
		)
		const wanted = readWanted(fromRoot(), ids)
		await applyPlan(wanted, environment, () => undefined)
		cloud.clock.freeze()
		cloud.clock.set(new Date('2026-09-22T10:00:00+08:00'))
		await cloud.triggers.run('due')
		await cloud.triggers.run('checks')
		const look = async (): Promise<string[]> => {
			const patient = await cloudPatient(app, environment, wanted)
			return (await lookAt(patient, false, cloud.clock.now())).map((finding) => finding.says)
		}
		expect(await look()).toEqual([])

		manager.collections.delete('unnamed')
		manager.collections.get('reports')!.permission = { Permission: 'READONLY', SecurityRule: '' }
		delete manager.made.get('report')!.func.envVariables['SUBSCRIBE_TEMPLATE_TASK']
		manager.made.get('place')!.func.envVariables['BUILD_DIGEST'] = 'of another release'
		cloud.contentSafety.mode = 'outage'
		await report(cloud, 'of-an-outage')
		expect(await look()).toEqual([
			'上传云函数 place 的代码',
			'记下云函数 place 的版本',
			'改云函数 report 的 SUBSCRIBE_TEMPLATE_TASK',
			'没有集合 unnamed',
			'客户端能直接读数据库',
			'订阅消息模板 task 没有设 ID，收不到这种微信提醒',
			'9月22日系统小结：微信接口没有应答 1 次',
		])
		const today = cloud.snapshot()['operations']?.find(({ _id }) => _id === '2026-09-22')
		await app
			.database()
			.collection('operations')
			.doc('2026-09-22')
			.set({ at: today?.['at'], counts: { unanswered: { 'security:msgSecCheck -604101': 3 } } })
		expect(await look()).toContain('微信不让云函数调用 security:msgSecCheck（-604101）')
	} finally {
		await running.close()
	}
})

test('every collection of the schema is looked at', async () => {
	const patient = await localPatient(dataDir)
	const found = await patient.indexes()
	patient.close()
	const indexed = Object.entries(databaseSchema.collections).filter(([, { indexes }]) => indexes.length > 0)
	expect([...found.keys()].sort()).toEqual(indexed.map(([name]) => name).sort())
})
