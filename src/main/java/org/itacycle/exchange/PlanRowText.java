package org.itacycle.exchange;

import org.itacycle.exchange.table.Edit;

/** What an added row of the plan is: a measure has a title, an entry of one a number in brackets, a step its words. */
final class PlanRowText {

    private PlanRowText() {}

    static boolean isItem(Edit.Added row) {
        return !row.cells().get(PlanTable.TITLE).isBlank()
                && row.behind() != null
                && row.cells().get(0).matches("\\s*\\([\\d๐-๙]{1,3}\\)\\s*");
    }

    static boolean isMeasure(Edit.Added row) {
        return !row.cells().get(PlanTable.TITLE).isBlank() && !isItem(row);
    }
}
