import type { Level } from '../area/level'
import type { Post } from '../roster/post'
import type { TenureKind } from '../roster/tenure'
import { POST_WORDS } from './posts'

/** What a row of a roster file is about, by the word in its first column. */
export const ROW_KINDS = { 区划: 'area', 在岗: 'tenure', 请假: 'leave', 户: 'household' } as const

export type RowKind = (typeof ROW_KINDS)[keyof typeof ROW_KINDS]

/** The headers under which a field of a row may stand, the usual one first. */
export const COLUMNS = {
  kind: ['类别'],
  code: ['编码', '区划编码'],
  name: ['名称'],
  level: ['层级'],
  parent: ['上级编码'],
  centreName: ['服务中心'],
  centrePhone: ['服务中心电话'],
  centreHours: ['服务时间'],
  deskArea: ['区划编码', '编码'],
  post: ['岗位'],
  person: ['姓名'],
  phone: ['电话'],
  standing: ['在岗方式'],
  from: ['自'],
  to: ['至'],
  body: ['单位'],
  grid: ['网格编码', '区划编码', '编码'],
  number: ['户号'],
  head: ['户主'],
  address: ['住址'],
  doorCode: ['门牌码'],
  pairedName: ['包户人', '包户党员', '包联干部', '包户干部'],
  pairedPhone: ['包户电话', '包户人电话', '包户党员电话', '包联电话'],
} as const

export type Column = keyof typeof COLUMNS

/** What places call their levels, and which level of the rules that is. */
export const LEVEL_NAMES: Readonly<Record<string, Level>> = {
  盟: 'league',
  市: 'league',
  盟市: 'league',
  旗: 'county',
  县: 'county',
  区: 'county',
  县级市: 'county',
  旗县: 'county',
  旗县区: 'county',
  苏木: 'town',
  乡: 'town',
  镇: 'town',
  街道: 'town',
  牧场: 'town',
  农场: 'town',
  林场: 'town',
  马场: 'town',
  园区: 'town',
  苏木乡镇街道: 'town',
  嘎查: 'village',
  村: 'village',
  社区: 'village',
  队: 'village',
  生活区: 'village',
  嘎查村社区: 'village',
  网格: 'grid',
  格: 'grid',
  组: 'grid',
  单元: 'unit',
  楼栋: 'unit',
}

/** What clerks call the posts. */
export const POST_NAMES: Readonly<Record<string, Post>> = {
  ...(Object.fromEntries(Object.entries(POST_WORDS).map(([post, word]) => [word, post])) as Record<
    string,
    Post
  >),
  网格负责人: 'gridLeader',
  楼栋长: 'unitLeader',
  村负责人: 'villageLeader',
  嘎查负责人: 'villageLeader',
  社区负责人: 'villageLeader',
  民警: 'police',
}

/** In post, or a deputy for when nobody in post is there. */
export const STANDINGS: Readonly<Record<string, TenureKind>> = {
  '': 'holder',
  在岗: 'holder',
  A角: 'holder',
  代理: 'deputy',
  B角: 'deputy',
  '代理(B角)': 'deputy',
}

/** A day as clerks write it: 2026-03-01, 2026/3/1, 2026年3月1日. */
export const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** The first clerk, before anybody has given a name. */
export const FIRST_CLERK_NAME = '管理员'

/** The area of a post that is not tied to one. */
export const EVERYWHERE_NAME = '全部区划'
