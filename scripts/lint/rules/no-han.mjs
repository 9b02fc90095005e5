const han = /\p{Script=Han}/u

/** A comment may name the field's own term, which people never see; its letters are blanked before the search. */
function withoutComments(sourceCode) {
	const blank = (text, { range: [from, to] }) =>
		text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to)
	return sourceCode.getAllComments().reduce(blank, sourceCode.getText())
}

/** Chinese words have one home; anywhere else they cannot be checked, changed or translated together. */
export const noHan = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			han: 'Chinese words belong in miniprogram/shared/words or cloudfunctions/words (or in the words.ts of a local tool)',
		},
	},
	create(context) {
		return {
			Program() {
				withoutComments(context.sourceCode)
					.split('\n')
					.forEach((line, index) => {
						const column = line.search(han)
						if (column >= 0) context.report({ messageId: 'han', loc: { line: index + 1, column } })
					})
			},
		}
	},
}
