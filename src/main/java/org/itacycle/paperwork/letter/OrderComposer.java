package org.itacycle.paperwork.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.itacycle.decision.Order;
import org.itacycle.decision.Orders;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Column;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Row;
import org.itacycle.document.Cell;
import org.itacycle.document.Paper;
import org.itacycle.organization.Groups;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.PaperComposer;
import org.itacycle.paperwork.Signers;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** คำสั่ง such as the one that appoints the working group; its number runs by calendar year. */
@Component
class OrderComposer implements PaperComposer {

    private final LetterKit kit;
    private final Orders orders;
    private final Signers signers;

    OrderComposer(LetterKit kit, Orders orders, Signers signers) {
        this.kit = kit;
        this.orders = orders;
        this.signers = signers;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.ORDER);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var order = orders.get(cycle.organization(), Objects.requireNonNull(key.id()));
        var texts = kit.texts(cycle, key, Map.of());
        var head = new ArrayList<>(texts.paragraphs("title"));
        head.add(kit.word("order.number", order.number()));
        head.add(kit.word("subject", order.subject()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Emblem(LetterKit.GARUDA, Align.CENTER));
        kit.head(head).forEach(blocks::add);
        blocks.add(kit.rule());
        kit.indented(texts.paragraphs("preamble")).forEach(blocks::add);
        blocks.add(new Block.Space(2));
        blocks.add(members(order));
        powers(order, blocks);
        var end = new ArrayList<>(kit.indented(texts.paragraphs("closing")).toList());
        end.add(new Block.Space(4));
        end.add(kit.givenOn("ordered-on", order.date()));
        end.add(signers.of(cycle.organization(), Groups.EXECUTIVE, order.date()).at(Align.RIGHT, null, null));
        blocks.add(LetterKit.together(end));
        return kit.paper(cycle, texts.text("title") + " " + head.get(head.size() - 2), false, blocks);
    }

    private Block members(Order order) {
        var columns = List.of(
                new Column("number", kit.word("column.number"), 1, Align.CENTER, List.of()),
                Column.of("name", kit.word("column.name"), 5),
                Column.of("position", kit.word("column.position"), 5),
                Column.of("duty", kit.word("column.duty"), 4));
        var rows = IntStream.range(0, order.members().size())
                .mapToObj(place -> row(place + 1, order.members().get(place)))
                .toList();
        return new Block.Table(kit.word("members"), columns, false, rows);
    }

    private static Row row(int number, Order.Member member) {
        return new Row(List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(LetterKit.orEmpty(member.name())),
                Cell.of(LetterKit.orEmpty(member.position())),
                Cell.of(LetterKit.orEmpty(member.duty()))));
    }

    private void powers(Order order, List<Block> blocks) {
        if (order.powers().isEmpty()) {
            return;
        }
        blocks.add(new Block.Space(3));
        blocks.add(Paragraph.indented(kit.word("powers")));
        for (int place = 0; place < order.powers().size(); place++) {
            blocks.add(Paragraph.indented(
                    kit.word("numbered", place + 1, order.powers().get(place))));
        }
    }
}
