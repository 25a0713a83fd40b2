/** The texts of the forms: Thai, and English for whoever keeps the browser's setting {@code ita-language} at "en". */
import {TH} from './texts-th.js';
import {EN} from './texts-en.js';

const chosen = () => {
  try {
    return window.localStorage.getItem('ita-language') === 'en' ? EN : TH;
  } catch (forbidden) {
    return TH;
  }
};

const texts = chosen();

/** The sentence of the key with its values put in. */
export function t(key, values) {
  const text = texts[key] || TH[key] || key;
  return values ? text.replace(/\{(\w+)\}/g, (hole, name) => (values[name] === undefined ? hole : values[name])) : text;
}
