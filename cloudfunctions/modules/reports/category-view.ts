import type { Situation } from './life/situation'
import { termsOf } from '#shared/report/category'
import type { ExtensionUnit } from '../../words/history'
import type { Output } from '../contract'

type CategoryView = Output<'report', 'show'>['report']['categoryInfo']

/** What a page needs to know of a report's category. */
export function categoryView(situation: Situation): CategoryView {
	const { category } = situation
	return {
		code: category.code,
		name: category.name,
		icon: category.icon,
		photoToResolve: category.photoToResolve,
		...(category.class === 'emergency' && { emergency: true }),
		extendsBy: extensionUnit(situation),
	}
}

/** In what more time is asked for. */
export function extensionUnit({ category }: Situation): ExtensionUnit {
	return termsOf(category).total.unit === 'workingDays' ? 'workingDays' : 'hours'
}
