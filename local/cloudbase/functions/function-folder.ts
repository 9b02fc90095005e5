import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isFields } from '../database/document'

export interface TimerTrigger {
	name: string
	/** CloudBase's cron: second, minute, hour, day, month, weekday, year. */
	config: string
}

/** A deployed function: its bundle, and what its config.json says. */
export interface FunctionFolder {
	name: string
	file: string
	timeLimitSeconds: number
	triggers: TimerTrigger[]
}

const longestTimeLimit = 60

/** The functions of a folder, one below each of its folders with an index.js. */
export function readFunctionFolders(root: string, timeLimits: Record<string, number>): FunctionFolder[] {
	if (!existsSync(root)) return []
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(path.join(root, entry.name, 'index.js')))
		.map(({ name }) => {
			const timeLimitSeconds = timeLimits[name] ?? timeLimits['default'] ?? 20
			if (!(timeLimitSeconds > 0 && timeLimitSeconds <= longestTimeLimit))
				throw new Error(`the time limit of ${name} has to lie between 0 and ${longestTimeLimit} seconds`)
			const folder = path.join(root, name)
			return { name, file: path.join(folder, 'index.js'), timeLimitSeconds, triggers: readTriggers(folder) }
		})
}

function readTriggers(folder: string): TimerTrigger[] {
	const file = path.join(folder, 'config.json')
	if (!existsSync(file)) return []
	const config: unknown = JSON.parse(readFileSync(file, 'utf8'))
	const triggers = isFields(config) ? (config['triggers'] ?? []) : []
	if (!Array.isArray(triggers)) throw new Error(`${file}: triggers has to be an array`)
	return triggers.map((trigger: unknown) => {
		if (!isFields(trigger) || trigger['type'] !== 'timer')
			throw new Error(`${file}: only timer triggers exist`)
		const { name, config: cron } = trigger
		if (typeof name !== 'string' || typeof cron !== 'string')
			throw new Error(`${file}: a trigger has name and config`)
		return { name, config: cron }
	})
}

/** Time limits by function name out of a cloudbaserc.json. */
export function readTimeLimits(file: string): Record<string, number> {
	const config: unknown = JSON.parse(readFileSync(file, 'utf8'))
	const functions = isFields(config) && Array.isArray(config['functions']) ? config['functions'] : []
	const limits = functions
		.filter(isFields)
		.flatMap(({ name, timeout }): [string, number][] =>
			typeof name === 'string' && typeof timeout === 'number' ? [[name, timeout]] : [],
		)
	return Object.fromEntries(limits)
}
