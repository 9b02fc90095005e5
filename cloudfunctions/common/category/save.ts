import { shortestDay } from '../../../miniprogram/domain/clock/area-calendar'
import type { Viewer } from '../../../miniprogram/domain/life/relations'
import type { PersonRef } from '../../../miniprogram/domain/life/report'
import { categoryWith, type Category } from '../../../miniprogram/domain/report/category'
import { categoryFaults, changedFields } from '../../../miniprogram/domain/report/category-rules'
import {
  CATEGORY_FAULT_WORDS,
  categoriesChangedSentence,
} from '../../../miniprogram/domain/words/category-rules'
import { calendarBook } from '../calendar/book'
import type { Input, Output } from '../contract'
import type { Call } from '../kernel/call'
import { digest } from '../kernel/digest'
import { UserError } from '../kernel/user-error'
import { CATEGORIES_KEY, rosterKey, type CategoriesDocument, type CategorySave } from '../roster/documents'
import { earlierList, readCategories, type CategoryList } from './read-categories'
import { shown } from './show'

type Saving = Input<'category', 'save'>

/**
 * Saves a category as a new version of them all, if they are still of the version that the clerk saw. The version
 * before is put aside first, so that no moment loses it. The same save sent again is answered and counts once.
 */
export async function save(input: Saving, call: Call): Promise<Output<'category', 'save'>> {
  const key = digest('category.save', call.openid, input)
  const { snapshot, viewer, list } = await readCategories(call, [rosterKey.categories(input.version + 1)])
  if (wasSent(list, input, key) || wasSent(earlierList(snapshot, input.version + 1), input, key))
    return shown(list, input.category.code)
  if (list.version !== input.version) throw stale(list)
  const content = next(input.category, list, { at: call.now, by: savedBy(viewer), key })
  if (content.saved?.changed.length === 0) return shown(list, input.category.code)
  requireSound(input.category, list, shortestDay(calendarBook(snapshot.savedCalendar)))

  await putAside(list, call)
  const version = list.version + 1
  if (await call.ports.roster.saveCategories(version, content)) return { version, category: input.category }

  const now = (await readCategories(call)).list
  if (wasSent(now, input, key)) return shown(now, input.category.code)
  throw stale(now)
}

function wasSent(list: CategoryList | undefined, { version }: Saving, key: string): boolean {
  return list?.version === version + 1 && list.saved?.key === key
}

function stale({ saved }: CategoryList): UserError {
  return new UserError('STALE_VERSION', undefined, categoriesChangedSentence(saved?.by))
}

function requireSound(category: Category, { categories }: CategoryList, shortest: number): void {
  const faults = Object.entries(categoryFaults(category, categories, shortest))
  if (faults.length === 0) return
  const fields = faults.map(([field, fault]) => [`category.${field}`, CATEGORY_FAULT_WORDS[fault]])
  throw new UserError('INVALID_INPUT', Object.fromEntries(fields) as Record<string, string>)
}

/** What stands in force stays readable under its version; the default categories, too, once they are replaced. */
async function putAside({ version, categories, saved }: CategoryList, call: Call): Promise<void> {
  const content = { categories: [...categories], ...(saved && { saved }) }
  const copy = (key: string): CategoriesDocument => ({
    _id: key,
    kind: 'categories',
    keys: [key],
    version,
    content,
  })
  await call.ports.roster.addOnce(copy(rosterKey.categories(version)))
  if (version === 0) await call.ports.roster.addOnce(copy(CATEGORIES_KEY))
}

function next(
  category: Category,
  { categories }: CategoryList,
  save: Pick<CategorySave, 'at' | 'by' | 'key'>,
): CategoriesDocument['content'] {
  const { code } = category
  const before = categoryWith(code, categories)
  return {
    categories: [...categories.filter((other) => other.code !== code), category],
    saved: { ...save, code, isNew: !before, changed: changedFields(category, before) },
  }
}

const savedBy = ({ person, openid }: Viewer): PersonRef => ({
  id: person?.id ?? openid,
  name: person?.name ?? '',
})
