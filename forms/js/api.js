/** Calls the application. What it refuses is thrown as a Refusal that carries the problem's own Thai sentence. */
import {t} from './texts.js';

export class Refusal extends Error {
  constructor(status, problem) {
    super(status === 401 ? t('error.signedOut') : problem.detail || problem.title || t('error.unknown'));
    this.status = status;
    this.missing = problem.missing || [];
    this.type = problem.type || '';
  }

  get isStale() {
    return this.status === 412;
  }
}

const NOT_CHANGING = ['GET', 'HEAD'];

function cookie(name) {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(name + '='));
  return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
}

/** Headers that prove that the request comes from our own page. */
export function csrf() {
  return {'X-ITA-CSRF': cookie('ITA-CSRF')};
}

async function request(method, path, {body, tag, keepalive} = {}) {
  const headers = {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'};
  if (!NOT_CHANGING.includes(method)) {
    Object.assign(headers, csrf());
  }
  if (tag) {
    headers['If-Match'] = tag;
  }
  const isFile = body instanceof FormData;
  if (body !== undefined && !isFile) {
    headers['Content-Type'] = 'application/json';
  }
  const payload = body === undefined || isFile ? body : JSON.stringify(body);
  let response;
  try {
    response = await fetch(path, {method, headers, body: payload, credentials: 'same-origin', keepalive: Boolean(keepalive)});
  } catch (offline) {
    throw new Refusal(0, {detail: t('error.offline')});
  }
  return read(response);
}

async function read(response) {
  const text = await response.text();
  const data = parse(text);
  if (!response.ok) {
    throw new Refusal(response.status, data || {detail: t('error.unknown')});
  }
  return {data, tag: response.headers.get('ETag'), status: response.status};
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch (notJson) {
    return null;
  }
}

/** The data at the path. */
export async function get(path) {
  return (await request('GET', path)).data;
}

/** The data at the path, or nothing where there is none. */
export async function find(path) {
  try {
    return await get(path);
  } catch (refusal) {
    if (refusal.status === 404) {
      return null;
    }
    throw refusal;
  }
}

/** The data with the tag of its version. */
export const getTagged = (path) => request('GET', path);
export const put = (path, body, tag, keepalive) => request('PUT', path, {body, tag, keepalive});
export const post = (path, body) => request('POST', path, {body});
export const remove = (path, tag, keepalive) => request('DELETE', path, {tag, keepalive});

/** Sends a file and tells how far it is, from 0 to 1. */
export function upload(path, file, progress, method = 'POST') {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(method, path);
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    Object.entries(csrf()).forEach(([name, value]) => call.setRequestHeader(name, value));
    call.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
    call.addEventListener('error', () => reject(new Refusal(0, {detail: t('error.offline')})));
    call.addEventListener('load', () => {
      const data = parse(call.responseText);
      if (call.status >= 200 && call.status < 300) {
        resolve(data);
      } else {
        reject(new Refusal(call.status, data || {detail: t('error.unknown')}));
      }
    });
    const form = new FormData();
    form.append('file', file);
    call.send(form);
  });
}
