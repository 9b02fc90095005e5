import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, wherever it was cloned to. */
export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * An absolute path from one that is relative to the repository.
 * @param {...string} parts
 */
export const fromRoot = (...parts) => path.join(repositoryRoot, ...parts)
