import { existsSync, readFileSync } from 'node:fs'
import { masked } from '../../cloudfunctions/privacy/masked'

const MARK = '■'

/** `npm run mask -- FILE`: prints each line of a file as neighbours would read it, each number of a person as one ■. */
function main([file]: readonly string[]): void {
	if (file === undefined) {
		console.error('npm run mask -- FILE')
		process.exitCode = 1
		return
	}
	if (!existsSync(file)) {
		console.error(`there is no file ${file}`)
		process.exitCode = 1
		return
	}
	const lines = readFileSync(file, 'utf8')
		.replace(/\r?\n$/, '')
		.split(/\r?\n/)
	process.stdout.write(lines.map((line) => `${masked(line, MARK)}\n`).join(''))
}

main(process.argv.slice(2))
