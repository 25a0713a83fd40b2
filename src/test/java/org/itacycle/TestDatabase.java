package org.itacycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for the whole build; every caller gets a database of its own. */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** A fresh database with the application's own tables. */
    public static JdbcClient jdbc() {
        return JdbcClient.create(migrated());
    }

    /** A fresh database with the application's own tables. */
    public static DataSource migrated() {
        return Server.INSTANCE.getDatabase("postgres", create(" template " + Server.migratedTemplate()));
    }

    /** The address of a fresh, empty database. */
    public static String emptyUrl() {
        return Server.INSTANCE.getJdbcUrl("postgres", create(""));
    }

    private static synchronized String create(String how) {
        var name = "test_" + NUMBER.incrementAndGet();
        JdbcClient.create(Server.INSTANCE.getPostgresDatabase())
                .sql("create database " + name + how)
                .update();
        return name;
    }

    /** Started once, on the first call; ends with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres INSTANCE = start();

        private static boolean migrated;

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static synchronized String migratedTemplate() {
            if (!migrated) {
                JdbcClient.create(INSTANCE.getPostgresDatabase())
                        .sql("create database " + TEMPLATE)
                        .update();
                Flyway.configure()
                        .dataSource(INSTANCE.getDatabase("postgres", TEMPLATE))
                        .load()
                        .migrate();
                migrated = true;
            }
            return TEMPLATE;
        }
    }
}
