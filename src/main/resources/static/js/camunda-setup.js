/** Sets up one of Camunda's applications for whoever has signed in: her language, her municipality's name, our way out. */
import {t} from './camunda-words.js';
import {frame} from './camunda-frame.js';

const KEPT = 'camunda-web';

/** The pages ask for this, but their loader no longer hears them: without it a slow line ends in an empty page after 7 s. */
const AS_LONG_AS_IT_TAKES = {waitSeconds: 0};

/** The configuration that the application asks for, with what only it needs added; some speak one language only. */
export async function setup(app, more = {}, only = null) {
  window.require.config(AS_LONG_AS_IT_TAKES);
  const me = await json('/api/me');
  const language = only || (me && me.language === 'en' ? 'en' : 'th');
  document.documentElement.lang = language;
  await renewLabels(app, language);
  frame();
  return {
    app: {vendor: 'ITA Cycle', name: [t('app.' + app), me && me.organization].filter(Boolean).join(' · ')},
    locales: {availableLocales: [language], fallbackLocale: language},
    disableWelcomeMessage: true,
    ...more,
  };
}

/**
 * The application paints with the labels it kept in the browser last time and only then asks for the present ones: after
 * an upgrade people would read yesterday's words, and the very first page shows English days. So they are renewed before.
 */
async function renewLabels(app, language) {
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  const labels = await json(`${folder}${language}.json?bust=${window.bust}`);
  if (labels) {
    try {
      const kept = JSON.parse(window.localStorage.getItem(KEPT) || '{}');
      kept[`${folder}_locales_data_${language}_${window.bust}`] = JSON.stringify(labels);
      window.localStorage.setItem(KEPT, JSON.stringify(kept));
    } catch (forbidden) {
      // Without storage the application asks for the labels itself.
    }
  }
}

async function json(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}, credentials: 'same-origin'}).catch(() => null);
  return answer && answer.ok ? answer.json() : null;
}
