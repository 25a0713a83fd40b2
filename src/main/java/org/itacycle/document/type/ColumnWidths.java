package org.itacycle.document.type;

import java.util.List;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Table;

/** Parts a table's width by the columns' weights, but no word is broken where another column can give room. */
public final class ColumnWidths {

    /** No column may claim more of the width than this for one long word. */
    private static final float MOST = 0.3f;

    private ColumnWidths() {}

    /** The widths in points, for letters of this size and so much room at either side of the text. */
    public static float[] of(Table table, float width, float size, float padding, Typesetter typesetter) {
        int count = table.columns().size();
        var least = new float[count];
        for (int at = 0; at < count; at++) {
            float longest = longestWord(table, at, typesetter) * size / Typeface.UNITS + 2 * padding;
            least[at] = Math.min(longest + 0.5f, Math.min(width * MOST, width / count * 1.8f));
        }
        return share(table.columns(), least, width);
    }

    private static float longestWord(Table table, int at, Typesetter typesetter) {
        float longest = typesetter.longestWord(table.columns().get(at).header(), Typeface.BOLD);
        for (var row : table.grid()) {
            var cell = row.get(at);
            if (cell.columns() == 1) {
                longest = Math.max(longest, typesetter.longestWord(cell.text(), Typeface.of(cell.bold())));
            }
        }
        return longest;
    }

    /** Columns whose share would be too narrow get their least width; the others part what is left. */
    private static float[] share(List<Column> columns, float[] least, float width) {
        var widths = new float[columns.size()];
        var fixed = new boolean[columns.size()];
        for (int round = 0; round <= columns.size(); round++) {
            float left = width;
            int weights = 0;
            for (int at = 0; at < widths.length; at++) {
                left -= fixed[at] ? least[at] : 0;
                weights += fixed[at] ? 0 : Math.max(1, columns.get(at).weight());
            }
            if (weights == 0) {
                break;
            }
            boolean changed = false;
            for (int at = 0; at < widths.length; at++) {
                widths[at] = fixed[at]
                        ? least[at]
                        : left * Math.max(1, columns.get(at).weight()) / weights;
                if (!fixed[at] && widths[at] < least[at]) {
                    fixed[at] = true;
                    changed = true;
                }
            }
            if (!changed) {
                return widths;
            }
        }
        return scaled(least, width);
    }

    private static float[] scaled(float[] least, float width) {
        float sum = 0;
        for (float each : least) {
            sum += each;
        }
        var widths = new float[least.length];
        for (int at = 0; at < least.length; at++) {
            widths[at] = least[at] * width / sum;
        }
        return widths;
    }
}
