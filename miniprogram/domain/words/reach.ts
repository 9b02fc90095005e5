import type { GrantFault } from '../roster/grant'

/** Why a clerk may not grant, end or free something, and who can. */
export const GRANT_WORDS: Readonly<Record<GrantFault, string>> = {
  beyondReach: '这里不归您管，请找管这里的管理员办理',
  ownLevel: '本级的管理员和调度员，由上一级的管理员任免，请找上一级办理',
  oneself: '自己的岗位自己不能办，请让另一位管理员办理',
}
