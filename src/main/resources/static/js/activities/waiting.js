/**
 * What could not be sent yet, with its photos, and what is being typed: kept on this device until the server has it.
 * Each person sees only her own, also where several use one device.
 */
const NAME = 'ita-activities';
const STORE = 'waiting';

/** Where the browser keeps nothing, the entries live as long as the page. */
const memory = new Map();

/** An id of our own, also where the office reaches the application without a certificate. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function open() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, {keyPath: 'id'});
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function inStore(mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const asked = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Keeps the entry {id, user, year, body, photos}, in place of what was kept under its id. */
export async function keep(entry) {
  memory.set(entry.id, entry);
  await inStore('readwrite', (store) => store.put(entry)).catch(() => {});
}

export async function drop(id) {
  memory.delete(id);
  await inStore('readwrite', (store) => store.delete(id)).catch(() => {});
}

/** The person's entries of the year that wait. */
export async function waitingOf(user, year) {
  const kept = await inStore('readonly', (store) => store.getAll()).catch(() => []);
  kept.forEach((entry) => memory.has(entry.id) || memory.set(entry.id, entry));
  return Array.from(memory.values()).filter((entry) => entry.user === user && entry.year === year);
}

const photoPlace = (user, year) => `typed-${user}-${year}`;

/** The photos of the entry that is being typed; they belong to nobody's waiting entries. */
export async function keepPhotos(user, year, photos) {
  const id = photoPlace(user, year);
  await inStore('readwrite', (store) => (photos.length ? store.put({id, photos}) : store.delete(id))).catch(() => {});
}

export async function photosOf(user, year) {
  const kept = await inStore('readonly', (store) => store.get(photoPlace(user, year))).catch(() => null);
  return kept ? kept.photos : [];
}

/** The person wants nothing kept of what she was typing; what waits to be sent stays. */
export async function dropPhotos(user) {
  const ids = await inStore('readonly', (store) => store.getAllKeys()).catch(() => []);
  await Promise.all(ids.filter((id) => photoPlace(user, String(id).slice(-4)) === id).map(drop));
}

const place = (user, year, part) => `ita-activity-${user}-${year}${part}`;

/** What is being typed, a new entry or the change of one, each in a place of its own; nothing takes it away. */
export function keepTyped(user, year, draft, part = '') {
  try {
    if (draft) {
      window.localStorage.setItem(place(user, year, part), JSON.stringify({...draft, photos: undefined, evidence: undefined}));
    } else {
      window.localStorage.removeItem(place(user, year, part));
    }
  } catch (forbidden) {
    // A browser that keeps nothing still sends.
  }
}

export function typed(user, year, part = '') {
  try {
    return JSON.parse(window.localStorage.getItem(place(user, year, part)));
  } catch (broken) {
    return null;
  }
}
