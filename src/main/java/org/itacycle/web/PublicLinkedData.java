package org.itacycle.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itacycle.organization.Organization;
import org.itacycle.publication.Licences;
import org.itacycle.publication.Publication;
import org.itacycle.publication.PublishedFile;
import org.springframework.stereotype.Component;

/** Tells machines in the words of schema.org who published what, when, and where the data are. */
@Component
class PublicLinkedData {

    private final Licences licences;
    private final ObjectMapper json;

    PublicLinkedData(Licences licences, ObjectMapper json) {
        this.licences = licences;
        this.json = json;
    }

    /** The local government whose pages begin at the address. */
    String office(Organization office, String address) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.putAll(publisher(office));
        data.put("url", address);
        return write(data);
    }

    /** The document at the address, with its files. */
    String document(Organization office, Publication publication, String address) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", List.of("Report", "Dataset"));
        data.put("@id", address);
        data.put("url", address);
        data.put("name", publication.title());
        data.put("description", publication.title() + " " + office.name());
        data.put("inLanguage", "th");
        data.put("version", Integer.toString(publication.version()));
        data.put("datePublished", publication.publishedOn().toString());
        data.put("license", licences.current().url());
        data.put("isAccessibleForFree", true);
        data.put("publisher", publisher(office));
        data.put("creator", publisher(office));
        data.put("spatialCoverage", office.province());
        data.put(
                "distribution",
                publication.files().stream()
                        .filter(file -> file.format().offered())
                        .map(file -> file(address + "/" + publication.version(), file))
                        .toList());
        return write(data);
    }

    /** In a fixed order, so that the same page has the same tag after every start. */
    private static Map<String, Object> publisher(Organization office) {
        var address = new TreeMap<String, Object>(Map.of(
                "@type",
                "PostalAddress",
                "addressLocality",
                office.district(),
                "addressRegion",
                office.province(),
                "addressCountry",
                "TH"));
        return new TreeMap<>(Map.of("@type", "GovernmentOrganization", "name", office.name(), "address", address));
    }

    private static Map<String, Object> file(String fixed, PublishedFile file) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "DataDownload");
        data.put("encodingFormat", file.format().mediaType().split(";", 2)[0]);
        data.put("contentUrl", fixed + "." + file.format().extension());
        data.put("contentSize", file.size() + " B");
        data.put("sha256", file.sha256());
        return data;
    }

    /** What could end the element it stands in is written as an escape. */
    private String write(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
