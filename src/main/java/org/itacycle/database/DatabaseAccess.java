package org.itacycle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How to reach the server on a port: as its superuser to look after it, as the application's role to work with it. */
final class DatabaseAccess {

    static final String NAME = "ita";

    private static final String STARTING_UP = "57P03";
    private static final int WAIT_SECONDS = 120;

    private final int port;
    private final String password;

    DatabaseAccess(int port, String password) {
        this.port = port;
        this.password = password;
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    String url() {
        return "jdbc:postgresql://" + DataDirectory.LOOPBACK + ":" + port + "/" + NAME;
    }

    /** Whether the server on this port is the one over the data directory; waits while it recovers. */
    boolean serves(Path data) throws IOException {
        for (var second = 0; second < WAIT_SECONDS; second++) {
            try (var connection = superuser().getConnection();
                    var statement = connection.createStatement();
                    var answer = statement.executeQuery("show data_directory")) {
                return answer.next() && isSame(answer.getString(1), data);
            } catch (SQLException refused) {
                if (!STARTING_UP.equals(refused.getSQLState()) || !pause()) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isSame(String reported, Path data) throws IOException {
        var directory = Path.of(reported);
        return Files.exists(directory) && Files.isSameFile(directory, data);
    }

    /** A second for the server to come up or to go; false when somebody wants this thread to end. */
    static boolean pause() {
        try {
            Thread.sleep(1000);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The application's role, which is no superuser, and its database. */
    void createWhatIsMissing() throws SQLException {
        try (var connection = superuser().getConnection()) {
            var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (isMissing(client, "select count(*) from pg_roles where rolname = ?")) {
                client.sql("create role " + NAME + " login password '" + password + "'")
                        .update();
            }
            if (isMissing(client, "select count(*) from pg_database where datname = ?")) {
                client.sql("create database " + NAME + " owner " + NAME).update();
            }
        }
    }

    private static boolean isMissing(JdbcClient client, String count) {
        return client.sql(count).param(NAME).query(Long.class).single() == 0;
    }

    private PGSimpleDataSource superuser() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {DataDirectory.LOOPBACK});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(PostgresServer.SUPERUSER);
        source.setUser(PostgresServer.SUPERUSER);
        source.setPassword(password);
        source.setConnectTimeout(5);
        source.setSocketTimeout(60);
        return source;
    }
}
