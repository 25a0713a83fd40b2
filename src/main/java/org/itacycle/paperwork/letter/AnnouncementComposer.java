package org.itacycle.paperwork.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.decision.Decisions;
import org.itacycle.decision.Signature;
import org.itacycle.decision.Signatures;
import org.itacycle.decision.Subject;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Paper;
import org.itacycle.organization.Groups;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.DocumentType;
import org.itacycle.paperwork.Fact;
import org.itacycle.paperwork.PaperComposer;
import org.itacycle.paperwork.Signer;
import org.itacycle.paperwork.Signers;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** ประกาศ by which the executive puts the measures into force: it has a day and no number. */
@Component
class AnnouncementComposer implements PaperComposer {

    private final LetterKit kit;
    private final Decisions decisions;
    private final Signatures signatures;
    private final Signers signers;

    AnnouncementComposer(LetterKit kit, Decisions decisions, Signatures signatures, Signers signers) {
        this.kit = kit;
        this.decisions = decisions;
        this.signatures = signatures;
        this.signers = signers;
    }

    @Override
    public Set<DocumentType> types() {
        return Set.of(DocumentType.ANNOUNCEMENT);
    }

    @Override
    public Paper compose(CycleKey cycle, DocumentKey key) {
        var day = signatures.of(cycle, Subject.PLAN).map(Signature::date).orElse(null);
        var texts = kit.texts(cycle, key, signed(day));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Emblem(LetterKit.GARUDA, Align.CENTER));
        kit.head(texts.paragraphs("title")).forEach(blocks::add);
        blocks.add(kit.rule());
        kit.indented(texts.paragraphs("preamble")).forEach(blocks::add);
        var end = new ArrayList<>(kit.indented(texts.paragraphs("closing")).toList());
        end.add(new Block.Space(6));
        end.add(kit.givenOn("announced-on", day));
        end.add(new Block.Space(6));
        end.add(signer(cycle).at(Align.RIGHT, null, null));
        blocks.add(LetterKit.together(end));
        var draft = decisions.agreement(cycle, Subject.PLAN).isEmpty();
        return kit.paper(cycle, texts.text("title"), draft, blocks);
    }

    private static Map<Fact, String> signed(@Nullable LocalDate day) {
        return day == null ? Map.of() : Map.of(Fact.SIGNED, ThaiDates.longArabic(day));
    }

    /** Who signed it, else who agreed, else who would sign today. */
    private Signer signer(CycleKey cycle) {
        var organization = cycle.organization();
        return signatures
                .of(cycle, Subject.PLAN)
                .map(signature -> signers.recorded(organization, signature.signedBy(), signature.position()))
                .or(() -> decisions.agreement(cycle, Subject.PLAN).map(decision -> signers.of(organization, decision)))
                .orElseGet(() -> signers.of(organization, Groups.EXECUTIVE));
    }
}
