package org.itacycle.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CameraTests {

    @ParameterizedTest
    @MethodSource("files")
    void nothingTellsAnyMoreWhereItWasTaken(Camera camera, byte[] file) throws IOException {
        assertThat(text(file)).contains(TellingFiles.PLACE);
        assertThat(text(bare(camera, file))).doesNotContain(TellingFiles.PLACE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSecondTimeNothingIsLeftToTakeAway(Camera camera, byte[] file) throws IOException {
        var once = bare(camera, file);

        assertThat(bare(camera, once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatBreaksOffAnywhereEndsAndTellsNothing(Camera camera, byte[] file) {
        for (int length = 0; length < file.length; length += 7) {
            var part = new byte[length];
            System.arraycopy(file, 0, part, 0, length);
            try {
                assertThat(text(bare(camera, part))).doesNotContain(TellingFiles.PLACE);
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(UnclearPicture.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDamagedFileEndsToo(Camera camera, byte[] file) {
        var chance = new Random(7);
        for (int run = 0; run < 500; run++) {
            var damaged = file.clone();
            damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            try {
                assertThat(bare(camera, damaged).length).isLessThanOrEqualTo(damaged.length);
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(UnclearPicture.class);
            }
        }
    }

    @Test
    void theJpegIsTheSamePictureAndSaysWhichSideIsUp() throws IOException {
        var bare = bare(Camera.JPEG, TellingFiles.jpeg());

        assertThat(points(bare)).isEqualTo(points(TellingFiles.jpeg()));
        assertThat(orientation(bare, "Exif\0\0", 6)).isEqualTo(TellingFiles.TURNED);
        assertThat(text(bare)).endsWith("\u00FF\u00D9");
    }

    @Test
    void thePngIsTheSamePictureAndSaysWhichSideIsUp() throws IOException {
        var bare = bare(Camera.PNG, TellingFiles.png());

        assertThat(points(bare)).isEqualTo(points(TellingFiles.png()));
        assertThat(orientation(bare, "eXIf", 4)).isEqualTo(TellingFiles.TURNED);
    }

    @Test
    void theWebpKeepsItsLengthItsPictureAndWhichSideIsUp() throws IOException {
        var file = TellingFiles.webp();
        var bare = bare(Camera.WEBP, file);

        assertThat(bare).hasSameSizeAs(file);
        assertThat(text(bare)).contains(text(file).substring(30, 60));
        assertThat(orientation(bare, "EXIF", 8)).isEqualTo(TellingFiles.TURNED);
    }

    @Test
    void heicAndFilmKeepEveryByteInItsPlace() throws IOException {
        assertThat(bare(Camera.BOXES, TellingFiles.heic())).hasSameSizeAs(TellingFiles.heic());
        assertThat(text(bare(Camera.BOXES, TellingFiles.heic()))).endsWith("the picture itself, bit by bit");
        assertThat(bare(Camera.BOXES, TellingFiles.film())).hasSameSizeAs(TellingFiles.film());
        assertThat(text(bare(Camera.BOXES, TellingFiles.film()))).contains("a film", "a track", "the film itself");
        assertThat(text(bare(Camera.BOXES, TellingFiles.fragmentedFilm())))
                .hasSize(TellingFiles.fragmentedFilm().length)
                .contains("in parts", "its clock", "a run", "the film itself", "a way in");
    }

    @Test
    void aMovingPhotoKeepsItsPictureAndLosesItsFilm() throws IOException {
        var bare = text(bare(Camera.BOXES, TellingFiles.movingHeic()));

        assertThat(bare).hasSize(TellingFiles.movingHeic().length).contains("the picture itself, bit by bit");
        assertThat(bare).doesNotContain("mpvd", "sefd", "the film itself");
    }

    @Test
    void notesTooShortForWhatTheySayTheyAreAreNoFailure() throws IOException {
        var webp = "RIFF\u0010\0\0\0WEBPEXIF\u0004\0\0\0Exif".getBytes(ISO_8859_1);
        var heic = text(TellingFiles.heic()).replace("\u0015infe", "\u0009infe");

        assertThat(bare(Camera.WEBP, webp)).hasSameSizeAs(webp);
        assertThatThrownBy(() -> bare(Camera.BOXES, heic.getBytes(ISO_8859_1))).isInstanceOf(UnclearPicture.class);
    }

    @Test
    @Timeout(value = 5, threadMode = ThreadMode.SEPARATE_THREAD)
    void anIndexWithoutEndIsRefusedAtOnce() {
        var file = TellingFiles.endlessHeic();

        assertThatThrownBy(() -> bare(Camera.BOXES, file)).isInstanceOf(UnclearPicture.class);
    }

    @Test
    void aSecondIndexDoesNotHideTheNotesOfTheFirst() {
        var file = text(TellingFiles.heic());
        int data = file.indexOf("mdat") - 4;
        var index = file.substring(file.indexOf("meta") - 4, data);
        var twice = file.substring(0, data) + index.replace("Exif", "hvc1") + file.substring(data);

        assertThatThrownBy(() -> bare(Camera.BOXES, twice.getBytes(ISO_8859_1))).isInstanceOf(UnclearPicture.class);
    }

    @Test
    @Timeout(5)
    void boxesInBoxesWithoutEndAreNotFollowed() throws IOException {
        var boxes = ByteBuffer.allocate(1 << 20);
        for (int left = boxes.remaining(); left > 0; left -= 8) {
            boxes.putInt(left).put((left == 1 << 20 ? "moov" : "trak").getBytes(ISO_8859_1));
        }

        assertThat(bare(Camera.BOXES, boxes.array())).hasSameSizeAs(boxes.array());
    }

    @Test
    void aPictureWhoseIndexComesAfterItsNotesIsNotTaken() {
        var file = text(TellingFiles.heic());
        int data = file.indexOf("mdat") - 4;
        int index = file.indexOf("meta") - 4;
        var turned = file.substring(0, index) + file.substring(data) + file.substring(index, data);

        assertThatThrownBy(() -> bare(Camera.BOXES, turned.getBytes(ISO_8859_1)))
                .isInstanceOf(UnclearPicture.class);
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(Camera.JPEG, TellingFiles.jpeg()),
                Arguments.of(Camera.PNG, TellingFiles.png()),
                Arguments.of(Camera.WEBP, TellingFiles.webp()),
                Arguments.of(Camera.BOXES, TellingFiles.heic()),
                Arguments.of(Camera.BOXES, TellingFiles.movingHeic()),
                Arguments.of(Camera.BOXES, TellingFiles.film()),
                Arguments.of(Camera.BOXES, TellingFiles.fragmentedFilm()));
    }

    private static byte[] bare(Camera camera, byte[] file) throws IOException {
        return camera.bare(new ByteArrayInputStream(file)).readAllBytes();
    }

    private static int orientation(byte[] file, String name, int length) {
        var notes = text(file).substring(text(file).indexOf(name) + length).getBytes(ISO_8859_1);
        return Notes.orientation(notes);
    }

    private static ByteBuffer points(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        var points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var bytes = ByteBuffer.allocate(4 * points.length);
        bytes.asIntBuffer().put(points);
        return bytes;
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }
}
