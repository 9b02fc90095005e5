import type { CategoryCode } from '../report/category'

/** A category as a villager reads it: its name, and what belongs to it. */
export const CATEGORY_WORDS: Readonly<Record<CategoryCode, { name: string; hint: string }>> = {
  heating: { name: '供暖', hint: '暖气不热、管道漏水' },
  water: { name: '供水', hint: '停水、水管漏水、水质不好' },
  power: { name: '供电', hint: '停电、电线掉落、路灯不亮' },
  road: { name: '道路', hint: '路面塌陷、桥坏了、积雪积水' },
  rubbish: { name: '垃圾污水', hint: '垃圾没人清、污水外流' },
  land: { name: '土地确权', hint: '土地面积不对、界线不清' },
  dispute: { name: '邻里纠纷', hint: '邻里、家庭的矛盾，内容不公开' },
  livestock: { name: '牲畜', hint: '牛羊进地、流浪犬' },
  burning: { name: '秸秆焚烧', hint: '看见有人烧秸秆、烧荒' },
  safety: { name: '安全隐患', hint: '火灾、燃气、房屋有危险' },
  elder: { name: '老人照料', hint: '老人行动不便、需要帮忙' },
  medicine: { name: '就医买药', hint: '取药、看病、接送' },
  property: { name: '小区物业', hint: '电梯、楼道、门禁' },
  policy: { name: '政策咨询', hint: '低保、医保、补贴怎么办' },
  other: { name: '其他', hint: '不知道归哪类，选这里' },
}
