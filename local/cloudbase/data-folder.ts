import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { SqliteEngine, type SqliteEngineOptions } from './database/sqlite-engine'
import { FileStore } from './storage/file-store'

const databaseFile = 'database.sqlite'
const filesFolder = 'files'
const bucket = 'local-env.6c6f-local-env-1250000000'

/** Database and files of a cloud, in one folder: they are saved and exchanged together. */
export class DataFolder {
  readonly files: FileStore
  private opened: SqliteEngine

  constructor(
    private readonly folder: string,
    private readonly database: Omit<SqliteEngineOptions, 'file'>,
  ) {
    mkdirSync(folder, { recursive: true })
    this.opened = this.open()
    this.files = new FileStore(path.join(folder, filesFolder), bucket, database.waitsForDisk)
  }

  /** The engine on the present data; after `load` it is another one. */
  get engine(): SqliteEngine {
    return this.opened
  }

  /** Copies the data as it stands to a folder, from which `load` takes it. */
  save(to: string): void {
    mkdirSync(to, { recursive: true })
    this.opened.settle()
    copyFileSync(path.join(this.folder, databaseFile), path.join(to, databaseFile))
    cpSync(path.join(this.folder, filesFolder), path.join(to, filesFolder), { recursive: true })
  }

  /** Puts a copy of a folder's data in the place of the present; without a folder there is none afterwards. */
  load(from?: string): void {
    if (from === undefined) return this.empty()
    this.opened.close()
    for (const part of ['', '-wal', '-shm'])
      rmSync(path.join(this.folder, `${databaseFile}${part}`), { force: true })
    this.files.clear()
    copyFileSync(path.join(from, databaseFile), path.join(this.folder, databaseFile))
    const files = path.join(from, filesFolder)
    if (existsSync(files)) cpSync(files, path.join(this.folder, filesFolder), { recursive: true })
    this.opened = this.open()
  }

  close(): void {
    this.opened.close()
  }

  private empty(): void {
    this.opened.clear()
    this.files.clear()
  }

  private open(): SqliteEngine {
    return new SqliteEngine({ ...this.database, file: path.join(this.folder, databaseFile) })
  }
}
