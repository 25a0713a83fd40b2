package org.itacycle.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.itacycle.decision.Subject;
import org.itacycle.evidence.EvidenceFiles;
import org.itacycle.organization.PublicAddress;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The files of a published document to put on the agency's own web site, which is where the assessor looks. */
@Component
public class WebsiteFiles {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final List<PublishedFormat> FORMATS =
            List.of(PublishedFormat.PDF, PublishedFormat.DOCX, PublishedFormat.HTML);

    private final Publications publications;
    private final EvidenceFiles files;
    private final PublicAddress addresses;
    private final MessageSource messages;
    private final Clock clock;

    WebsiteFiles(
            Publications publications,
            EvidenceFiles files,
            PublicAddress addresses,
            MessageSource messages,
            Clock clock) {
        this.publications = publications;
        this.files = files;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes PDF, Word, one page with everything inside it, the signed scan where there is one, and how to use them.
     *
     * @throws NotFound while nothing is out
     */
    public EvidencePack.Prepared prepare(CycleKey cycle, Subject subject) {
        var publication = publications.shown(cycle, subject).orElseThrow(() -> new NotFound(subject.key()));
        return out -> write(cycle, publication, out);
    }

    private void write(CycleKey cycle, Publication publication, OutputStream out) throws IOException {
        var name = "ita-" + cycle.fiscalYear() + "-" + publication.subject().key();
        try (var writer = new PackWriter(out, LocalDateTime.ofInstant(clock.instant(), clock.getZone()))) {
            for (var format : FORMATS) {
                if (publication.file(format).isPresent()) {
                    writer.add(
                            name + "." + format.extension(),
                            target -> publications.copyTo(cycle, publication, format, target));
                }
            }
            var scan = publication.scan();
            if (scan != null) {
                var file = files.info(cycle.organization(), scan.evidence());
                writer.add(
                        name + "-signed" + ending(file.name()),
                        target -> files.copyTo(cycle.organization(), scan.evidence(), target));
            }
            var help = help(cycle, publication, name);
            writer.add(text("file"), target -> target.write(help));
        }
    }

    /** The Windows editor needs line ends of its own and a mark that the text is UTF-8. */
    private byte[] help(CycleKey cycle, Publication publication, String name) {
        var page = addresses.publicPage(
                cycle.organization(), cycle.fiscalYear(), publication.subject().key());
        var text =
                messages.getMessage("publication.website.help", new Object[] {publication.title(), name, page}, THAI);
        return ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private String text(String key) {
        return messages.getMessage("publication.website." + key, null, THAI);
    }
}
