package org.itacycle.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.completeness.Disclosed;
import org.itacycle.decision.Subject;
import org.itacycle.organization.PublicAddress;
import org.itacycle.tenancy.CycleKey;
import org.springframework.stereotype.Component;

/** Tells where citizens find a document: on the agency's own web site as announced, and on our public page. */
@Component
class DisclosedDocuments implements Disclosed {

    private final AnnouncementStore announcements;
    private final PublicationStore publications;
    private final PublicAddress addresses;

    DisclosedDocuments(AnnouncementStore announcements, PublicationStore publications, PublicAddress addresses) {
        this.announcements = announcements;
        this.publications = publications;
        this.addresses = addresses;
    }

    @Override
    public Optional<Address> website(CycleKey cycle, Subject subject) {
        return announcements.all(cycle).stream()
                .filter(announcement ->
                        announcement.subject() == subject && announcement.channel() == PublicationChannel.WEBSITE)
                .sorted(Comparator.comparing(Announcement::at).reversed())
                .flatMap(announcement ->
                        Stream.ofNullable(announcement.url()).map(url -> new Address(url, announcement.date())))
                .findFirst();
    }

    @Override
    public Optional<String> publicPage(CycleKey cycle, Subject subject) {
        return shown(cycle, subject)
                .map(publication ->
                        addresses.publicPage(cycle.organization(), publication.fiscalYear(), subject.key()));
    }

    @Override
    public Map<String, List<Integer>> elementPages(CycleKey cycle, Subject subject) {
        return shown(cycle, subject).map(Publication::elementPages).orElse(Map.of());
    }

    private Optional<Publication> shown(CycleKey cycle, Subject subject) {
        return publications.of(cycle, subject).stream()
                .reduce((earlier, later) -> later)
                .filter(Publication::shown);
    }
}
