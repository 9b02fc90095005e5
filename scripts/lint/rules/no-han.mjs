const han = /\p{Script=Han}/u

/** Chinese words have one home; anywhere else they cannot be checked, changed or translated together. */
export const noHan = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      han: 'Chinese words belong in miniprogram/domain/words (or in the words.ts of a local tool)',
    },
  },
  create(context) {
    return {
      Program() {
        context.sourceCode.lines.forEach((line, index) => {
          const column = line.search(han)
          if (column >= 0) context.report({ messageId: 'han', loc: { line: index + 1, column } })
        })
      },
    }
  },
}
