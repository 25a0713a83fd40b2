package org.itacycle.document.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Where blocks are put one below the other: the page, or a cell of a table on it. */
interface Place {

    CTP paragraph();

    CTTbl table();

    /** The room between the margins, in twips. */
    long width();

    static Place page(CTBody body, long width) {
        return new Place() {
            @Override
            public CTP paragraph() {
                return body.addNewP();
            }

            @Override
            public CTTbl table() {
                return body.addNewTbl();
            }

            @Override
            public long width() {
                return width;
            }
        };
    }

    static Place cell(CTTc cell, long width) {
        return new Place() {
            @Override
            public CTP paragraph() {
                return cell.addNewP();
            }

            @Override
            public CTTbl table() {
                return cell.addNewTbl();
            }

            @Override
            public long width() {
                return width;
            }
        };
    }
}
