import { readFileSync } from 'node:fs'

/** Prints what `answer` makes of each line of a file, as many lines as the file has; says so where it cannot be read. */
export function answerLines(file: string, answer: (line: string) => string): void {
	const text = textOf(file)
	if (text === undefined) {
		console.error(`there is no file ${file} that can be read`)
		process.exitCode = 1
		return
	}
	const answers = linesIn(text).map((line) => `${answer(line)}\n`)
	process.stdout.write(answers.join(''))
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8')
	} catch {
		return undefined
	}
}

/** The lines of a text, with or without a mark before the first and an end behind the last. */
export function linesIn(text: string): string[] {
	const plain = text.replace(/^\ufeff/, '')
	return plain === '' ? [] : plain.replace(/\r?\n$/, '').split(/\r?\n/)
}
