/** What a resident is told about binding to a household. */
export const HOUSEHOLD_WORDS = {
  badCode: '验证码不对或已过期，请向网格长再要一个；不填验证码也可以，等网格长确认',
  /** @param days before which a newcomer takes nobody off */
  notSettled: (days: number) => `您来这一家还不到 ${days} 天，不能请先来的人离开。有事请找网格长`,
} as const
