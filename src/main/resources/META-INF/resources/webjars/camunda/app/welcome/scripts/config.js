import {setup} from '/js/camunda-setup.js';
import {t} from '/js/camunda-words.js';

const link = (name, href) => ({href, get label() { return t('link.' + name); }, get description() { return t(`link.${name}.hint`); }});

export default await setup('welcome', {
  customScripts: ['../../../js/demo-camunda'],
  links: [link('home', '/'), link('activities', '/activities'), link('calendar', '/calendar'), link('password', '/password')],
});
