// npm run cards -- AREA_CODE --out FILE.html|FILE.pdf [--address]
import { runProgram } from './program.mjs'

void runProgram({
	main: 'local/print/main.ts',
	bundle: 'dist/local/cards.cjs',
	sources: ['local/print', 'local/roster-cli', 'local/seeds', 'cloudfunctions', 'miniprogram/shared'],
})
