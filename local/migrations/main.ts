import { appOf } from '../deploy/load-manager'
import { databaseLimit, dataFolder } from '../server/settings'
import { sentenceOf } from '../server/sentence'
import { cloudDatabase, migrateFolder, type MigrationStep } from './databases'
import { migrate, pending } from './migrate'
import { MIGRATION_WORDS as WORDS } from '../server/words'

/** `npm run migrate -- check|run`, of the local county or, with `--cloud ENV`, of an environment. */
async function main([what, option, env]: string[]): Promise<void> {
	const isOrder =
		(what === 'check' || what === 'run') && (option === undefined || (option === '--cloud' && env))
	if (!isOrder) {
		console.error(WORDS.usage)
		process.exitCode = 1
		return
	}
	const steps =
		env === undefined
			? await migrateFolder(dataFolder(), what, databaseLimit().largestDatabaseBytes)
			: await inCloud(env, what)
	if (steps.length === 0) console.log(WORDS.upToDate)
	for (const { number, changed, unread } of steps)
		console.log(changed === undefined ? WORDS.pending(number) : WORDS.done(number, changed, unread))
}

async function inCloud(env: string, what: 'check' | 'run'): Promise<MigrationStep[]> {
	const database = cloudDatabase(appOf(env))
	return what === 'check' ? pending(database) : migrate(database)
}

main(process.argv.slice(2)).catch((fault: unknown) => {
	console.error(sentenceOf(fault))
	process.exit(1)
})
