/** Shows the demonstration's banner above the application; outside the demonstration there is none. */
import {banner} from '/js/demo.js';

const answer = await fetch('/api/demo', {headers: {Accept: 'application/json'}, credentials: 'same-origin'}).catch(() => null);
if (answer && answer.ok) {
  const box = document.createElement('div');
  document.body.append(box);
  document.body.classList.add('has-demo');
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = '/css/demo.css';
  document.head.append(styles);
  const {date} = await answer.json();
  banner(box, date, () => window.location.reload());
  new ResizeObserver(() => document.documentElement.style.setProperty('--demo-height', box.offsetHeight + 'px')).observe(box);
}
