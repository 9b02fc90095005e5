import { recall, remember } from './cache'

const NAME = 'intro'

/** Whether what this is for has been looked at on this phone, or skipped. */
export const introSeen = (): boolean => recall<true>(NAME) !== null

export const rememberIntro = (): void => void remember(NAME, true)
