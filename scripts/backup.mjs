// npm run backup -- FOLDER, npm run restore -- FOLDER
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/backup/main.ts',
	bundle: 'dist/local/backup.cjs',
	sources: ['local/backup', 'local/cloudbase', 'cloudfunctions', 'miniprogram/shared'],
})
