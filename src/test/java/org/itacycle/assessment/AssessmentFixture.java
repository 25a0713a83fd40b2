package org.itacycle.assessment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.itacycle.TestDatabase;
import org.itacycle.audit.AuditLog;
import org.itacycle.organization.Actor;
import org.itacycle.organization.Groups;
import org.itacycle.tenancy.CycleKey;
import org.itacycle.tenancy.OrganizationId;
import org.itacycle.work.ContentRights;
import org.itacycle.work.TaskKey;
import org.itacycle.work.WorkBook;
import org.itacycle.work.WorkItems;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module on a database of its own, with two local governments that know the same five divisions. */
public class AssessmentFixture {

    public static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public static final RuleSets RULES = new RuleSets(JSON);

    public static final CycleKey BANKUM = new CycleKey(OrganizationId.of("bankum"), UUID.randomUUID(), 2569);
    public static final CycleKey NEIGHBOUR = new CycleKey(OrganizationId.of("neighbour"), UUID.randomUUID(), 2569);

    private static final Map<String, String> DIVISIONS = Map.of(
            "office", "สำนักปลัด",
            "finance", "กองคลัง",
            "works", "กองช่าง",
            "education", "กองการศึกษา ศาสนาและวัฒนธรรม",
            "health", "กองสาธารณสุขและสิ่งแวดล้อม");

    private static final List<String> LEADS = List.of(
            "office", "finance", "office", "finance", "office", "works", "education", "health", "office", "office");

    public final DataSource database = TestDatabase.migrated();
    public final JdbcClient jdbc = JdbcClient.create(database);
    public final Clock clock = Clock.systemUTC();
    public final AuditLog audit = new AuditLog(jdbc, JSON, clock);
    final WorkBook work = new WorkBook(jdbc, clock);
    public final Assessments assessments;
    public final Analyses analyses;
    public final AnalysisProposals proposals;

    public AssessmentFixture() {
        var items = new WorkItems(jdbc);
        var rights = new ContentRights(items);
        var rows = new ResultRows(jdbc, JSON, clock);
        var leads = new Leads(new Tables(), organization -> DIVISIONS, items);
        var reader = new AssessmentReader(RULES, rows, leads, new Tables());
        assessments = new Assessments(RULES, rows, leads, reader, rights, audit);
        proposals = new AnalysisProposals(reader, RULES);
        analyses = new Analyses(new AnalysisRows(jdbc, clock), reader, rights, audit);
    }

    /** What the decision tables propose. */
    private static class Tables implements IndicatorDefaults {

        @Override
        public String leadOf(OrganizationId organization, int indicator) {
            return LEADS.get(indicator - 1);
        }

        @Override
        public Intent intentFor(BigDecimal score) {
            if (score.compareTo(BigDecimal.valueOf(85)) < 0) {
                return Intent.IMPROVE;
            }
            return score.compareTo(BigDecimal.valueOf(95)) < 0 ? Intent.DEVELOP : Intent.MAINTAIN;
        }
    }

    /** Opens a task; answers its id, by which it can be ended. */
    public String open(CycleKey cycle, TaskKey key, String division) {
        var id = UUID.randomUUID().toString();
        var owner = key == TaskKey.ANALYSE_INDICATORS || key == TaskKey.DRAFT_MEASURES ? division : null;
        work.open(id, cycle, key, owner, Groups.division(division), null, LocalDate.of(2025, 9, 15));
        return id;
    }

    public void end(String id) {
        jdbc.sql("update work_items set state = 'DONE' where id = ?").param(id).update();
    }

    public static Actor coordinator(CycleKey cycle) {
        return new Actor(cycle.organization(), "coordinator", "ผู้ประสานงาน ITA", Set.of(Groups.COORDINATOR));
    }

    public static Actor head(CycleKey cycle, String division) {
        return new Actor(cycle.organization(), division, "ผู้อำนวยการกอง", Set.of(Groups.division(division)));
    }

    /** The official result of fiscal year 2568 that the demonstration shows. */
    public static OfficialResult bankum() {
        try (var file = new ClassPathResource("demo/assessment-2568.json").getInputStream()) {
            return JSON.readValue(file, OfficialResult.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static OfficialResult result(String json) {
        try {
            return JSON.readValue(json, OfficialResult.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
