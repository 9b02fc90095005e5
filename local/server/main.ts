import path from 'node:path'
import { databaseLimit } from './database-limit'
import { sentenceOf } from './sentence'
import { startServer, type Seed } from './start'
import { MIGRATION_WORDS, SERVER_WORDS } from './words'

const DEFAULT_PORT = '8787'

/** Reads the environment, serves until it is told to stop, and stops cleanly. */
async function main(): Promise<void> {
	const seed = readSeed(process.env['SEED'] ?? 'demo')
	const port = readPort(process.env['PORT'] ?? DEFAULT_PORT)
	const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.data')
	const server = await startServer({
		port,
		dataDir,
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
	const inUse = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE'
	return inUse ? SERVER_WORDS.portInUse(process.env['PORT'] ?? DEFAULT_PORT) : sentenceOf(fault)
}

main().catch((fault: unknown) => {
	console.error(ownSentence(fault))
	process.exit(1)
})
