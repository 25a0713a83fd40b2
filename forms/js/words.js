/** Texts in the language of the page: the server, or the web application's configuration, names it. */
export const isEnglish = document.documentElement.lang === 'en';

/** The function that gives the sentence of a key with its values put in; what has no English is told in Thai. */
export function words(th, en) {
  const texts = isEnglish ? en : th;
  return (key, values) => {
    const text = texts[key] || th[key] || key;
    return values ? text.replace(/\{(\w+)\}/g, (hole, name) => (values[name] === undefined ? hole : values[name])) : text;
  };
}
