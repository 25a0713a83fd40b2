package org.itacycle.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Templates as an office may send them: our own with parts changed, added or taken away. */
final class AgencyTemplates {

    private final Map<String, byte[]> parts = new TreeMap<>();

    AgencyTemplates(byte[] template) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    AgencyTemplates with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    AgencyTemplates with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    AgencyTemplates changed(String name, String from, String to) {
        if (!text(name).contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        return with(name, text(name).replace(from, to));
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
