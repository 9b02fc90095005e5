/** What people read when a call gave no answer. */
export const CALL_WORDS = {
  offline: '网络没有连上',
  slow: '网络太慢，没有等到答复',
  broken: '系统出了点问题，请稍后再试',
} as const
