/** What a resident is told about binding to a household. */
export const HOUSEHOLD_WORDS = {
  tooMany: (most: number) => `一个微信最多绑定 ${most} 户`,
} as const
