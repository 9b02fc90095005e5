export const DETAIL_WORDS = {
  confirm: '确认，办好了',
  rate: '提交评价',
  needVerdict: '请两个问题都点一下',
  needReason: '请写几个字，好让他们知道哪里没办好',
  close: '关闭',
  join: '我家也有这件事',
  joinHint: '点一下就行，不用再报一次；办到哪一步都会告诉您',
  joined: '您已经说过家里也有这件事，有进展会告诉您',
  toMaster: '看并到的那件事',
} as const

/** What a reporter may do besides answering the question on top: each asks for a reason in a sheet. */
export const DETAIL_FORMS = {
  answer: {
    button: '回答他们的问题',
    title: '您的回答',
    placeholder: '写几个字就行',
    send: '发出去',
  },
  rework: {
    button: '还没解决',
    title: '哪里没解决？',
    placeholder: '比如：修过以后又漏了',
    send: '请他们再办',
  },
  appeal: {
    button: '不同意，我要申诉',
    title: '为什么应该受理？',
    placeholder: '写给上一级看，只能申诉一次',
    send: '申诉',
  },
  reopen: {
    button: '又出问题了，重新打开',
    title: '现在怎么样？',
    placeholder: '比如：修好三天又漏了',
    send: '重新打开',
  },
  withdraw: { button: '不用办了，撤回', title: '为什么撤回？', placeholder: '可以不写', send: '撤回' },
} as const
