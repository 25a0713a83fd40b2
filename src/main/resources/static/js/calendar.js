/** The calendar of the running years. */
import {get} from '/forms/js/api.js';
import {setToday} from '/forms/js/datefield.js';
import {dates} from './calendar/dates.js';
import {feeds} from './calendar/feeds.js';
import {holidays} from './calendar/holidays.js';

const me = await get('/api/me');
setToday(me.today);
document.querySelectorAll('[data-dates]').forEach((root) => dates(root, me.today));
feeds(document.getElementById('feeds'));
holidays(document.getElementById('holidays'), me.today);
