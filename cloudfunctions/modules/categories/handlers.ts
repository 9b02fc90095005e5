import type { Handlers } from '../handlers'
import { arrange } from './arrange'
import { list } from './list'
import { save } from './save'
import { show } from './show'
import { versions } from './versions'

export const categoryHandlers: Handlers<'category'> = { list, show, save, arrange, versions }
