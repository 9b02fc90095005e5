import type { PlatformMarks } from '../checks/marks'

const KB = 1024

/**
 * https://developers.weixin.qq.com/miniprogram/dev/framework/audits/performance.html; of setData an eighth, so that a list of
 * reports goes on without a halt on a cheap phone.
 */
export const LIMITS: Readonly<Omit<PlatformMarks, 'setDataCalls'>> = {
	nodes: 999,
	depth: 29,
	children: 60,
	setDataASecond: 20,
	setDataBytes: 32 * KB,
	requests: 10,
}

/** What is over its limit, a sentence each. */
export function overLimits(marks: PlatformMarks): string[] {
	return (Object.keys(LIMITS) as (keyof typeof LIMITS)[])
		.filter((mark) => marks[mark] > LIMITS[mark])
		.map((mark) => `marks: ${mark} is ${marks[mark]}, not ${LIMITS[mark]} at most`)
}
