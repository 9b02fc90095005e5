import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { DEFAULT_CATEGORIES } from '../../miniprogram/shared/report/default-categories'
import { ranked } from '../../miniprogram/shared/report/suggest'
import { answerLines } from '../mask/lines'
import { learn } from './learn'
import { measure, naiveBayes, type Measured } from './measure'
import { readSentences } from './said'

const POINTERS = 'miniprogram/shared/words/pointers.ts'
const USAGE = 'npm run suggest -- FILE | --measure | --learn'

const rank = (sentence: string): string[] => ranked(sentence, DEFAULT_CATEGORIES).map(({ code }) => code)

/** What `pointers.ts` has to hold, so that the phone proposes by what was said. */
function pointersFile(): string {
	const { codes, signs } = learn(readSentences().counted)
	return `/** How much what people say points at a category (report/suggest.ts): counted by \`npm run suggest -- --learn\`. */\nexport const POINTERS = {\n\tcodes: '${codes}',\n\tsigns: '${signs}',\n}\n`
}

function table(): string {
	const { counted, keptAside: test } = readSentences()
	const line = (name: string, { top1, top3, macroF1 }: Measured): string =>
		`${name.padEnd(12)} top-1 ${top1.toFixed(3)}  top-3 ${top3.toFixed(3)}  macro-F1 ${macroF1.toFixed(3)}`
	return [
		`${test.length} sentences`,
		line('proposals', measure(test, rank)),
		line('naive Bayes', measure(test, naiveBayes(counted))),
	].join('\n')
}

/** `npm run suggest -- FILE`: prints three codes of categories for each line of a file, best first. */
function main([what]: readonly string[]): void {
	if (what === '--measure') console.log(table())
	else if (what === '--learn') writeFileSync(path.resolve(POINTERS), pointersFile())
	else if (what !== undefined) answerLines(what, (line) => rank(line).slice(0, 3).join(' '))
	else {
		console.error(USAGE)
		process.exitCode = 1
	}
}

main(process.argv.slice(2))
