export const INBOX_WORDS = {
  hint: '先到期的在前面',
  emptyTitle: '现在没有待办',
  emptyHint: '有新的诉求分到您这里，就会列在这一页。下拉可以刷新。',
  more: '再看一些',
  end: '没有更多了',
} as const

/** Sentences with something to fill in. */
export const INBOX_SAYS = {
  head: (count: string) => `待办 ${count} 件`,
} as const
