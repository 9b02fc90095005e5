import type { Verdict } from '#shared/content/moderation'

/** What WeChat suggests, in our words. */
export const SUGGESTED: Readonly<Record<'pass' | 'review' | 'risky', Verdict>> = {
	pass: 'pass',
	review: 'review',
	risky: 'reject',
}
