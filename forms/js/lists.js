/** A list that grows, shrinks and is put in order: with its buttons, by dragging the number, with Alt and the arrows. */
import {h, fill} from './dom.js';
import {digits} from './thai.js';
import {t} from './texts.js';

/** So that a number let fall into a text field is not written there. */
const DRAGGED = 'application/x-ita-entry';

/**
 * @param items the list itself, changed in place
 * @param render gives the fields of an entry
 * @param create gives a new entry
 * @param name what an entry is called
 */
export function listEditor({items, render, create, name, addLabel, onChange, where, fixed, numbered = true}) {
  const rows = h('ol', {class: 'ita-rows' + (numbered ? '' : ' ita-rows--plain'), 'data-where': where});
  let held = null;
  const undo = h('div', {class: 'ita-undo', role: 'status'});
  const root = h('div', {class: 'ita-list'}, rows, undo, h('button', {
    type: 'button', class: 'ita-button ita-button--add', on: {click: add},
  }, '+ ' + addLabel));

  function changed(focus) {
    draw();
    onChange();
    enter(rows.children[focus.index], focus.selector);
  }

  function enter(entry, selector) {
    const target = entry && entry.querySelector(selector);
    if (target && !target.disabled) {
      target.focus();
    }
  }

  /** The rows above stay as they are: a file may be on its way in one, or a date that nobody can read. */
  function add() {
    items.push(create());
    fill(undo);
    const last = rows.lastElementChild;
    if (last && !fixed) {
      last.lastElementChild.querySelector('[data-move="down"]').disabled = false;
    }
    rows.appendChild(row(items[items.length - 1], items.length - 1));
    onChange();
    enter(rows.lastElementChild, 'input, textarea, select');
  }

  function removeAt(index) {
    const [gone] = items.splice(index, 1);
    changed({index: Math.min(index, items.length - 1), selector: 'input, textarea, select'});
    stand(index);
    fill(undo, t('list.removed', {name}) + ' ', h('button', {
      type: 'button', class: 'ita-link', on: {click: () => {
        items.splice(index, 0, gone);
        fill(undo);
        changed({index, selector: 'input, textarea, select'});
      }},
    }, t('list.undo')));
    if (!items.length) {
      enter(undo, 'button');
    }
  }

  /** The way back stands where the entry stood: below a long list nobody would see it. */
  function stand(index) {
    const near = rows.children[Math.min(index, items.length - 1)];
    if (near) {
      near.querySelector('.ita-rows__body')[index < items.length ? 'prepend' : 'append'](undo);
    } else {
      rows.after(undo);
    }
  }

  function move(index, by) {
    const target = index + by;
    if (target >= 0 && target < items.length) {
      items.splice(target, 0, items.splice(index, 1)[0]);
      changed({index: target, selector: by < 0 ? '[data-move="up"]' : '[data-move="down"]'});
    }
  }

  /** The number is what the mouse takes hold of; the entry goes where it is let fall. */
  function handle(index) {
    return h('span', {class: 'ita-rows__number' + (fixed ? '' : ' ita-rows__number--drag'), 'aria-hidden': 'true', draggable: fixed ? null : 'true',
      title: fixed ? null : t('list.drag'), on: {
        dragstart: (event) => {
          held = index;
          event.dataTransfer.setData(DRAGGED, String(index));
          event.dataTransfer.effectAllowed = 'move';
        },
        dragend: () => { held = null; },
      }}, digits(index + 1) + '.');
  }

  /** Only entries of this list can be let fall on its rows. */
  function letFall(event, index) {
    const from = held;
    held = null;
    if (from !== null) {
      event.preventDefault();
    }
    if (from !== null && from !== index) {
      move(from, index - from);
    }
  }

  function tools(index) {
    const label = `${name} ${digits(index + 1)}`;
    const mover = (by, sign, text, kind) => h('button', {
      type: 'button', class: 'ita-icon', 'data-move': kind, 'aria-label': t(text, {label}), title: t(text, {label}),
      disabled: index + by < 0 || index + by >= items.length, on: {click: () => move(index, by)},
    }, sign);
    return h('div', {class: 'ita-rows__tools'},
      fixed ? null : [mover(-1, '↑', 'list.up', 'up'), mover(1, '↓', 'list.down', 'down')],
      h('button', {
        type: 'button', class: 'ita-icon ita-icon--remove', 'aria-label': t('list.remove', {label}), title: t('list.remove', {label}),
        on: {click: () => removeAt(index)},
      }, '✕'));
  }

  function row(item, index) {
    const over = (event) => held !== null && event.preventDefault();
    return h('li', {class: 'ita-rows__row', on: {dragover: over, drop: (event) => letFall(event, index), keydown: (event) => {
      if (!fixed && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        move(index, event.key === 'ArrowUp' ? -1 : 1);
      }
    }}},
    numbered ? handle(index) : null,
    h('div', {class: 'ita-rows__body'}, render(item, index)), tools(index));
  }

  function draw() {
    fill(rows, items.map(row));
  }

  draw();
  return root;
}
