export const NEARBY_WORDS = {
  head: '邻居们报的事',
  hint: '是什么事、在哪个网格、办到哪一步；报的人愿意的，也写他的话。不写是谁家。您家也有同样的事，点进去说一声就行，不用再报。',
  emptyTitle: '网格里现在没有公开的事',
  emptyHint: '邻居上报了公共的事，会列在这里。家里的私事不会公开。',
  more: '再看一些',
  end: '没有更多了',
} as const
