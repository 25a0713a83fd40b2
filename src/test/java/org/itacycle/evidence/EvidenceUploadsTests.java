package org.itacycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.itacycle.problem.InvalidInput;
import org.itacycle.problem.TooLarge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that come in: how large, of which kind and under which name. */
class EvidenceUploadsTests {

    @RegisterExtension
    final EvidenceOffice office = new EvidenceOffice();

    private final EvidenceFiles files = office.files;

    @Test
    void aFileOfExactlyFiftyMegabytesIsTaken() {
        var stored = files.store(office.bankum, office.upload("x.pdf", new EndlessPdf(50L << 20)), office.uploader);

        assertThat(stored.size()).isEqualTo(50L << 20);
        assertThat(office.chunks()).isEqualTo(50);
    }

    @Test
    void oneByteMoreIsRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> files.store(
                        office.bankum, office.upload("x.pdf", new EndlessPdf((50L << 20) + 1)), office.uploader))
                .isInstanceOfSatisfying(
                        TooLarge.class,
                        refused -> assertThat(refused.missing().get(0).where()).isEqualTo("file"));
        office.assertNothingStored();
    }

    @Test
    void anEndlessStreamIsCutOffEarly() {
        var endless = new EndlessPdf(Long.MAX_VALUE);

        assertThatThrownBy(() -> files.store(office.bankum, office.upload("x.pdf", endless), office.uploader))
                .isInstanceOf(TooLarge.class);
        assertThat(endless.given()).isLessThan(53L << 20);
        office.assertNothingStored();
    }

    @Test
    void anUploadThatBreaksHalfWayLeavesNothing() {
        var broken = new InputStream() {
            private long given;

            @Override
            public int read() throws IOException {
                if (given++ > 5 << 20) {
                    throw new IOException("connection reset");
                }
                return given <= 5 ? "%PDF-".charAt((int) given - 1) : 'x';
            }
        };

        assertThatThrownBy(() -> files.store(office.bankum, office.upload("x.pdf", broken), office.uploader))
                .isInstanceOf(UncheckedIOException.class);
        office.assertNothingStored();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> files.store(office.bankum, office.upload("x.pdf", new byte[0]), office.uploader))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.missing().get(0).message()).isEqualTo("evidence.empty"));
    }

    @Test
    void aPageDisguisedAsPdfIsRefused() {
        var page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.store(office.bankum, office.upload("รายงาน.pdf", page), office.uploader))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.missing().get(0).message()).isEqualTo("evidence.type-refused"));
        office.assertNothingStored();
    }

    @Test
    void theNameEndsAsTheContentIs() {
        assertThat(files.store(office.bankum, office.upload("run.exe", EvidenceOffice.pdf(100)), office.uploader)
                        .name())
                .isEqualTo("run.exe.pdf");
        assertThat(files.store(office.bankum, office.upload(null, EvidenceOffice.pdf(100)), office.uploader)
                        .name())
                .isEqualTo("file.pdf");
    }
}
