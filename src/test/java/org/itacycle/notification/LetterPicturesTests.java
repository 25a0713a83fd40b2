package org.itacycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itacycle.notification.delivery.Mailroom.HERE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itacycle.notification.MailLetter.Line;
import org.itacycle.notification.MailLetter.Section;
import org.itacycle.notification.MailLetter.Tone;
import org.itacycle.notification.delivery.Mailroom;
import org.itacycle.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails as pictures: on a phone and in the reading pane of a mail program. */
class LetterPicturesTests {

    private static final int PANE = 700;
    private static final double FINGER = 44;

    private static LettersRoom room;
    private static Chromium chromium;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        room = LettersRoom.of(Mailroom.withoutServer());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> everyKindEverywhere() {
        return Arrays.stream(MailKind.values())
                .flatMap(kind -> Stream.of(Arguments.of(kind, Chromium.PHONE), Arguments.of(kind, PANE)));
    }

    @ParameterizedTest
    @MethodSource("everyKindEverywhere")
    void aMailIsReadWithoutPushingAndItsButtonIsHitWithAThumb(MailKind kind, int width) throws IOException {
        var letter = room.samples.of(HERE, kind);
        var file = Files.writeString(
                folder.resolve(kind.key() + ".html"),
                room.letters.compose(letter).html());

        try (var window = chromium.window(width)) {
            var page = window.page();
            page.navigate(file.toUri().toString());
            window.picture("mail-" + kind.key() + "-" + width);

            assertThat(window.tooWide()).isZero();
            assertThat(window.complaints()).isEmpty();
            assertThat(window.asked()).containsExactly(file.toUri().toString());
            var button = page.locator("td.push > a");
            assertThat(button.count()).isEqualTo(1);
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(FINGER);
            assertThat(page.locator("table.sheet").boundingBox().width).isLessThanOrEqualTo(602);
            if (width == Chromium.PHONE) {
                assertThat(button.boundingBox().width).isGreaterThan(width * 0.8);
                assertThat(window.barriers()).isEmpty();
            }
        }
    }

    @Test
    void aWordWithoutSpacesDoesNotPushTheMailSideways() throws IOException {
        var endless = "https://www.example.go.th/" + "ก".repeat(200) + "/" + "x".repeat(200);
        var letter = new MailLetter(
                HERE,
                MailKind.DIGEST,
                List.of(2569),
                LettersRoom.DAY,
                Map.of(MailWord.PERSON, endless, MailWord.UNIT, endless),
                List.of(new Section(endless, List.of(new Line(endless, endless, Tone.LATE, LettersRoom.LINK)))),
                LettersRoom.LINK);
        var file = Files.writeString(
                folder.resolve("endless.html"), room.letters.compose(letter).html());

        try (var window = chromium.window(Chromium.PHONE)) {
            window.page().navigate(file.toUri().toString());

            assertThat(window.tooWide()).isZero();
        }
    }
}
