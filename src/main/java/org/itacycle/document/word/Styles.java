package org.itacycle.document.word;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of a template; those that it lacks are taken from the application's own. */
final class Styles {

    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
    private final XWPFStyles styles;
    private final XWPFStyles own;

    Styles(XWPFDocument template, XWPFDocument own) {
        this.styles = template.getStyles() == null ? template.createStyles() : template.getStyles();
        this.own = own.getStyles();
        for (var style : WordStyle.values()) {
            var present = named(styles, style.styleName());
            ids.put(style, present == null ? add(style) : present.getStyleId());
        }
    }

    String id(WordStyle style) {
        return ids.getOrDefault(style, "");
    }

    private String add(WordStyle wanted) {
        var source = named(own, wanted.styleName());
        if (source == null) {
            throw new IllegalStateException("The own template lacks the style " + wanted.styleName());
        }
        var copy = (CTStyle) source.getCTStyle().copy();
        while (styles.styleExist(copy.getStyleId())) {
            copy.setStyleId(copy.getStyleId() + "x");
        }
        if (copy.isSetBasedOn() && !translate(copy.getBasedOn())) {
            copy.unsetBasedOn();
        }
        if (copy.isSetNext() && !translate(copy.getNext())) {
            copy.unsetNext();
        }
        styles.addStyle(new XWPFStyle(copy, styles));
        return copy.getStyleId();
    }

    /** Turns the id that the own template uses into the one of this template. */
    private boolean translate(CTString reference) {
        var meant = own.getStyle(reference.getVal());
        var here = meant == null ? null : named(styles, meant.getName());
        if (here != null) {
            reference.setVal(here.getStyleId());
        }
        return here != null;
    }

    private static @Nullable XWPFStyle named(XWPFStyles styles, String name) {
        return styles.getStyles().stream()
                .filter(style -> style.getName() != null
                        && style.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
