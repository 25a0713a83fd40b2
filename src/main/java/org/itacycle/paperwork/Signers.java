package org.itacycle.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.itacycle.decision.Decision;
import org.itacycle.organization.Groups;
import org.itacycle.organization.LocalGovType;
import org.itacycle.organization.Officer;
import org.itacycle.organization.Officers;
import org.itacycle.organization.Organization;
import org.itacycle.organization.Organizations;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who signs the papers of an office. Whoever acts for somebody by order signs before the one she acts for, and with both
 * titles: her own position, รักษาราชการแทน, the position she acts for.
 */
@Component
public class Signers {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Organizations organizations;
    private final Officers officers;
    private final MessageSource messages;
    private final Clock clock;

    Signers(Organizations organizations, Officers officers, MessageSource messages, Clock clock) {
        this.organizations = organizations;
        this.officers = officers;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who signs today for the group: the executive, the clerk, the coordinator. */
    public Signer of(OrganizationId organization, String group) {
        return of(organization, group, LocalDate.now(clock));
    }

    /** Who signs for the group on the day. */
    public Signer of(OrganizationId organization, String group, LocalDate day) {
        var office = organizations.get(organization);
        return officers.all(organization).stream()
                .filter(officer -> officer.groupsOn(day).contains(group))
                .min(Comparator.comparing(
                        officer -> officer.actingFor(group, day).isEmpty()))
                .map(officer -> signer(office, officer, officer.actingFor(group, day)))
                .orElseGet(() -> new Signer("", lines(office, organizations.usualTitle(organization, group))));
    }

    /** What whoever heads the group is called in letters, the agency's place included. */
    public String title(OrganizationId organization, String group) {
        return full(organizations.get(organization), organizations.usualTitle(organization, group));
    }

    /** Who signs for the head of the division: whoever bears the title or acts for it, else the title alone. */
    public Signer head(OrganizationId organization, String division) {
        var today = LocalDate.now(clock);
        var office = organizations.get(organization);
        var title = headTitle(organization, division);
        var group = Groups.division(division);
        var members = officers.members(organization, group);
        return Stream.concat(
                        members.stream()
                                .filter(officer ->
                                        officer.actingFor(group, today).isPresent()),
                        members.stream()
                                .filter(officer -> officer.position().strip().startsWith(title)))
                .findFirst()
                .map(officer -> signer(office, officer, officer.actingFor(group, today)))
                .orElseGet(() -> new Signer("", List.of(title)));
    }

    /** What the head of the division is called. */
    public String headTitle(OrganizationId organization, String division) {
        var name = organizations.units(organization).name(division);
        var chief = Stream.of(text("paperwork.head.chief-of").split(",")).anyMatch(name::startsWith);
        return text(chief ? "paperwork.head.chief" : "paperwork.head.director", name);
    }

    /** Who took the decision, in the position in which it was recorded. */
    public Signer of(OrganizationId organization, Decision decision) {
        var paper = Optional.ofNullable(decision.paper());
        var word = Optional.ofNullable(decision.onBehalfOf());
        return recorded(
                organization,
                paper.map(Decision.Paper::officer)
                        .or(() -> word.map(Decision.OnBehalf::informant))
                        .orElse(decision.userName()),
                paper.map(Decision.Paper::position).orElse(decision.position()));
    }

    /** Somebody who signed in the position as it was written down. */
    public Signer recorded(OrganizationId organization, String name, @Nullable String position) {
        return new Signer(name, position == null ? List.of() : lines(organizations.get(organization), position));
    }

    private Signer signer(Organization office, Officer officer, Optional<String> actingFor) {
        var own = actingFor
                .map(title -> text("organization.position.acting", officer.position(), title))
                .orElse(officer.position());
        return new Signer(officer.name(), lines(office, own));
    }

    /** An acting officer's two titles stand on two lines, and titles that lack the place get it. */
    private List<String> lines(Organization office, String position) {
        var acting = text("paperwork.acting");
        int at = position.indexOf(acting);
        if (at < 0) {
            return position.isBlank() ? List.of() : List.of(full(office, position.strip()));
        }
        var own = full(office, position.substring(0, at).strip());
        var other = position.substring(at + acting.length()).strip();
        return Stream.of((own + " " + acting).strip(), full(office, other))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String full(Organization office, String title) {
        return Stream.of(Groups.EXECUTIVE, Groups.CLERK)
                .filter(group -> title.equals(text(title(group, office), ""))
                        || title.equals(organizations.usualTitle(office.id(), group)))
                .map(group -> text(title(group, office), place(office)))
                .findFirst()
                .orElse(title);
    }

    private static String title(String group, Organization office) {
        return "paperwork.title." + group + "." + office.type();
    }

    /** The part of the office's name that its titles share: บ้านกุ่ม of an อบต., ตำบลพะโต๊ะ of a เทศบาล. */
    private String place(Organization office) {
        var kind = office.type() == LocalGovType.SAO || office.type() == LocalGovType.PAO
                ? text("organization.type." + office.type())
                : text("paperwork.municipality");
        var name = office.name().strip();
        return name.startsWith(kind) ? name.substring(kind.length()).strip() : "";
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, THAI);
    }
}
