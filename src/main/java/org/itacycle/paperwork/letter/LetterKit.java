package org.itacycle.paperwork.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.document.Block;
import org.itacycle.document.Block.Align;
import org.itacycle.document.Block.Paragraph;
import org.itacycle.document.Block.Span;
import org.itacycle.document.Paper;
import org.itacycle.paperwork.DocumentKey;
import org.itacycle.paperwork.Fact;
import org.itacycle.paperwork.FilledTexts;
import org.itacycle.paperwork.PaperSettings;
import org.itacycle.paperwork.PaperTexts;
import org.itacycle.paperwork.Words;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Thai official letters have in common: head, rule, days, times, and running text. */
@Component
class LetterKit {

    /** Millimetres: the Garuda of announcements and orders, and that of an internal memo. */
    static final int GARUDA = 30;

    static final int SMALL_GARUDA = 15;

    /** Millimetres: how far in the day below an announcement or an order begins. */
    private static final int DAY_INDENT = 50;

    private static final int APART = 2;

    private static final String NO_BREAK = "\u00a0";

    private final PaperTexts texts;
    private final PaperSettings settings;
    private final Words words;

    LetterKit(PaperTexts texts, PaperSettings settings, Words words) {
        this.texts = texts;
        this.settings = settings;
        this.words = words;
    }

    FilledTexts texts(CycleKey cycle, DocumentKey key, Map<Fact, String> more) {
        return texts.of(cycle, key, more);
    }

    /** An upright paper, with the word for draft across it until it is final. */
    Paper paper(CycleKey cycle, String title, boolean draft, List<Block> blocks) {
        var mark = draft ? words.get("letter.draft") : null;
        return new Paper(title, Paper.Format.PORTRAIT, mark, settings.numerals(cycle), blocks);
    }

    /** A word of the letters. */
    String word(String key, Object... arguments) {
        return words.get("letter." + key, arguments);
    }

    /** A word of another module. */
    String any(String key, Object... arguments) {
        return words.any(key, arguments);
    }

    /** The lines of the head in the middle; the first one is the document's title. */
    Stream<Block> head(List<String> lines) {
        return Stream.concat(
                lines.stream().limit(1).map(line -> new Block.Heading(1, bound(line), Align.CENTER)),
                lines.stream().skip(1).map(line -> new Paragraph(List.of(Span.bold(bound(line))), Align.CENTER, 0)));
    }

    /** Blocks that stay on one page, such as the signature with the words before it. */
    static Block together(List<Block> blocks) {
        return new Block.Side(List.of(blocks));
    }

    /** An era and its year stay on one line. */
    private String bound(String text) {
        var era = word("era");
        return text.replace(era + " ", era + NO_BREAK);
    }

    /** The short rule between head and text. */
    Block rule() {
        return Paragraph.centered(word("rule"));
    }

    /** "ประกาศ ณ วันที่ …", with room to write where the day is not known. */
    Block givenOn(String key, @Nullable LocalDate day) {
        var given = bound(word(key, day == null ? word("day-dots") : official(day)));
        return new Paragraph(List.of(Span.of(given)), Align.LEFT, DAY_INDENT);
    }

    /** A day with the era, 14 พฤศจิกายน พ.ศ. 2568. */
    String official(LocalDate day) {
        var date = ThaiDates.longArabic(day);
        var year = date.lastIndexOf(' ');
        return word("day", date.substring(0, year), date.substring(year + 1));
    }

    /** For example 09.30 น., or dots to write on. */
    String time(@Nullable LocalTime time) {
        return time == null ? word("time-dots") : word("time", "%02d.%02d".formatted(time.getHour(), time.getMinute()));
    }

    /** A paragraph for every line of what somebody wrote. */
    static Stream<Block> written(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Paragraph::indented);
    }

    /** Running text, the paragraphs a little apart. */
    Stream<Block> indented(List<String> paragraphs) {
        return paragraphs.stream().flatMap(text -> Stream.of(new Block.Space(APART), Paragraph.indented(bound(text))));
    }

    static Block bold(String text) {
        return new Paragraph(List.of(Span.bold(text)), Align.LEFT, 0);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
