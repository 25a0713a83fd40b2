package org.itacycle.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.itacycle.cycle.AnnualCycles;
import org.itacycle.cycle.Phase;
import org.itacycle.feed.CalendarFeed;
import org.itacycle.feed.CalendarFeeds;
import org.itacycle.feed.YearFeed;
import org.itacycle.organization.Actor;
import org.itacycle.problem.NotFound;
import org.itacycle.tenancy.CycleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses for calendar programs, and what stands there for whoever has one. */
@RestController
class CalendarFeedApi {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final YearFeed year;
    private final AnnualCycles cycles;

    CalendarFeedApi(CalendarFeeds feeds, YearFeed year, AnnualCycles cycles) {
        this.feeds = feeds;
        this.year = year;
        this.cycles = cycles;
    }

    @GetMapping("/api/calendar-feeds")
    List<FeedJson> list(Actor actor) {
        return feeds.list(actor).stream().map(feed -> FeedJson.of(feed, null)).toList();
    }

    @PostMapping("/api/calendar-feeds")
    ResponseEntity<FeedJson> create(Actor actor, @RequestBody NewFeedJson wanted) {
        var made = feeds.create(wanted.scope(), actor);
        var address = home() + "/calendar/" + made.token() + ".ics";
        return ResponseEntity.status(HttpStatus.CREATED).body(FeedJson.of(made.feed(), address));
    }

    @DeleteMapping("/api/calendar-feeds/{id}")
    ResponseEntity<Void> revoke(Actor actor, @PathVariable UUID id) {
        feeds.revoke(id, actor);
        return ResponseEntity.noContent().build();
    }

    /** Without sign-in: the address is the secret. A wrong or revoked one is not told apart from none. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        var feed = feeds.read(token).orElseThrow(() -> new NotFound("calendar"));
        var content = year.write(feed, running(feed), home()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag("\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(content);
    }

    private List<CycleKey> running(CalendarFeed feed) {
        return cycles.all(feed.organization()).stream()
                .filter(cycle -> cycles.overview(cycle).phase().compareTo(Phase.CLOSED) < 0)
                .toList();
    }

    private static String home() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** For which division, or for the agency. */
    record NewFeedJson(@Nullable String scope) {}

    /** A feed; its address is told once, when it is made. */
    record FeedJson(
            UUID id,
            String scope,
            String owner,
            Instant createdAt,
            @Nullable Instant readAt,
            @Nullable String address) {

        static FeedJson of(CalendarFeed feed, @Nullable String address) {
            return new FeedJson(feed.id(), feed.scope(), feed.ownerName(), feed.createdAt(), feed.readAt(), address);
        }
    }
}
