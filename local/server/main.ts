import path from 'node:path'
import { sentenceOf } from './sentence'
import { databaseLimit, dataFolder, portSetting, seedSetting } from './settings'
import { startServer, type Seed } from './start'
import { MIGRATION_WORDS, SERVER_WORDS } from './words'

/** Reads the environment, serves until it is told to stop, and stops cleanly. */
async function main(): Promise<void> {
	const seed = readSeed(seedSetting())
	const port = readPort(portSetting())
	const server = await startServer({
		port,
		dataDir: dataFolder(),
		seed,
		stories: true,
		...databaseLimit(),
		onMigrated: ({ number, changed, unread }) => {
			if (changed > 0 || unread) console.log(MIGRATION_WORDS.done(number, changed, unread))
		},
		distDir: path.join(__dirname, '..'),
	})
	if (seed === 'empty') console.log(SERVER_WORDS.clerkCode(server.clerkCode))
	console.log(`ready ${server.url}/`)
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void server.close().then(() => process.exit(0)))
	}
}

function readSeed(text: string): Seed {
	if (text !== 'demo' && text !== 'empty') throw new RangeError(SERVER_WORDS.badSeed(text))
	return text
}

function readPort(text: string): number {
	const port = Number(text)
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(SERVER_WORDS.badPort(text))
	return port
}

function ownSentence(fault: unknown): unknown {
	const isOfPort = fault instanceof Error && 'syscall' in fault && fault.syscall === 'listen'
	if (!isOfPort || !('code' in fault)) return sentenceOf(fault)
	return SERVER_WORDS.portTaken(portSetting(), fault.code === 'EADDRINUSE')
}

main().catch((fault: unknown) => {
	console.error(ownSentence(fault))
	process.exit(1)
})
