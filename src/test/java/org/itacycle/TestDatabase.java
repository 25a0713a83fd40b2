package org.itacycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One real PostgreSQL for the whole build; every caller gets a database of its own. {@code ITA_TEST_DB_URL}, the
 * address of a superuser's database with user and password in it, names a server to use instead of an own one, and to
 * throw away afterwards.
 */
public final class TestDatabase {

    /** Several builds may share a named server. */
    private static final String RUN = "ita_test_" + ProcessHandle.current().pid() + "_";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static @Nullable CompletableFuture<String> next;

    private TestDatabase() {}

    /** A fresh database with the application's own tables. */
    public static JdbcClient jdbc() {
        return JdbcClient.create(migrated());
    }

    /** A fresh database with the application's own tables; while it is used the next one is made. */
    public static synchronized DataSource migrated() {
        var name = next == null ? migratedDatabase() : next.join();
        next = CompletableFuture.supplyAsync(TestDatabase::migratedDatabase);
        return Server.INSTANCE.database(name);
    }

    /** The address of a fresh, empty database. */
    public static String emptyUrl() {
        return Server.INSTANCE.url(create(""));
    }

    private static String migratedDatabase() {
        return create(" template " + Server.migratedTemplate());
    }

    private static String create(String how) {
        var name = RUN + NUMBER.incrementAndGet();
        Server.INSTANCE.admin().sql("create database " + name + how).update();
        return name;
    }

    /** Started once, on the first call; ends with the JVM. */
    private record Server(String address) {

        private static final String DATABASE = "/postgres?";

        private static final Server INSTANCE = Optional.ofNullable(System.getenv("ITA_TEST_DB_URL"))
                .map(Server::new)
                .orElseGet(Server::own);

        private static boolean migrated;

        private static Server own() {
            try {
                return new Server(EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start()
                        .getJdbcUrl("postgres", "postgres"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String url(String database) {
            return address.replace(DATABASE, "/" + database + "?");
        }

        DataSource database(String name) {
            var source = new PGSimpleDataSource();
            source.setUrl(url(name));
            return source;
        }

        JdbcClient admin() {
            return JdbcClient.create(database("postgres"));
        }

        private static synchronized String migratedTemplate() {
            var template = RUN + "template";
            if (!migrated) {
                INSTANCE.admin().sql("create database " + template).update();
                Flyway.configure()
                        .dataSource(INSTANCE.database(template))
                        .load()
                        .migrate();
                migrated = true;
            }
            return template;
        }
    }
}
