package org.itacycle.imports.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds packed Office files part by part, as programs and attackers do. */
public final class Packed {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    /** A Word file whose body is this XML. */
    public static Packed docx(String body) {
        return word("<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A Word file whose main part is this XML. */
    public static Packed word(String document) {
        return new Packed()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", rels(rel("r0", "officeDocument", "word/document.xml", "")))
                .part("word/document.xml", document);
    }

    /** A further part that the main part refers to; {@code %w} stands for the namespace. */
    public Packed with(String kind, String xml) {
        relations.append(rel("r" + parts.size(), kind, kind + parts.size() + ".xml", ""));
        return part("word/" + kind + parts.size() + ".xml", xml.replace("%w", W));
    }

    public Packed linked(String kind, String address) {
        relations.append(rel("x" + parts.size(), kind, address, " TargetMode=\"External\""));
        return this;
    }

    public Packed part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public Packed part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        part("word/_rels/document.xml.rels", rels(relations.toString()));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String rels(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String rel(String id, String kind, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + kind + "\" Target=\"" + target + "\"" + more + "/>";
    }
}
