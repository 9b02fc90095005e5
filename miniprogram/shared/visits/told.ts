import type { Template } from './template'

/** What somebody at home may say: somebody is back, or what they need somebody for. */
export const TOLD_KINDS = ['returned', 'shop', 'rubbish', 'parcel', 'doctor', 'other'] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

/** What residents may say to a plan, by its template; other templates ask them nothing. */
export function toldTo(template: Template): readonly ToldKind[] {
	if (template === 'returnees') return ['returned']
	return template === 'dailyNeeds' ? TOLD_KINDS.filter((kind) => kind !== 'returned') : []
}
