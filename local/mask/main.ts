import { masked } from '../../cloudfunctions/privacy/masked'
import { answerLines } from './lines'

const MARK = '■'

/** `npm run mask -- FILE`: prints each line of a file as neighbours would read it, each number of a person as one ■. */
function main([file]: readonly string[]): void {
	if (file !== undefined) return answerLines(file, (line) => masked(line, MARK))
	console.error('npm run mask -- FILE')
	process.exitCode = 1
}

main(process.argv.slice(2))
