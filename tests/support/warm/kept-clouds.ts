import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { linesOnPeople } from './people-in-logs'
import { startCloud, type CloudOptions, type LocalCloud } from '../../../local/cloudbase'

// Bundled, and loaded outside of jest's modules.

/** What a cloud is started with; its data lies in a folder of its own. */
export type ColdOptions = Omit<CloudOptions, 'dataDir'>

interface Kept {
	/** What it was started with. */
	key: string
	cloud: LocalCloud
	isLent: boolean
	print: (line: string) => void
	/** What its functions have logged since it was lent. */
	log: string[]
}

/** On the error stream, as a cloud alone prints. */
const aloud = (line: string): void => void process.stderr.write(`${line}\n`)

const all: Kept[] = []

/**
 * A cloud with a copy of some data, or empty. One that was given back is lent again to whoever wants the same but for the
 * data and `print`: its functions are warm. Closing a lent cloud gives it back, and throws where its functions logged
 * something of people.
 */
export async function lendCloud(
	{ print = aloud, ...options }: ColdOptions,
	data?: string,
): Promise<LocalCloud> {
	const key = JSON.stringify(options)
	const free = all.find((one) => !one.isLent && one.key === key) ?? (await keepAnother(key, options))
	Object.assign(free, { isLent: true, print, log: [] })
	await free.cloud.load(data)
	const giveBack = async (): Promise<void> => {
		Object.assign(free, { isLent: false, print: aloud })
		const told = linesOnPeople(free.log)
		if (told.length > 0) throw new Error(`the log says something of people:\n${told.join('\n')}`)
	}
	return { ...free.cloud, close: giveBack }
}

async function keepAnother(key: string, options: ColdOptions): Promise<Kept> {
	// The cloud prints for its present borrower.
	const printer = { print: aloud, log: [] as string[] }
	const hear = (line: string): void => {
		printer.log.push(line)
		printer.print(line)
	}
	const dataDir = newFolder()
	const cloud = await startCloud({ ...options, dataDir, print: hear })
	cloud.unref()
	process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
	const another: Kept = Object.assign(printer, { key, cloud, isLent: true })
	all.push(another)
	return another
}

/** A cloud that nobody had before; its folder goes when it is closed. */
export async function startColdCloud(options: ColdOptions, data?: string): Promise<LocalCloud> {
	const dataDir = newFolder()
	const cloud = await startCloud({ ...options, dataDir })
	if (data !== undefined) await cloud.load(data)
	const close = async (): Promise<void> => {
		await cloud.close()
		rmSync(dataDir, { recursive: true, force: true })
	}
	return { ...cloud, close }
}

function newFolder(): string {
	return mkdtempSync(path.join(tmpdir(), 'lianxin-grid-product-'))
}
