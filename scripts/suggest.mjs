// npm run suggest -- FILE
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/suggest/main.ts',
	bundle: 'dist/local/suggest.cjs',
	sources: ['local/suggest', 'local/mask', 'miniprogram/shared'],
})
