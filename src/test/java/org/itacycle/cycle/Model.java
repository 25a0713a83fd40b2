package org.itacycle.cycle;

import static java.util.stream.Collectors.toSet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One model of {@code bpmn/} as the tests ask about it. */
record Model(String file, BpmnModelInstance instance) {

    private static final Path FOLDER = Path.of("bpmn");

    static List<Model> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::toFile)
                    .filter(file -> file.getName().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Model read(File file) {
        return new Model(file.getName(), Bpmn.readModelFromFile(file));
    }

    <E extends ModelElementInstance> Stream<E> each(Class<E> type) {
        return instance.getModelElementsByType(type).stream();
    }

    /** The id without the prefix that tells the type. */
    static String suffix(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    Stream<BoundaryEvent> boundaryEvents(FlowNode host) {
        return each(BoundaryEvent.class)
                .filter(event -> event.getAttachedTo().getId().equals(host.getId()));
    }

    static <E extends ModelElementInstance> Set<E> extensions(BaseElement element, Class<E> type) {
        return element.getExtensionElements() == null
                ? Set.of()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream()
                        .collect(toSet());
    }

    @Override
    public String toString() {
        return file;
    }
}
