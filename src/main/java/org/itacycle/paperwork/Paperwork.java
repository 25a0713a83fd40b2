package org.itacycle.paperwork;

import java.util.EnumMap;
import java.util.Map;
import org.itacycle.document.Paper;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The documents of a year, composed out of what stands in the tables at this moment. */
@Component
public class Paperwork {

    private final Map<DocumentType, PaperComposer> composers = new EnumMap<>(DocumentType.class);

    Paperwork(ObjectProvider<PaperComposer> composers) {
        composers.forEach(composer -> composer.types().forEach(type -> add(type, composer)));
    }

    /** The document, its digits written as its numerals ask; a kind that nobody composes, or an order or meeting that does not exist, is a wrong address. */
    public Paper paper(CycleKey cycle, DocumentKey key) {
        var composer = composers.get(key.type());
        if (composer == null) {
            throw new NotFound(key.toString());
        }
        return composer.compose(cycle, key).inItsDigits();
    }

    private void add(DocumentType type, PaperComposer composer) {
        if (composers.put(type, composer) != null) {
            throw new IllegalStateException("two composers for " + type);
        }
    }
}
