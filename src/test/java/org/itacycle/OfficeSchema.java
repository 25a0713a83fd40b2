package org.itacycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.logging.log4j.LogManager;
import org.apache.xmlbeans.XmlObject;

/**
 * The schemas of Word and workbook files (ECMA-376, transitional). They lie in the full library of POI, which the build puts
 * aside; it has the same classes as the small one that the application uses, and so it is loaded apart.
 */
public final class OfficeSchema {

    private static final Path LIBRARY = Path.of("target/schema/poi-ooxml-full.jar");
    private static final List<String> CHECKED = List.of("word/", "xl/");
    private static final String TYPES = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";

    /** Excel writes the attribute itself, where a text begins or ends with a blank; its schema has forgotten it. */
    private static final String KNOWN =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998";

    private static final ClassLoader LOADER = loader();

    private OfficeSchema() {}

    /** What in the file is not as the schemas want it; the part is named first. */
    public static List<String> errors(byte[] file) {
        var errors = new ArrayList<String>();
        var context = Thread.currentThread().getContextClassLoader();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Thread.currentThread().setContextClassLoader(LOADER);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.endsWith(".xml") && CHECKED.stream().anyMatch(name::startsWith)) {
                    validate(zip.readAllBytes()).forEach(error -> errors.add(name + ": " + error));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            Thread.currentThread().setContextClassLoader(context);
        }
        errors.removeIf(error -> error.contains(KNOWN));
        return errors;
    }

    private static Collection<?> validate(byte[] part) {
        try {
            var types = LOADER.loadClass(TYPES).getField("typeSystem").get(null);
            var options = LOADER.loadClass("org.apache.xmlbeans.XmlOptions");
            var type = LOADER.loadClass("org.apache.xmlbeans.SchemaType");
            var found = new ArrayList<Object>();
            var listening = options.getConstructor().newInstance();
            options.getMethod("setErrorListener", Collection.class).invoke(listening, found);
            var parsed = LOADER.loadClass("org.apache.xmlbeans.SchemaTypeLoader")
                    .getMethod("parse", InputStream.class, type, options)
                    .invoke(types, new ByteArrayInputStream(part), null, null);
            var object = LOADER.loadClass("org.apache.xmlbeans.XmlObject");
            object.getMethod("validate", options).invoke(parsed, listening);
            return found;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ClassLoader loader() {
        assertThat(Files.exists(LIBRARY))
                .as("%s is missing: mvn generate-test-resources puts it there", LIBRARY)
                .isTrue();
        try {
            var urls = new URL[] {LIBRARY.toUri().toURL(), home(XmlObject.class), home(LogManager.class)};
            return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
