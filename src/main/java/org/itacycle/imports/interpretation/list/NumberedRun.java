package org.itacycle.imports.interpretation.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.list.Marker.Form;
import org.jspecify.annotations.Nullable;

/**
 * Picks from the numbers of a text those that open the entries of its list: they rise from 1. A number may be missing or
 * misread; a list inside an entry starts again at 1 after words like "ดังนี้" and stays in it.
 */
final class NumberedRun {

    private static final Pattern INTRODUCES = Pattern.compile("(ดังนี้|ดังต่อไปนี้|ได้แก่|เช่น|ประกอบด้วย|คือ|:)\\s*$");
    private static final int LOOK_BACK = 30;
    /** One number may be missing between two entries. */
    private static final int GAP = 2;

    private final String text;
    private final List<Marker> markers;
    private final Map<Integer, Integer> lastLineStart = new HashMap<>();
    private final Map<Shape, Integer> last = new HashMap<>();
    private final List<Marker> opening = new ArrayList<>();
    private int printed;
    private int inner;

    private record Shape(int number, Form form) {}

    private NumberedRun(String text, List<Marker> markers) {
        this.text = text;
        this.markers = markers;
        markers.forEach(marker -> last.put(new Shape(marker.number(), marker.form()), marker.start()));
        markers.stream().filter(Marker::opensLine).forEach(m -> lastLineStart.put(m.number(), m.start()));
    }

    /** The numbers that open entries, in their order; empty where the text is no numbered list. */
    static List<Marker> of(String text) {
        var markers = MarkerScanner.scan(text);
        var first = first(text, markers);
        return first == null ? List.of() : new NumberedRun(text, markers).from(first);
    }

    private static @Nullable Marker first(String text, List<Marker> markers) {
        int begin = text.length() - text.stripLeading().length();
        int lastBareTwo = lastBareTwo(markers);
        for (var marker : markers) {
            boolean opensText = marker.start() <= begin;
            if (marker.form() == Form.BARE) {
                if (marker.number() == 1 && lastBareTwo > marker.start()) {
                    return marker;
                }
            } else if (opensText || !marker.counts() && mayBeFirst(marker)) {
                return marker;
            }
        }
        return null;
    }

    private static boolean mayBeFirst(Marker marker) {
        return marker.number() == 1 || (marker.number() == 2 && marker.spaced());
    }

    /** A bare number at the start of a line opens a list only if the next number stands at the start of a line too. */
    private static int lastBareTwo(List<Marker> markers) {
        return markers.stream()
                .filter(marker -> marker.form() == Form.BARE && marker.number() == 2)
                .mapToInt(Marker::start)
                .max()
                .orElse(-1);
    }

    private List<Marker> from(Marker first) {
        for (var marker : markers) {
            if (marker.start() >= first.start() && (opening.isEmpty() || continues(first, marker))) {
                opening.add(marker);
                printed = marker.number();
                inner = 0;
            }
        }
        return opening;
    }

    private boolean continues(Marker first, Marker marker) {
        int number = marker.number();
        if (inner > 0 && number == inner + 1) {
            inner = number;
            return false;
        }
        if (number == printed + 1 || number == opening.size() + 1) {
            return sameForm(first, marker) && !comesAtALineStart(marker);
        }
        if (marker.form() != first.form() || !marker.spaced() || marker.counts()) {
            return false;
        }
        if (number == 1 && introduced(marker)) {
            inner = 1;
            return false;
        }
        return number <= printed + GAP && !comesLater(printed + 1, marker) || marker.opensLine();
    }

    /** Another dress is accepted for the next number, unless it belongs to a list of its own. */
    private boolean sameForm(Marker first, Marker marker) {
        if (marker.form() == first.form()) {
            return !marker.counts() || !comesLater(marker.number(), marker);
        }
        boolean dressed = marker.form() != Form.BARE && marker.form() != Form.WORD;
        boolean ownList = last.containsKey(new Shape(1, marker.form()));
        boolean better = last.getOrDefault(new Shape(marker.number(), first.form()), -1) > marker.start();
        return dressed && marker.spaced() && !ownList && !better;
    }

    private boolean comesAtALineStart(Marker marker) {
        return !marker.opensLine() && lastLineStart.getOrDefault(marker.number(), -1) > marker.start();
    }

    private boolean comesLater(int number, Marker after) {
        return last.getOrDefault(new Shape(number, after.form()), -1) > after.start();
    }

    private boolean introduced(Marker marker) {
        return INTRODUCES
                .matcher(text.substring(Math.max(0, marker.start() - LOOK_BACK), marker.start()))
                .find();
    }
}
