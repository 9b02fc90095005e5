import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { SqliteEngine, type SqliteEngineOptions } from '../database/sqlite-engine'
import { FileStore } from '../storage/file-store'
import { FolderLock } from './folder-lock'
import { HurtData, requireSoundDatabase } from './health'

const databaseFile = 'database.sqlite'
const filesFolder = 'files'
/** Beside the database, so that a database that is gone is missed. */
const memoryFile = 'county.json'
const bucket = 'local-env.6c6f-local-env-1250000000'

/** Database and files of a cloud, in one folder: they are saved and exchanged together, and one process has them. */
export class DataFolder {
  readonly files: FileStore
  private readonly lock: FolderLock
  private opened: SqliteEngine

  /** Throws `FolderInUse` or `HurtData`, and has written nothing then. */
  constructor(
    private readonly folder: string,
    private readonly database: Omit<SqliteEngineOptions, 'file'>,
  ) {
    mkdirSync(folder, { recursive: true })
    this.lock = new FolderLock(folder)
    try {
      this.requireSound()
      this.opened = this.open()
      this.remember()
    } catch (error) {
      this.lock.release()
      throw error
    }
    this.files = new FileStore(this.at(filesFolder), bucket, database.waitsForDisk)
  }

  /** The engine on the present data; after `load` it is another one. */
  get engine(): SqliteEngine {
    return this.opened
  }

  /** Says where this cloud listens, for another one that finds the folder in use. */
  announce(url: string): void {
    this.lock.announce(url)
  }

  /** Copies the data as it stands to a folder, from which `load` takes it. */
  save(to: string): void {
    mkdirSync(to, { recursive: true })
    this.opened.settle()
    copyFileSync(this.at(databaseFile), path.join(to, databaseFile))
    cpSync(this.at(filesFolder), path.join(to, filesFolder), { recursive: true })
  }

  /** Puts a copy of a folder's data in the place of the present; without a folder there is none afterwards. */
  load(from?: string): void {
    if (from === undefined) return this.empty()
    this.opened.close()
    for (const part of ['', '-wal', '-shm']) rmSync(this.at(`${databaseFile}${part}`), { force: true })
    this.files.clear()
    copyFileSync(path.join(from, databaseFile), this.at(databaseFile))
    const files = path.join(from, filesFolder)
    if (existsSync(files)) cpSync(files, this.at(filesFolder), { recursive: true })
    this.opened = this.open()
  }

  close(): void {
    this.opened.close()
    this.lock.release()
  }

  private empty(): void {
    this.opened.clear()
    this.files.clear()
  }

  private open(): SqliteEngine {
    return new SqliteEngine({ ...this.database, file: this.at(databaseFile) })
  }

  /** A database that is not there is a fresh county only where nothing tells of one before. */
  private requireSound(): void {
    const file = this.at(databaseFile)
    const size = sizeOf(file)
    if (size > 0) requireSoundDatabase(file)
    else if (this.hadCounty())
      throw new HurtData(file, existsSync(file) ? 'empty' : 'missing', 'there was a county here before')
  }

  private hadCounty(): boolean {
    const uploads = this.at(filesFolder)
    const hasUploads = existsSync(uploads) && readdirSync(uploads).length > 0
    return existsSync(this.at(memoryFile)) || hasUploads || sizeOf(this.at(`${databaseFile}-wal`)) > 0
  }

  private remember(): void {
    if (existsSync(this.at(memoryFile))) return
    writeFileSync(this.at(memoryFile), `${JSON.stringify({ since: new Date().toISOString() })}\n`)
  }

  private at(name: string): string {
    return path.join(this.folder, name)
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
