package org.itacycle.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.calendar.ThaiDates;
import org.itacycle.publication.Publication;
import org.itacycle.publication.PublishedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns published versions into what the pages say about them. */
@Component
class PublicViews {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final long KILOBYTE = 1024;

    private final MessageSource messages;

    PublicViews(MessageSource messages) {
        this.messages = messages;
    }

    /** A year with its documents. */
    Year year(String home, int year, List<Publication> published) {
        return new Year(
                ThaiDates.thaiDigits(year),
                home + year,
                published.stream()
                        .map(publication -> document(home, publication, List.of(publication)))
                        .toList());
    }

    /** A version among all versions of the document, the newest first. */
    Document document(String home, Publication publication, List<Publication> versions) {
        var path = home + publication.fiscalYear() + "/" + publication.subject().key();
        var fixed = path + "/" + publication.version();
        var agreed = publication.agreed();
        return new Document(
                publication.title(),
                word("name." + publication.subject().key()),
                ThaiDates.thaiDigits(publication.fiscalYear()),
                path,
                home + publication.fiscalYear(),
                ThaiDates.thaiDigits(publication.version()),
                publication.version() == versions.get(0).version(),
                day(publication.publishedOn()),
                day(agreed.on()),
                join(agreed.officer(), agreed.position()),
                join(agreed.number(), agreed.signedOn() == null ? null : day(agreed.signedOn())),
                publication.reason(),
                files(fixed, publication),
                publication.scan() == null ? null : fixed + "/signed",
                others(path, publication, versions),
                publication.sha256(),
                Optional.ofNullable(publication.withdrawn())
                        .map(withdrawn -> new Tombstone(day(withdrawn.on()), withdrawn.reason()))
                        .orElse(null));
    }

    private List<File> files(String fixed, Publication publication) {
        return publication.files().stream()
                .filter(file -> file.format().offered())
                .map(file -> new File(
                        word("format." + file.format().name()),
                        fixed + "." + file.format().extension(),
                        size(file),
                        file.sha256()))
                .toList();
    }

    private List<Version> others(String path, Publication shown, List<Publication> versions) {
        return versions.stream()
                .filter(version -> version.version() != shown.version())
                .map(version -> new Version(
                        ThaiDates.thaiDigits(version.version()),
                        version.version() == versions.get(0).version() ? path : path + "/" + version.version(),
                        day(version.publishedOn()),
                        version.reason(),
                        version.shown()))
                .toList();
    }

    private String size(PublishedFile file) {
        long kilobytes = Math.max(1, Math.round((double) file.size() / KILOBYTE));
        return kilobytes < KILOBYTE
                ? word("size.kilobytes", ThaiDates.thaiDigits(Long.toString(kilobytes)))
                : word(
                        "size.megabytes",
                        ThaiDates.thaiDigits(String.format(Locale.ROOT, "%.1f", (double) kilobytes / KILOBYTE)));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage("publication.page." + key, arguments, THAI);
    }

    private static String day(LocalDate day) {
        return ThaiDates.longDate(day);
    }

    private static @Nullable String join(@Nullable String first, @Nullable String second) {
        var both = Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .toList();
        return both.isEmpty() ? null : String.join(" · ", both);
    }

    record Year(String number, String path, List<Document> documents) {}

    /** A version of a document; the path is the document's own, which never changes. */
    record Document(
            String title,
            String name,
            String year,
            String path,
            String yearPath,
            String version,
            boolean newest,
            String published,
            String agreed,
            @Nullable String agreedBy,
            @Nullable String signed,
            @Nullable String reason,
            List<File> files,
            @Nullable String scan,
            List<Version> others,
            String sha256,
            @Nullable Tombstone gone) {}

    record File(String name, String path, String size, String sha256) {}

    record Version(
            String number,
            String path,
            String published,
            @Nullable String reason,
            boolean shown) {}

    record Tombstone(String day, String reason) {}
}
