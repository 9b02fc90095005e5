/** The default categories as a villager reads them: the name, and what belongs to it. */
export const CATEGORY_WORDS = {
	fire: { name: '火情', hint: '房屋、柴草、草场着火' },
	safety: { name: '安全隐患', hint: '燃气泄漏、电线掉落、有危险' },
	burning: { name: '秸秆焚烧', hint: '看见有人烧秸秆、烧荒' },
	heating: { name: '供暖', hint: '暖气不热、管道漏水' },
	water: { name: '供水', hint: '停水、水管漏水、水质不好' },
	power: { name: '供电', hint: '停电、电压不稳、路灯不亮' },
	road: { name: '道路', hint: '路面塌陷、桥坏了、积雪积水' },
	rubbish: { name: '垃圾污水', hint: '垃圾没人清、污水外流' },
	livestock: { name: '牲畜', hint: '牛羊进地、流浪犬' },
	dispute: { name: '邻里纠纷', hint: '邻里、家庭的矛盾，内容不公开' },
	elder: { name: '老人照料', hint: '老人行动不便、需要帮忙' },
	medicine: { name: '就医买药', hint: '取药、看病、接送' },
	hardship: { name: '生活困难', hint: '缺粮缺钱、残疾、孩子没人管' },
	papers: { name: '开证明', hint: '开证明、办证件、代跑腿' },
	policy: { name: '政策咨询', hint: '低保、医保、养老怎么办' },
	land: { name: '土地确权', hint: '土地面积不对、界线不清' },
	funds: { name: '补贴账目', hint: '补贴没到账、集体账目不清' },
	house: { name: '危房漏雨', hint: '房子裂了、漏雨、要塌' },
	irrigation: { name: '农田水利', hint: '机井坏了、水渠堵了' },
	disease: { name: '牲畜疫病', hint: '牛羊成批病死、要打疫苗' },
	wages: { name: '拖欠工钱', hint: '干了活没给钱，内容不公开' },
	building: { name: '占地违建', hint: '占用耕地、占路盖房' },
	property: { name: '小区物业', hint: '电梯、楼道、门禁' },
	other: { name: '其他', hint: '不知道归哪类，选这里' },
} as const satisfies Record<string, { name: string; hint: string }>

/** The codes of the default categories. */
export type CategoryCode = keyof typeof CATEGORY_WORDS
