export const CARD_WORDS = {
  head: '有事就找他们',
  call: '打电话',
  save: '存到通讯录',
  saved: '已经存好',
  saveNote: '网格联系人',
  centreHead: '综治中心',
  nobodyTitle: '这里还没有人负责',
  nobodyHint: '请先联系村委会或居委会。',
  bind: '这是我家',
  bindHint: '说一声您是这一家的，以后上报不用再选地方',
  bindTitle: '这是我家',
  bindName: '您的姓名',
  bindPhone: '您的电话（可以不写）',
  bindSend: '就是这一家',
  bindNeedName: '请写您的姓名',
  bindPending: '已经告诉网格长，请等确认',
  bindDone: '已经是您家了',
  report: '上报诉求',
  close: '关闭',
  unknownTitle: '没有这个门牌码',
  unknownHint: '请对照联系卡再扫一次，或者到“我的”里输入卡上的门牌码。',
  mineEmptyTitle: '还不知道您是哪一家',
  mineEmptyHint: '请扫门口的联系卡，就能看到谁负责您家。',
  scan: '扫联系卡',
  notACard: '这不是联系卡上的码',
} as const

/** Sentences with something to fill in. */
export const CARD_SAYS = {
  standsInFor: (name: string) => `今天代 ${name} 值守`,
} as const
