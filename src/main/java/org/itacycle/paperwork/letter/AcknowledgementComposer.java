package org.itacycle.paperwork.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.document.Paper;
import org.itacycle.organization.Groups;
import org.itacycle.organization.OrgUnit;
import org.itacycle.organization.Organizations;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.PaperComposer;
import org.itacycle.paperwork.Signers;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkItem;
import org.itacycle.work.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet on which every division signs that it has taken note of the measures. */
@Component
class AcknowledgementComposer implements PaperComposer {

    private final LetterKit kit;
    private final Organizations organizations;
    private final Signers signers;
    private final Decisions decisions;
    private final WorkItems items;
    private final Clock clock;

    AcknowledgementComposer(
            LetterKit kit,
            Organizations organizations,
            Signers signers,
            Decisions decisions,
            WorkItems items,
            Clock clock) {
        this.kit = kit;
        this.organizations = organizations;
        this.signers = signers;
        this.decisions = decisions;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.ACKNOWLEDGEMENT);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var texts = kit.texts(cycle, key, Map.of());
        var blocks = new ArrayList<Block>();
        kit.head(texts.paragraphs("title")).forEach(blocks::add);
        blocks.add(kit.rule());
        kit.indented(texts.paragraphs("preamble")).forEach(blocks::add);
        blocks.add(new Block.Space(3));
        blocks.add(sheet(cycle));
        kit.indented(texts.paragraphs("closing")).forEach(blocks::add);
        blocks.add(new Block.Space(4));
        blocks.add(signers.of(cycle.organization(), Groups.COORDINATOR)
                .at(Align.RIGHT, kit.word("acknowledgement.keeper"), null));
        var draft = decisions.agreement(cycle, Subject.PLAN).isEmpty();
        return kit.paper(cycle, texts.text("title"), draft, blocks);
    }

    private Block sheet(CycleKey cycle) {
        var columns = List.of(
                new Column("number", kit.word("column.number"), 2, Align.CENTER, List.of()),
                Column.of("unit", kit.word("column.unit"), 8),
                Column.of("name", kit.word("column.name-and-position"), 9),
                new Column("signature", kit.word("column.signature"), 7, Align.CENTER, List.of()),
                new Column("day", kit.word("column.day"), 6, Align.CENTER, List.of()));
        var divisions = organizations.divisions(cycle.organization());
        var acknowledged = acknowledged(cycle);
        var rows = IntStream.range(0, divisions.size())
                .mapToObj(place -> row(
                        cycle,
                        place + 1,
                        divisions.get(place),
                        acknowledged.get(divisions.get(place).code())))
                .toList();
        return new Block.Table(kit.word("acknowledgement.sheet"), columns, false, rows);
    }

    /** Whoever acknowledged on the screen need not sign again. */
    private Row row(CycleKey cycle, int number, OrgUnit division, @Nullable WorkItem item) {
        var head = signers.head(cycle.organization(), division.code());
        var person = head.name().isEmpty() ? kit.word("name-dots") : kit.word("name", head.name());
        return new Row(List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(division.name()),
                Cell.of(Stream.concat(Stream.of(person), head.position().stream())
                        .toList()),
                Cell.of(item == null ? "" : kit.word("acknowledgement.done")),
                Cell.of(Optional.ofNullable(item)
                        .flatMap(done -> Optional.ofNullable(done.endedAt()))
                        .map(at -> ThaiDates.shortArabic(LocalDate.ofInstant(at, clock.getZone())))
                        .orElse(""))));
    }

    private Map<String, WorkItem> acknowledged(CycleKey cycle) {
        return items.of(cycle).stream()
                .filter(item -> item.key() == TaskKey.ACKNOWLEDGE_PLAN && item.state() == WorkItem.State.DONE)
                .filter(item -> item.division() != null)
                .collect(Collectors.toMap(
                        item -> Objects.requireNonNull(item.division()), Function.identity(), (first, later) -> later));
    }
}
