/** Whom to ring first where people are in danger. */
export const EMERGENCY_WORDS = {
	title: '有危险，先打电话',
	hint: '先保证人安全，再在这里上报。',
	/** Beside a report that is on its way already. */
	sentHint: '人的安全最要紧，这件事已经报上来了。',
	numbers: [
		{ phone: '119', text: '火警 119', label: '打火警电话 119' },
		{ phone: '110', text: '报警 110', label: '打报警电话 110' },
		{ phone: '120', text: '急救 120', label: '打急救电话 120' },
	],
} as const

/** What a short message or a voice says to the work phone of the person in charge. */
export function alarmWords({
	number,
	area,
	category,
}: {
	number: string
	area: string
	category: string
}): string {
	return `连心网格：${area}有紧急诉求（${category}），编号 ${number}。请马上打开微信小程序受理。`
}
