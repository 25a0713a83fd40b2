package org.itacycle.paperwork.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Paper;
import org.itacycle.meeting.Meeting;
import org.itacycle.meeting.MeetingSheet;
import org.itacycle.meeting.MeetingSheet.Person;
import org.itacycle.meeting.Meetings;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.PaperComposer;
import org.itacycle.paperwork.Signers;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** ระเบียบวาระ, รายงานการประชุม and the attendance sheet of a meeting. */
@Component
class MeetingComposer implements PaperComposer {

    private final LetterKit kit;
    private final MeetingTables tables;
    private final Meetings meetings;
    private final Signers signers;

    MeetingComposer(LetterKit kit, MeetingTables tables, Meetings meetings, Signers signers) {
        this.kit = kit;
        this.tables = tables;
        this.meetings = meetings;
        this.signers = signers;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.AGENDA, DocumentType.MINUTES, DocumentType.ATTENDANCE);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var meeting = meetings.get(cycle, Objects.requireNonNull(key.id()));
        var texts = kit.texts(cycle, key, Map.of());
        var blocks = new ArrayList<Block>();
        var head = new ArrayList<>(texts.paragraphs("title"));
        var title = String.join(" ", head);
        head.addAll(where(meeting.sheet()));
        kit.head(head).forEach(blocks::add);
        blocks.add(kit.rule());
        kit.indented(texts.paragraphs("preamble")).forEach(blocks::add);
        switch (key.type()) {
            case AGENDA -> agenda(meeting.sheet(), blocks);
            case MINUTES -> minutes(cycle, meeting.sheet(), blocks);
            default -> blocks.add(tables.attendance(meeting.sheet()));
        }
        kit.indented(texts.paragraphs("closing")).forEach(blocks::add);
        var draft = key.type() == DocumentType.MINUTES && !meeting.sheet().held();
        return kit.paper(cycle, title + " " + number(meeting), draft, blocks);
    }

    private String number(Meeting meeting) {
        return kit.word("meeting.number", meeting.sheet().number());
    }

    private List<String> where(MeetingSheet sheet) {
        var place = sheet.place();
        return Stream.of(
                        sheet.title(),
                        kit.word("meeting.number", sheet.number()),
                        kit.word("meeting.when", kit.official(sheet.on()), kit.time(sheet.startsAt())),
                        place == null ? "" : kit.word("meeting.place", place))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void agenda(MeetingSheet sheet, List<Block> blocks) {
        for (int place = 0; place < sheet.items().size(); place++) {
            item(sheet, place, blocks);
        }
    }

    private void minutes(CycleKey cycle, MeetingSheet sheet, List<Block> blocks) {
        people("meeting.came", sheet, person -> !person.guest() && !Boolean.FALSE.equals(person.came()), blocks);
        people("meeting.absent", sheet, person -> !person.guest() && Boolean.FALSE.equals(person.came()), blocks);
        people("meeting.guests", sheet, person -> person.guest() && !Boolean.FALSE.equals(person.came()), blocks);
        blocks.add(LetterKit.bold(kit.word("meeting.began", kit.time(sheet.startsAt()))));
        for (int place = 0; place < sheet.items().size(); place++) {
            item(sheet, place, blocks);
            resolution(sheet.items().get(place).resolution(), blocks);
        }
        blocks.add(LetterKit.bold(kit.word("meeting.ended", kit.time(sheet.endsAt()))));
        blocks.add(new Block.Space(4));
        blocks.add(new Block.Side(List.of(
                List.of(signature(cycle, sheet.recorder(), "meeting.recorder")),
                List.of(signature(cycle, sheet.checker(), "meeting.checker")))));
    }

    private void item(MeetingSheet sheet, int place, List<Block> blocks) {
        var item = sheet.items().get(place);
        blocks.add(new Block.Space(2));
        blocks.add(LetterKit.bold(kit.word("meeting.item", place + 1, LetterKit.orEmpty(item.heading()))));
        LetterKit.written(item.text()).forEach(blocks::add);
        if (item.followUp() && !sheet.followUps().isEmpty()) {
            blocks.add(Paragraph.indented(kit.word("meeting.follow-up")));
            blocks.add(tables.followUps(sheet));
        }
    }

    private void resolution(@Nullable String text, List<Block> blocks) {
        if (text != null && !text.isBlank()) {
            blocks.add(LetterKit.bold(kit.word("meeting.resolution")));
            LetterKit.written(text).forEach(blocks::add);
        }
    }

    private void people(String key, MeetingSheet sheet, Predicate<Person> which, List<Block> blocks) {
        var people = sheet.people().stream().filter(which).toList();
        if (!people.isEmpty()) {
            blocks.add(tables.people(kit.word(key), people));
            blocks.add(new Block.Space(2));
        }
    }

    private Block signature(CycleKey cycle, @Nullable String name, String role) {
        return signers.recorded(cycle.organization(), LetterKit.orEmpty(name), kit.word(role))
                .at(Align.CENTER, null, null);
    }
}
