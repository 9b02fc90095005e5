// npm run migrate -- check|run
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/migrations/main.ts',
	bundle: 'dist/local/migrate.cjs',
	sources: ['local/migrations', 'local/cloudbase', 'local/server', 'cloudfunctions', 'miniprogram/shared'],
})
