// npm run mask -- FILE
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/mask/main.ts',
	bundle: 'dist/local/mask.cjs',
	sources: ['local/mask', 'cloudfunctions/privacy', 'cloudfunctions/words', 'miniprogram/shared'],
})
