/** Whom demo.csv knows and the demo binds to no WeChat: the leaders of the village beside, and of the second grid when their leave is over. */
export const MORE_STAFF = [
	{ openid: 'o-torture-beside-leader-0001', phone: '13800000018' },
	{ openid: 'o-torture-second-leader-0001', phone: '13800000014' },
] as const

/** At this desk everything ends that nobody handles in time. Its holder takes a second person to be bound, whom the demo has not. */
export const TOP = '152221/dispatcher'
