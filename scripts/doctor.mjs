// npm run doctor [-- --cloud]
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/doctor/main.ts',
	bundle: 'dist/local/doctor.cjs',
	sources: [
		...['local/doctor', 'local/deploy', 'local/migrations', 'local/cloudbase'],
		...['cloudfunctions', 'miniprogram/shared'],
	],
})
