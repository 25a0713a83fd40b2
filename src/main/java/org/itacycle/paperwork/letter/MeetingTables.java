package org.itacycle.paperwork.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.meeting.MeetingSheet;
import org.itacycle.meeting.MeetingSheet.FollowUp;
import org.itacycle.meeting.MeetingSheet.Person;
import org.springframework.stereotype.Component;

/** The tables of a meeting's papers. */
@Component
class MeetingTables {

    /** Lines for people who come without having been on the list. */
    private static final int SPARE_ROWS = 5;

    private final LetterKit kit;

    MeetingTables(LetterKit kit) {
        this.kit = kit;
    }

    /** Where every measure stands, what was done for it, and in the minutes what was said of it. */
    Block followUps(MeetingSheet sheet) {
        var noted = sheet.followUps().stream().anyMatch(followUp -> followUp.note() != null);
        var columns = new ArrayList<>(List.of(
                number(),
                Column.of("measure", kit.word("column.measure"), 9),
                Column.of("lead", kit.word("column.lead"), 5),
                Column.of("status", kit.word("column.status"), 5),
                Column.of("done", kit.word("column.done"), 9)));
        if (noted) {
            columns.add(Column.of("note", kit.word("column.note"), 7));
        }
        var rows = sheet.followUps().stream()
                .map(followUp -> new Row(cells(followUp, noted)))
                .toList();
        return new Block.Table(kit.word("meeting.follow-up-name"), columns, false, rows);
    }

    private List<Cell> cells(FollowUp followUp, boolean noted) {
        var status = followUp.status();
        var cells = Stream.of(
                Cell.of(String.valueOf(followUp.number())),
                Cell.of(LetterKit.orEmpty(followUp.title())),
                Cell.of(LetterKit.orEmpty(followUp.unit())),
                Cell.of(status == null ? "" : kit.word("status." + status)),
                Cell.of(deeds(followUp)));
        return noted
                ? Stream.concat(cells, Stream.of(Cell.of(LetterKit.orEmpty(followUp.note()))))
                        .toList()
                : cells.toList();
    }

    private List<String> deeds(FollowUp followUp) {
        return followUp.deedsOrNone().isEmpty()
                ? List.of(kit.word("meeting.no-deed"))
                : followUp.deedsOrNone().stream().map(this::deed).toList();
    }

    private String deed(MeetingSheet.Deed deed) {
        var on = deed.on();
        var text = LetterKit.orEmpty(deed.text());
        return on == null ? text : kit.word("meeting.deed", ThaiDates.shortArabic(on), text);
    }

    /** Who came, or who did not. */
    Block people(String name, List<Person> people) {
        var columns = List.of(
                number(),
                Column.of("name", name, 7),
                Column.of("position", kit.word("column.position"), 7),
                Column.of("role", kit.word("column.role"), 5));
        return new Block.Table(
                name,
                columns,
                false,
                rows(
                        people,
                        (place, person) -> List.of(
                                Cell.of(String.valueOf(place)),
                                Cell.of(LetterKit.orEmpty(person.name())),
                                Cell.of(LetterKit.orEmpty(person.position())),
                                Cell.of(Stream.of(LetterKit.orEmpty(person.role()), LetterKit.orEmpty(person.note()))
                                        .filter(line -> !line.isEmpty())
                                        .toList()))));
    }

    /** The sheet that everybody signs who comes, with room for others. */
    Block attendance(MeetingSheet sheet) {
        var columns = List.of(
                number(),
                Column.of("name", kit.word("column.name"), 7),
                Column.of("position", kit.word("column.position"), 7),
                Column.of("signature", kit.word("column.signature"), 6),
                Column.of("remark", kit.word("column.remark"), 4));
        var rows = new ArrayList<>(rows(
                sheet.people(),
                (place, person) -> List.of(
                        Cell.of(String.valueOf(place)),
                        Cell.of(LetterKit.orEmpty(person.name()), LetterKit.orEmpty(person.role())),
                        Cell.of(LetterKit.orEmpty(person.position())),
                        Cell.of(""),
                        Cell.of(""))));
        for (int spare = 1; spare <= SPARE_ROWS; spare++) {
            var place = String.valueOf(sheet.people().size() + spare);
            rows.add(new Row(List.of(Cell.of(place), Cell.of("", ""), Cell.of(""), Cell.of(""), Cell.of(""))));
        }
        return new Block.Table(kit.word("meeting.attendance"), columns, false, rows);
    }

    private Column number() {
        return new Column("number", kit.word("column.number"), 2, Align.CENTER, List.of());
    }

    private static List<Row> rows(List<Person> people, Cells cells) {
        return IntStream.range(0, people.size())
                .mapToObj(place -> new Row(cells.of(place + 1, people.get(place))))
                .toList();
    }

    /** The cells of a person's row. */
    private interface Cells {
        List<Cell> of(int place, Person person);
    }
}
