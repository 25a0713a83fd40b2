package org.itacycle.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a reader of Thai meets on a page: words that are not Thai, and letters that lose their marks. */
public final class ThaiScreen {

    /** Names of products, of the assessment and of file formats, which nobody translates. */
    private static final Set<String> NAMES = Set.of(
            "ITA",
            "OIT",
            "IIT",
            "EIT",
            "Cycle",
            "LINE",
            "Facebook",
            "PDF",
            "Word",
            "Excel",
            "JPG",
            "JPEG",
            "PNG",
            "png",
            "docx",
            "xlsx",
            "pdf",
            "MB",
            "KB",
            "QR",
            "Code",
            "SHA",
            "Camunda",
            "Cockpit");

    private static final String WORDS = """
        () => {
          const found = new Set();
          const add = (text) => (text || '').match(/[A-Za-z]{2,}/g)?.forEach((word) => found.add(word));
          const seen = (node) => node.checkVisibility({visibilityProperty: true, opacityProperty: true});
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const holder = texts.currentNode.parentElement;
            if (/^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(holder.tagName) || !seen(holder)) {
              continue;
            }
            const range = document.createRange();
            range.selectNodeContents(texts.currentNode);
            if (range.getBoundingClientRect().width > 2) {
              add(texts.currentNode.textContent);
            }
          }
          for (const node of document.querySelectorAll('[placeholder], [title], [aria-label], [alt], select')) {
            if (seen(node)) {
              ['placeholder', 'title', 'aria-label', 'alt'].forEach((name) => add(node.getAttribute(name)));
              add(node.selectedOptions && node.selectedOptions[0] && node.selectedOptions[0].textContent);
            }
          }
          add(document.title);
          return [...found];
        }\
        """;

    /** Sarabun's letters with all their marks are 1.3 times as high as its size. */
    private static final String CLIPPED = """
        () => {
          const MARKS = /[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]/;
          const found = [];
          const say = (node, why, text) => found.push(why + ': ' + node.tagName.toLowerCase() + '.' + node.className + ' "'
            + text.trim().substring(0, 40) + '"');
          const cuts = (style) => /hidden|clip/.test(style.overflowY);
          for (const field of document.querySelectorAll('input, select, button, textarea')) {
            const text = field.value || field.placeholder || field.textContent || '';
            if (field.checkVisibility({visibilityProperty: true}) && MARKS.test(text) && field.clientHeight > 2
                && field.clientHeight < 1.3 * parseFloat(getComputedStyle(field).fontSize) - 1) {
              say(field, 'low field', text);
            }
          }
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const holder = text.parentElement;
            if (!MARKS.test(text.textContent) || !holder.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
              continue;
            }
            const range = document.createRange();
            range.selectNodeContents(text);
            const lines = [...range.getClientRects()].filter((line) => line.width > 2);
            if (!lines.length) {
              continue;
            }
            const size = parseFloat(getComputedStyle(holder).fontSize);
            if (lines.length > 1 && lines.some((line, at) => at && line.top > lines[at - 1].top + 2
                && line.top - lines[at - 1].top < 1.25 * size)) {
              say(holder, 'lines run together', text.textContent);
            }
            for (let box = holder; box && box !== document.body; box = box.parentElement) {
              const edge = box.getBoundingClientRect();
              const style = getComputedStyle(box);
              if (cuts(style) && edge.width > 2 && edge.height > 2 && box.scrollTop === 0
                  && lines.some((line) => line.top < edge.bottom && (line.top < edge.top - 1.5
                    || (line.bottom > edge.bottom + 1.5 && line.top < edge.top + size)))) {
                say(box, 'cut off', text.textContent);
                break;
              }
              if (/absolute|fixed/.test(style.position)) {
                break;
              }
            }
          }
          return found;
        }\
        """;

    private ThaiScreen() {}

    /** The words in Latin letters that can be seen, names aside and those the caller knows aside. */
    public static Set<String> foreignWords(Page page, String... known) {
        var words = new TreeSet<String>();
        ((List<?>) page.evaluate(WORDS)).forEach(word -> words.add((String) word));
        words.removeAll(NAMES);
        words.removeAll(Set.of(known));
        return words;
    }

    /** Where a tone mark or a vowel above or below its letter is cut off. */
    public static List<String> cutMarks(Page page) {
        var places = new ArrayList<String>();
        ((List<?>) page.evaluate(CLIPPED)).forEach(place -> places.add((String) place));
        return places;
    }
}
