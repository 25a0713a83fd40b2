package org.itacycle.paperwork.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Fields;
import org.itacycle.document.Block.Fields.Field;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Span;
import org.itacycle.document.Paper;
import org.itacycle.organization.Groups;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.FilledTexts;
import org.itacycle.paperwork.PaperComposer;
import org.itacycle.paperwork.Signers;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** บันทึกข้อความ that proposes the plan or a report, with room for opinions and decision and a code to decide by phone. */
@Component
class MemoComposer implements PaperComposer {

    /** Millimetres. */
    private static final int CODE = 24;

    private final LetterKit kit;
    private final MemoOpinions opinions;
    private final ApprovalAddress approval;
    private final Signers signers;

    MemoComposer(LetterKit kit, MemoOpinions opinions, ApprovalAddress approval, Signers signers) {
        this.kit = kit;
        this.opinions = opinions;
        this.approval = approval;
        this.signers = signers;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.MEMO);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var subject = Objects.requireNonNull(key.subject());
        var texts = kit.texts(cycle, key, Map.of());
        var blocks = new ArrayList<Block>();
        head(cycle, texts, blocks);
        for (var slot : List.of("preamble", "facts", "closing")) {
            kit.indented(texts.paragraphs(slot)).forEach(blocks::add);
        }
        blocks.add(new Block.Space(4));
        blocks.add(new Block.Side(List.of(List.of(code(cycle, subject)), List.of(proposer(cycle)))));
        blocks.add(new Block.Space(6));
        blocks.add(opinions.of(cycle, subject));
        return kit.paper(cycle, kit.word("memo") + " " + texts.text("title"), false, blocks);
    }

    private void head(CycleKey cycle, FilledTexts texts, List<Block> blocks) {
        blocks.add(new Block.Side(List.of(
                List.of(new Block.Emblem(LetterKit.SMALL_GARUDA, Align.LEFT)),
                List.of(new Block.Heading(1, kit.word("memo"), Align.CENTER)),
                List.of())));
        blocks.add(new Fields(List.of(new Field(kit.word("memo.unit"), texts.text("unit"), 100))));
        blocks.add(new Fields(
                List.of(new Field(kit.word("memo.number"), "", 50), new Field(kit.word("memo.day"), "", 50))));
        blocks.add(new Fields(List.of(new Field(kit.word("memo.subject"), texts.text("title"), 100))));
        var executive = signers.title(cycle.organization(), Groups.EXECUTIVE);
        blocks.add(new Paragraph(List.of(Span.bold(kit.word("memo.to")), Span.of("  " + executive)), Align.LEFT, 0));
        blocks.add(new Block.Space(2));
    }

    private Block code(CycleKey cycle, Subject subject) {
        return new Block.QrCode(approval.of(cycle, subject), kit.word("memo.code"), CODE, Align.LEFT);
    }

    private Block proposer(CycleKey cycle) {
        return signers.of(cycle.organization(), Groups.COORDINATOR).at(Align.CENTER, null, null);
    }
}
