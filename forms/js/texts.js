/** The texts of the forms, in the language of the page: the server or the web application's configuration names it. */
import {TH} from './texts-th.js';
import {EN} from './texts-en.js';

const texts = document.documentElement.lang === 'en' ? EN : TH;

/** The sentence of the key with its values put in. */
export function t(key, values) {
  const text = texts[key] || TH[key] || key;
  return values ? text.replace(/\{(\w+)\}/g, (hole, name) => (values[name] === undefined ? hole : values[name])) : text;
}
