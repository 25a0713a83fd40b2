/** Keeps unfinished work in this browser, so that nothing typed is lost when a window is closed or the power fails. */

const DATABASE = 'ita-imports';
const KEPT = 'kept';

function open() {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(KEPT);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run(mode, action) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(KEPT, mode);
      const request = action(transaction.objectStore(KEPT));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const keep = (key, value) => run('readwrite', (kept) => kept.put(value, key));
export const forget = (key) => run('readwrite', (kept) => kept.delete(key));

/** What was kept under the key; nothing where there is none, or where the browser keeps nothing. */
export async function recall(key) {
  try {
    return (await run('readonly', (kept) => kept.get(key))) || null;
  } catch (unavailable) {
    return null;
  }
}

/** The names under which the person has left work, the newest first; each holds a work and a source. */
export async function left(person) {
  const range = window.IDBKeyRange && IDBKeyRange.bound(person + '/', person + '/\uffff');
  try {
    const keys = await run('readonly', (kept) => kept.getAllKeys(range));
    return keys.filter((key) => key.endsWith('/work')).map((key) => key.replace(/\/work$/, '')).sort().reverse();
  } catch (unavailable) {
    return [];
  }
}
