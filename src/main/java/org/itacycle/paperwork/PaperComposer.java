package org.itacycle.paperwork;

import java.util.Set;
import org.itacycle.document.Paper;
import org.itacycle.tenancy.CycleKey;

/** Puts a kind of document together as it stands now. */
public interface PaperComposer {

    /** The kinds it composes; no other composer has them. */
    Set<DocumentType> types();

    Paper compose(CycleKey cycle, DocumentKey key);
}
