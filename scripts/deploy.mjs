// npm run deploy -- check|plan|apply
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/deploy/main.ts',
	bundle: 'dist/local/deploy.cjs',
	sources: ['local/deploy', 'cloudfunctions', 'miniprogram/shared'],
})
