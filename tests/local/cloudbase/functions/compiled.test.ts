import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCompiled } from '../../../../local/cloudbase/functions/compiled'
import { scratchFolder } from '../../../support/scratch-folder'

const bundle = (answer: number): string =>
	`const { basename } = require('node:path')\nexports.main = () => [basename(__dirname), ${String(answer)}]\n`

function answerOf(folder: string): unknown {
	const { main } = loadCompiled(join(folder, 'greet/index.js'), join(folder, 'compiled')) as {
		main: () => unknown
	}
	return main()
}

test('a bundle answers the same from what was kept of it, and another bundle its own', () => {
	const folder = scratchFolder({ 'greet/index.js': bundle(1) })
	expect(answerOf(folder)).toEqual(['greet', 1])
	expect(answerOf(folder)).toEqual(['greet', 1])
	const [kept = ''] = readdirSync(join(folder, 'compiled/greet'))
	// As long as the one before.
	writeFileSync(join(folder, 'greet/index.js'), bundle(2))
	expect(answerOf(folder)).toEqual(['greet', 2])
	expect(readdirSync(join(folder, 'compiled/greet'))).toEqual([expect.not.stringContaining(kept)])
})

test('what cannot be read is made anew', () => {
	const folder = scratchFolder({ 'greet/index.js': bundle(1) })
	expect(answerOf(folder)).toEqual(['greet', 1])
	const [kept = ''] = readdirSync(join(folder, 'compiled/greet'))
	writeFileSync(join(folder, 'compiled/greet', kept), 'nothing of the kind')
	expect(answerOf(folder)).toEqual(['greet', 1])
})
