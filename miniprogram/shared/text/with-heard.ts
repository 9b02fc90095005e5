/** Words with what was heard behind them: a pause between, where none stands. */
export function withHeard(words: string, heard: string): string {
	const before = words.trimEnd()
	if (before === '' || heard === '') return before + heard
	return /[\p{P}]$/u.test(before) ? before + heard : `${before}，${heard}`
}
