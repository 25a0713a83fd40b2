/** Builds elements. Every text becomes a text node, so that nothing typed by anybody is ever read as markup. */

const PROPERTIES = new Set(['value', 'checked', 'disabled', 'selected', 'multiple', 'readOnly', 'hidden', 'open', 'indeterminate']);

export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    set(element, name, value);
  }
  append(element, children);
  return element;
}

/** Writes the attributes anew; an absent value takes the attribute away. */
export function set(element, name, value) {
  if (name === 'on') {
    for (const [event, listener] of Object.entries(value)) {
      element.addEventListener(event, listener);
    }
  } else if (name === 'style') {
    Object.assign(element.style, value);
  } else if (PROPERTIES.has(name)) {
    element[name] = value === null || value === undefined ? '' : value;
  } else if (value === true) {
    element.setAttribute(name, '');
  } else if (value === false || value === null || value === undefined) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value);
  }
}

export function append(element, children) {
  for (const child of [].concat(children)) {
    if (Array.isArray(child)) {
      append(element, child);
    } else if (child instanceof Node) {
      element.appendChild(child);
    } else if (child !== null && child !== undefined && child !== false) {
      element.appendChild(document.createTextNode(String(child)));
    }
  }
}

/** Replaces what stands in the element. */
export function fill(element, ...children) {
  while (element.firstChild) {
    element.removeChild(element.firstChild);
  }
  append(element, children);
  return element;
}

let counter = 0;

export function newId() {
  counter += 1;
  return 'ita-' + counter;
}

/** A typed text with its line ends, as paragraphs. */
export function paragraphs(text) {
  return String(text || '').split(/\n+/).filter((line) => line.trim()).map((line) => h('p', {}, line));
}
