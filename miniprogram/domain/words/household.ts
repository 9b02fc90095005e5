/** What a resident is told about binding to a household. */
export const HOUSEHOLD_WORDS = {
  badCode: '验证码不对或已过期，请向网格长再要一个；不填验证码也可以，等网格长确认',
} as const
