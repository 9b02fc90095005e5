import { CLI_WORDS as WORDS } from './words'

/** How far a stage of an import is, in rows; while a file is read, nobody knows of how many. */
export type Progress = (stage: keyof typeof WORDS.stages, done: number, of?: number) => void

export const noProgress: Progress = () => undefined

const WIDTH = 30

/** A bar on a terminal, drawn over itself; a new line when a stage is through. Elsewhere it says nothing. */
export function progressBar(out: NodeJS.WriteStream): Progress {
	if (!out.isTTY) return noProgress
	return (stage, done, of) => {
		if (of === undefined) {
			out.write(`\r${WORDS.soFar(WORDS.stages[stage], done)}`)
			return
		}
		const filled = of === 0 ? WIDTH : Math.round((done / of) * WIDTH)
		const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
		out.write(`\r${bar} ${WORDS.progress(WORDS.stages[stage], done, of)}${done >= of ? '\n' : ''}`)
	}
}
