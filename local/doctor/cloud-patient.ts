import type { CloudBase } from '@cloudbase/node-sdk'
import { TEMPLATE_KEYS } from '../../cloudfunctions/words/message-kinds'
import type { Run } from '../../cloudfunctions/modules/operations/ports/tally-store'
import type { DayTally } from '../../cloudfunctions/modules/operations/rules/tally'
import type { Document } from '../cloudbase/database/document'
import type { Environment } from '../deploy/environment'
import { planOf } from '../deploy/plan'
import { stepWords } from '../deploy/step-words'
import type { Wanted } from '../deploy/wanted'
import { DEPLOY_WORDS } from '../deploy/words'
import { cloudDatabase } from '../migrations/databases'
import type { Forbidden, Patient } from './patient'

const MOST = 100
/** The functions that remind people. */
const REMINDING = ['message', 'report', 'timer']
const RUNS: readonly Run[] = ['timer', 'content', 'summary']

/** An environment, through the SDK and the manager SDK. */
export async function cloudPatient(
	app: CloudBase,
	environment: Environment,
	wanted: Wanted,
): Promise<Patient> {
	const found = await environment.find(
		[...wanted.collections.keys()],
		wanted.functions.map(({ name }) => name),
	)
	const { steps, fixed } = planOf(wanted, found)
	const database = app.database()
	const _ = database.command
	const read = async (collection: string, where: object, limit = MOST): Promise<Document[]> =>
		((await database.collection(collection).where(where).limit(limit).get()) as { data: Document[] }).data
	return {
		isRunning: true,
		upFor: () => null,
		// Its machines keep the time of the service; a timer that came by ahead of it is found all the same.
		clockOffset: async () => null,
		otherVersions: async () => [
			...fixed.map(({ name, found: is, wanted: should }) => DEPLOY_WORDS.fixed(name, is, should)),
			...steps
				.filter(
					(step) => !['makeCollection', 'makeIndex', 'setDatabaseRule', 'setStorageRule'].includes(step.do),
				)
				.map(stepWords),
		],
		indexes: async () => found.collections,
		allowed: async () => [
			...(steps.some((step) => step.do === 'setDatabaseRule') ? (['readDatabase'] as const) : []),
			...(steps.some((step) => step.do === 'setStorageRule') ? (['writeOthersFile'] as const) : []),
			...(await timerAnswers(app)),
		],
		withoutTemplate: async () =>
			TEMPLATE_KEYS.filter((key) =>
				REMINDING.some(
					(name) => !found.functions.get(name)?.variables[`SUBSCRIBE_TEMPLATE_${key.toUpperCase()}`],
				),
			),
		migrations: cloudDatabase(app),
		lastRuns: async () => {
			const runs = await read('operations', { _id: _.in(RUNS.map((run) => `run:${run}`)) })
			return Object.fromEntries(runs.map(({ _id, ranAt }) => [_id.slice('run:'.length), ranAt as number]))
		},
		tallies: async (days) =>
			(await read('operations', { _id: _.in([...days]) })).map(({ _id, counts }) => ({
				day: _id,
				counts: counts as DayTally['counts'],
			})),
		untold: async (before) =>
			(await read('reports', { 'index.untoldAt': _.gt(0).and(_.lte(before)) })).map(({ _id }) => _id),
		reports: async (limit) => {
			const asked = database.collection('reports').orderBy('number', 'desc').limit(limit)
			return ((await asked.get()) as { data: Document[] }).data
		},
		roster: (key) => read('roster', { keys: key }),
	}
}

/** Called by nobody, and not by the platform's timer, it has to refuse. */
async function timerAnswers(app: CloudBase): Promise<Forbidden[]> {
	const { result } = (await app.callFunction({ name: 'timer', data: {} })) as { result?: { ok?: unknown } }
	return result?.ok === true ? ['callTimer'] : []
}
