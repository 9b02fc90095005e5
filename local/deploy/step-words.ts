import type { Step } from './plan'
import { DEPLOY_WORDS as WORDS } from './words'

/** A step as a line of the plan. */
export function stepWords(step: Step): string {
	switch (step.do) {
		case 'makeCollection':
			return WORDS.makeCollection(step.collection)
		case 'makeIndex': {
			const { name, fields } = step.index
			const signed = Object.entries(fields).map(([field, direction]) => (direction < 0 ? `-${field}` : field))
			return (step.replaces ? WORDS.remakeIndex : WORDS.makeIndex)(step.collection, name, signed.join(' '))
		}
		case 'setDatabaseRule':
			return WORDS.setDatabaseRule(step.collection)
		case 'setStorageRule':
			return WORDS.setStorageRule
		case 'makeFunction':
			return WORDS.makeFunction(step.settings.name, step.settings.runtime)
		case 'uploadCode':
			return WORDS.uploadCode(step.settings.name)
		case 'configure':
			return WORDS.configure(step.settings.name, step.changes)
		case 'makeTrigger':
			return WORDS.makeTrigger(step.name, step.trigger.name)
	}
}
