package org.itacycle.document.word;

import java.math.BigInteger;
import java.util.ArrayList;
import org.itacycle.document.Block;
import org.itacycle.document.WordText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** What is filled in or signed by hand. */
final class FormBlocks {

    private static final int MOST_DOTS = 56;
    private static final double DOT = 1.45;
    private static final String UNKNOWN = ".".repeat(32);
    private static final BigInteger BEFORE_SIGNING = BigInteger.valueOf(480);
    private static final double CHOICE_INDENT = 8;

    /** How much of the line stays free beside somebody who signs, in percent. */
    private static final int OTHER_SIDE = 44;

    private static final double NARROW = 110;

    private final Lines lines;

    FormBlocks(Lines lines) {
        this.lines = lines;
    }

    /** Writes the block, if it is of this kind. */
    boolean write(Block block) {
        if (block instanceof Block.Fields fields) {
            write(fields);
        } else if (block instanceof Block.Signature signature) {
            write(signature);
        } else if (block instanceof Block.Choices choices) {
            choices.choices().forEach(this::write);
        } else if (block instanceof Block.WritingLines dotted) {
            for (int i = 0; i < dotted.count(); i++) {
                var paragraph = lines.add(WordStyle.NORMAL);
                rightTab(paragraph.getPPr(), lines.width(), STTabTlc.DOT);
                paragraph.addNewR().addNewTab();
            }
        } else {
            return false;
        }
        return true;
    }

    private void write(Block.Fields block) {
        var shares = block.fields().stream().map(Block.Fields.Field::share).toList();
        var frame = new Frame(lines, shares, 0);
        for (int i = 0; i < shares.size(); i++) {
            write(block.fields().get(i), frame.cell(i));
        }
    }

    /** The dots go on under the value to the end of the field. */
    private void write(Block.Fields.Field field, Lines cell) {
        var paragraph = cell.add(WordStyle.NORMAL);
        rightTab(paragraph.getPPr(), cell.width(), STTabTlc.NONE);
        Lines.write(paragraph, field.label() + " ", true);
        var run = paragraph.addNewR();
        run.addNewRPr().addNewU().setVal(STUnderline.DOTTED);
        WordText.write(run, " " + field.value());
        run.addNewTab();
    }

    private static void rightTab(CTPPr properties, long at, STTabTlc.Enum leader) {
        var tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(leader);
        tab.setPos(Twips.twips(at));
    }

    private void write(Block.Choices.Choice choice) {
        var paragraph = lines.add(WordStyle.NORMAL);
        var indent = paragraph.getPPr().addNewInd();
        indent.setLeft(Twips.of(CHOICE_INDENT));
        indent.setHanging(Twips.of(CHOICE_INDENT));
        var tab = paragraph.getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setPos(Twips.of(CHOICE_INDENT));
        var box = paragraph.addNewR();
        var fonts = box.addNewRPr().addNewRFonts();
        fonts.setAscii("Segoe UI Symbol");
        fonts.setHAnsi("Segoe UI Symbol");
        fonts.setEastAsia("Segoe UI Symbol");
        WordText.write(box, choice.ticked() ? "☑" : "☐");
        box.addNewTab();
        Lines.write(paragraph, choice.text(), false);
    }

    private void write(Block.Signature signature) {
        lines.keepTogether();
        var texts = new ArrayList<String>();
        texts.add(dots(signature.align()));
        texts.add("(" + (signature.name().isBlank() ? UNKNOWN : signature.name()) + ")");
        texts.addAll(signature.position());
        if (signature.day() != null) {
            texts.add(signature.day());
        }
        if (signature.opinion() != null) {
            Lines.write(signed(signature), signature.opinion(), false);
        }
        for (int i = 0; i < texts.size(); i++) {
            var paragraph = signed(signature);
            if (i == 0) {
                Lines.spacing(paragraph.getPPr()).setBefore(BEFORE_SIGNING);
            }
            if (i == texts.size() - 1) {
                paragraph.getPPr().addNewKeepNext().setVal(false);
            }
            Lines.write(paragraph, texts.get(i), false);
        }
    }

    private String dots(Block.Align align) {
        long room = lines.width() - free(align);
        return ".".repeat((int) Math.min(MOST_DOTS, Math.max(1, Twips.millimetres(room) / DOT)));
    }

    /** What stays free beside the signature; in a narrow column nothing does. */
    private long free(Block.Align align) {
        boolean whole = align == Block.Align.CENTER || Twips.millimetres(lines.width()) < NARROW;
        return whole ? 0 : lines.width() * OTHER_SIDE / 100;
    }

    private CTP signed(Block.Signature signature) {
        var paragraph = lines.add(WordStyle.SIGNATURE, Block.Align.CENTER);
        var rest = Twips.twips(free(signature.align()));
        switch (signature.align()) {
            case LEFT -> paragraph.getPPr().addNewInd().setRight(rest);
            case RIGHT -> paragraph.getPPr().addNewInd().setLeft(rest);
            case CENTER -> {}
        }
        return paragraph;
    }
}
