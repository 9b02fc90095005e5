import type { Environment } from './environment'
import type { Step } from './plan'

/** Does one step. */
export async function doStep(step: Step, environment: Environment): Promise<void> {
	switch (step.do) {
		case 'makeCollection':
			return environment.makeCollection(step.collection)
		case 'makeIndex':
			if (step.replaces) await environment.dropIndex(step.collection, step.index.name)
			return environment.makeIndex(step.collection, step.index)
		case 'setDatabaseRule':
			return environment.setDatabaseRule(step.collection, step.rule)
		case 'setStorageRule':
			return environment.setStorageRule(step.rule)
		case 'makeFunction':
			return environment.makeFunction(step.settings)
		case 'uploadCode':
			return environment.uploadCode(step.settings)
		case 'configure':
			return environment.configure(step.settings)
		case 'makeTrigger':
			if (step.replaces) await environment.dropTrigger(step.name, step.trigger.name)
			return environment.makeTrigger(step.name, step.trigger)
	}
}
