package org.itacycle.imports.reader.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.Range;
import org.itacycle.imports.EncryptedDocument;
import org.itacycle.imports.UnreadableDocument;
import org.itacycle.imports.reader.Amounts;
import org.itacycle.imports.reader.DocumentReader;
import org.itacycle.imports.reader.Letters;
import org.itacycle.imports.source.Block;
import org.itacycle.imports.source.Paragraph;
import org.itacycle.imports.source.SourceFormat;

/** Reads {@code .doc} of Word 97 to 2003: text and tables of the body, automatic numbers as far as the file tells them. */
public final class DocReader implements DocumentReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.DOC;
    }

    @Override
    public List<Block> read(byte[] file) {
        try (var document = new HWPFDocument(new ByteArrayInputStream(file))) {
            return new Reading().read(document.getRange());
        } catch (EncryptedDocumentException locked) {
            throw new EncryptedDocument();
        } catch (IOException damaged) {
            throw new UnreadableDocument(damaged);
        }
    }

    /** Reads one document. */
    private static final class Reading {

        private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
        private final Amounts amounts = new Amounts();

        List<Block> read(Range range) {
            List<Block> blocks = new ArrayList<>();
            int at = 0;
            while (at < range.numParagraphs()) {
                var paragraph = range.getParagraph(at);
                if (paragraph.isInTable()) {
                    var table = range.getTable(paragraph);
                    blocks.add(new CellGrid(List.of(), new DocTable(table, this::text).rows()).table(amounts));
                    at += Math.max(1, table.numParagraphs());
                } else {
                    String text = line(paragraph).strip();
                    if (!text.isEmpty()) {
                        blocks.add(new Paragraph(text));
                    }
                    at++;
                }
            }
            return blocks;
        }

        private String text(Range cell) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < cell.numParagraphs(); i++) {
                lines.add(line(cell.getParagraph(i)));
            }
            return String.join("\n", lines).strip();
        }

        private String line(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
            var text = new StringBuilder();
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                var run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted() && !run.isVanished()) {
                    text.append(run.text());
                }
            }
            String plain = Letters.clean(Range.stripFields(text.toString()));
            amounts.paragraph(plain.length());
            return plain.isBlank() ? "" : number(paragraph) + plain.strip();
        }

        private String number(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
            if (!paragraph.isInList()) {
                return "";
            }
            String number = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
            String printed = number.strip();
            boolean bullet = printed.codePoints().noneMatch(Character::isLetterOrDigit);
            return bullet ? "- " : printed + " ";
        }
    }
}
