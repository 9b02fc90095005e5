import { choosable, inOrder, type Category } from '#shared/report/category'
import type { Question } from '#shared/report/question'
import type { Input, Output } from './contract/category'
import type { Call } from '../../identity/call'
import { readCategories, type CategoryList } from './read-categories'

/** What a resident chooses from; a clerk sees the retired ones, too. */
export async function list({ retired = false }: Input<'list'>, call: Call): Promise<Output<'list'>> {
	const found = (await readCategories(call)).list
	return listed(found, retired ? inOrder : choosable)
}

/** A list as it goes over the wire. */
export function listed(
	{ version, categories }: CategoryList,
	choose: (categories: readonly Category[]) => Category[] = inOrder,
): Output<'list'> {
	return {
		version,
		categories: choose(categories).map((category) => ({
			...beforeSending(category),
			code: category.code,
			name: category.name,
			hint: category.hint,
			icon: category.icon,
			class: category.class,
			private: category.private,
			...(category.mayBeUnnamed && { mayBeUnnamed: true }),
			...(category.sharesWords && { sharesWords: true }),
			active: category.active,
		})),
	}
}

/** What is asked after a report has arrived comes with the report. */
function beforeSending({ questions = [] }: Category): { questions?: Question[] } {
	const needed = questions.filter((question) => question.beforeSending)
	return needed.length > 0 ? { questions: needed } : {}
}
