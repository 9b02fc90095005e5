import { choosable, inOrder } from '../../../miniprogram/domain/report/category'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { readCategories } from './read-categories'

/** What a resident chooses from; a clerk sees the retired ones, too. */
export async function list(
  { retired = false }: Input<'category', 'list'>,
  call: Call,
): Promise<Output<'category', 'list'>> {
  const { version, categories } = (await readCategories(call)).list
  return {
    version,
    categories: (retired ? inOrder(categories) : choosable(categories)).map((category) => ({
      code: category.code,
      name: category.name,
      hint: category.hint,
      icon: category.icon,
      class: category.class,
      private: category.private,
      ...(category.mayBeUnnamed && { mayBeUnnamed: true }),
      active: category.active,
    })),
  }
}
