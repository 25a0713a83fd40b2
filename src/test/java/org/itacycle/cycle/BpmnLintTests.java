package org.itacycle.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The general rules of good BPMN, by bpmnlint; where Node.js is missing, only a build server insists (ADR 0012). */
class BpmnLintTests {

    private static final Logger LOG = LoggerFactory.getLogger(BpmnLintTests.class);

    private static final boolean BUILD_SERVER = Boolean.parseBoolean(System.getenv("CI"));

    /** bpmnlint loads ES modules the way Node.js does since this version. */
    private static final Runtime.Version OLDEST_NODE = Runtime.Version.parse("20.19");

    @Test
    void theModelsKeepTheRulesOfGoodBpmn() throws Exception {
        need(node(), "bpmnlint needs Node.js %s or newer with npm".formatted(OLDEST_NODE));
        need(installed(), "`npm ci` could not fetch bpmnlint");

        var lint = run("npm", "run", "--silent", "lint:bpmn");

        assertThat(lint.exit()).as(lint.output()).isZero();
    }

    private static boolean node() throws InterruptedException {
        try {
            var version = run("node", "--version").output().strip().substring(1);
            return Runtime.Version.parse(version).compareTo(OLDEST_NODE) >= 0
                    && run("npm", "--version").exit() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean installed() throws IOException, InterruptedException {
        return Files.exists(Path.of("node_modules", "bpmnlint"))
                || run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                                .exit()
                        == 0;
    }

    private static void need(boolean given, String what) {
        if (BUILD_SERVER) {
            assertThat(given).as(what).isTrue();
        } else if (!given) {
            LOG.warn("THE MODELS ARE NOT LINTED: {}. Everything else is checked.", what);
        }
        assumeTrue(given, what);
    }

    private static Result run(String program, String... arguments) throws IOException, InterruptedException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<>(List.of(windows && program.equals("npm") ? "npm.cmd" : program));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Result(int exit, String output) {}
}
