import type { Output } from '../../../cloudfunctions/common/contract'
import { fieldSentence } from '../../../miniprogram/domain/words/validation'
import { CATEGORY_FAULT_WORDS } from '../../../miniprogram/domain/words/category-rules'
import {
  CATEGORIES_WORDS as WORDS,
  CATEGORY_FORM_WORDS as FORM,
  PRIVATE_WORDS,
} from '../../../miniprogram/domain/words/pages/categories'
import { STATE_WORDS } from '../../../miniprogram/domain/words/states'
import { PEOPLE } from '../people'
import type { Chapter } from '../scene'
import { TOUR_WORDS } from '../words'
import type { World } from '../world'

const open = (): string => 'packages/staff/categories/index'
const one = (code: string): string => `packages/staff/category/index?code=${code}`

/** The clerk saves a category with something different. */
async function save(world: World, code: string, part: object): Promise<void> {
  const { version, category } = (await world.ask(PEOPLE.clerk, 'category', 'show', { code })) as Output<
    'category',
    'show'
  >
  await world.ask(PEOPLE.clerk, 'category', 'save', { version, category: { ...category, ...part } })
}

export const CATEGORIES: Chapter = {
  title: 'Staff: categories',
  scenes: [
    {
      name: 'categories-default',
      says: 'The clerk’s list: nothing has been changed yet.',
      openid: PEOPLE.clerk,
      open,
      sees: WORDS.noChanges,
      elder: true,
    },
    {
      name: 'categories-changed',
      says: 'A new category, one retired, and who changed what when.',
      openid: PEOPLE.clerk,
      open: async (world) => {
        const { lift, liftHint, heatingHint } = TOUR_WORDS
        await save(world, 'property', { code: 'lift', name: lift, hint: liftHint, order: 55 })
        await save(world, 'heating', { hint: heatingHint, photoToResolve: true })
        await save(world, 'irrigation', { active: false })
        return open()
      },
      sees: WORDS.changesHead,
      elder: true,
    },
    {
      name: 'categories-denied',
      says: 'Somebody who is no clerk.',
      openid: PEOPLE.gridLeader,
      open,
      sees: STATE_WORDS.denied.title,
    },
    {
      name: 'categories-offline',
      says: 'Without a network.',
      openid: PEOPLE.clerk,
      open,
      start: 'offline',
      sees: STATE_WORDS.offline.title,
    },
    {
      name: 'category-form',
      says: 'A category with everything that it decides.',
      openid: PEOPLE.clerk,
      open: () => one('fire'),
      sees: FORM.activeHead,
      elder: true,
    },
    {
      name: 'category-refused',
      says: 'A dispute can’t be made public; the form says so at the field.',
      openid: PEOPLE.clerk,
      open: () => one('dispute'),
      act: async (phone) => {
        await phone.tap(PRIVATE_WORDS.no.label)
        await phone.tap(FORM.save)
      },
      sees: CATEGORY_FAULT_WORDS.mustBePrivate,
    },
    {
      name: 'category-stale',
      says: 'Somebody else saved meanwhile.',
      openid: PEOPLE.clerk,
      open: () => one('water'),
      act: async (phone, world) => {
        await phone.sees(FORM.nameHead)
        await save(world, 'power', { photoToResolve: true })
        await phone.type(FORM.name, TOUR_WORDS.lift)
        await phone.tap(FORM.save)
      },
      sees: FORM.latest,
      elder: true,
    },
    {
      name: 'category-new',
      says: 'A new one, saved with nothing in it.',
      openid: PEOPLE.clerk,
      open,
      act: async (phone) => {
        await phone.tap(WORDS.add)
        await phone.tap(FORM.save)
      },
      sees: fieldSentence('non_empty', '', null),
    },
    {
      name: 'category-missing',
      says: 'A category that does not exist.',
      openid: PEOPLE.clerk,
      open: () => one('unknown'),
      sees: STATE_WORDS.missing.title,
    },
  ],
}
