export const HOME_WORDS = {
  greeting: '您好',
  report: '上报诉求',
  reportHint: '家里、村里有事，在这里说',
  scan: '扫联系卡',
  myCard: '我的联系卡',
  cardHead: '您家的事，请联系',
  pickedHead: '您选的网格，请联系',
  otherGrid: '换一个网格',
  findGrid: '没有卡？找我的网格',
  wholeCard: '看全部负责人',
  call: '打电话',
  noHomeTitle: '还不知道您是哪一家',
  noHomeHint: '扫一下门口的联系卡，就知道谁负责您家。没有卡也能上报。',
  noCard: '现在看不到负责人，请稍后再试',
  nearby: '邻居们报的事',
  nearbyHint: '看看网格里办到哪一步',
  todoNone: '现在没有待办',
  latestHead: '我最近的诉求',
  all: '全部',
  waitingHint: '都存在手机里，有网络就会发。',
  sendNow: '现在再发',
  sent: '已经发出去了',
  notACard: '这不是联系卡上的码',
  emptyHint: '您上报的事会列在这里，随时能看办到哪一步。',
} as const

/** Sentences with something to fill in. */
export const HOME_SAYS = {
  greetingTo: (name: string) => `${name}，您好`,
  standsInFor: (name: string) => `代 ${name} 值守`,
  todoCount: (count: string) => `${count} 件`,
  waitingTitle: (count: number) => `有 ${count} 件还没发出去`,
} as const
