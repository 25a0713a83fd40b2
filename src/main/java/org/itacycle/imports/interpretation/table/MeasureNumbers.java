package org.itacycle.imports.interpretation.table;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.itacycle.imports.interpretation.wording.Wording;

/** The number of a measure: the printed one as long as the numbers rise, else its position. */
final class MeasureNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    /** A number further ahead than this is misread. */
    private static final int FARTHEST = 5;

    private MeasureNumbers() {}

    static int of(MeasureRows rows, Title title, int index, int before) {
        var column = inColumn(rows);
        int printed = column.isPresent() ? column.getAsInt() : title.printed() == null ? 0 : title.printed();
        boolean first = index == 0 && printed > 0;
        boolean rises = printed > before && printed <= before + FARTHEST;
        return first || rises ? printed : Math.max(index, before) + 1;
    }

    private static OptionalInt inColumn(MeasureRows rows) {
        var text = Wording.plain(
                rows.cell(0, ColumnKind.NUMBER).map(CellText::text).orElse(""));
        var match = NUMBER.matcher(text);
        return match.find() ? OptionalInt.of(Integer.parseInt(match.group())) : OptionalInt.empty();
    }
}
