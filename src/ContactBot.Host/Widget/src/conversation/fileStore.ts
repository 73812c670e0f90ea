const databaseName = 'contactbot';
const storeName = 'files';

/** Files that wait to be sent: in memory, and in the browser's database so that they outlive a reload. */
export class FileStore {
  readonly #memory = new Map<string, File[]>();

  async keep(id: string, files: readonly File[]): Promise<void> {
    this.#memory.set(id, [...files]);
    await this.#use('readwrite', store => store.put(files, id));
  }

  async read(id: string): Promise<File[] | undefined> {
    return this.#memory.get(id) ?? (await this.#use<File[]>('readonly', store => store.get(id)));
  }

  async drop(id: string): Promise<void> {
    this.#memory.delete(id);
    await this.#use('readwrite', store => store.delete(id));
  }

  /** Undefined where the browser has no database to give, as in private windows of some. */
  async #use<Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<Result | undefined> {
    try {
      const opening = indexedDB.open(databaseName, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
      const database = await settled<IDBDatabase>(opening);
      try {
        return await settled<Result>(work(database.transaction(storeName, mode).objectStore(storeName)));
      } finally {
        database.close();
      }
    } catch {
      return undefined;
    }
  }
}

function settled<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => reject(request.error ?? new Error('The database refuses'));
  });
}
